import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSimulator, type Simulator } from '../../../src/simulator/index.js';
import { createTestCertificates } from '../../support/certificates.js';
import { createScratch, plainEnvironment, run, start, type Running } from './support/processes.js';

const main = resolve('dist/main.js');
const login = { username: 'MZP123456', password: 'of the hardened', clientId: 'hardened' };

describe('the process of `fleetgraph serve`', () => {
  const scratch = createScratch('hardening');
  let simulator: Simulator;
  let server: Running;
  const environment = () => ({
    ...plainEnvironment,
    HOST: '127.0.0.1',
    PORT: '0',
    PSA_BASE_URL: simulator.url,
    PSA_USERNAME: login.username,
    PSA_PASSWORD: login.password,
    PSA_CLIENT_ID: login.clientId,
    PSA_CA_FILE: join(scratch.path, 'ca'),
    PSA_CERT_FILE: join(scratch.path, 'cert'),
    PSA_KEY_FILE: join(scratch.path, 'key'),
  });

  beforeAll(async () => {
    const { ca, server: identity, client } = await createTestCertificates();
    for (const [name, pem] of Object.entries({ ca, cert: client.cert, key: client.key })) {
      writeFileSync(join(scratch.path, name), pem, { mode: 0o600 });
    }
    const tls = { key: identity.key, cert: identity.cert, clientCa: ca };
    simulator = await startSimulator({ tls, credentials: login, fleets: [{ name: 'Paris', vehicles: 1 }] });
    // Options that an operator may have set.
    const options = ['--report-on-signal', '--report-signal=SIGUSR2'];
    server = start(process.execPath, [...options, main, 'serve'], { cwd: scratch.path, env: environment() });
    await server.printed(/:(\d+)\/graphql/);
  }, 60_000);
  afterAll(async () => {
    server.process.kill('SIGKILL');
    await server.ended;
    await simulator.close();
    scratch.remove();
  });

  it('disables core dumps', () => {
    if (process.platform !== 'linux' || !existsSync('/usr/bin/prlimit')) return;
    const limits = readFileSync(`/proc/${server.process.pid}/limits`, 'utf8');
    expect(limits).toMatch(/^Max core file size\s+0\s+0\s/m);
  });

  it('starts no debugger and writes no report on a signal, and exits on SIGTERM', async () => {
    server.process.kill('SIGUSR1');
    server.process.kill('SIGUSR2');
    server.process.kill('SIGTERM');
    const { stderr } = await server.ended;
    expect(stderr).toContain('/graphql');
    expect(stderr).not.toMatch(/Debugger listening|Writing Node\.js report/);
    expect(readdirSync(scratch.path).sort()).toEqual(['ca', 'cert', 'key']);
  });

  it('does not start in production with a debugger', () => {
    const env = { ...environment(), NODE_ENV: 'production' };
    const { code, stderr } = run(process.execPath, ['--inspect=127.0.0.1:0', main, 'serve'], scratch.path, env);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^NODE_OPTIONS: --inspect: exposes the memory of the process/m);
  });
});
