import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startSimulator, type Fault, type Simulator } from '../../src/simulator/index.js';
import { makeFolder, makePartner, partnerEnvironment } from '../unit/config/fixtures.js';
import { askGraph, credentials } from '../support/world.js';

/** The compiled command, as a user runs it. */
const main = `${process.cwd()}/dist/main.js`;

interface Running {
  readonly child: ChildProcess;
  readonly lines: string[];
  /** Resolves with the first matching line of either stream. */
  readonly line: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly exit: Promise<number | null>;
}

const running: Running[] = [];

function run(argv: readonly string[], environment: Readonly<Record<string, string>>, cwd: string): Running {
  const child = spawn(process.execPath, [main, ...argv], {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    cwd,
  });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      for (const look of waiting) look();
    });
  }
  const exit = once(child, 'exit').then(([code]) => code as number | null);
  const line = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        for (const each of lines) {
          const found = pattern.exec(each);
          if (found === null) continue;
          waiting.delete(look);
          return resolve(found);
        }
      };
      waiting.add(look);
      void exit.then((code) => reject(new Error(`ended with ${code} before ${pattern}: ${lines.join('\n')}`)));
      look();
    });
  const command = { child, lines, line, exit };
  running.push(command);
  return command;
}

describe('the commands', () => {
  const folder = makeFolder();
  let simulator: Simulator;
  let environment: Readonly<Record<string, string>>;

  beforeAll(async () => {
    await makePartner(folder);
    const read = (name: string) => readFileSync(folder.path(name), 'utf8');
    simulator = await startSimulator({
      tls: { key: read('server.key.pem'), cert: read('server.pem'), clientCa: read('ca.pem') },
      credentials,
      fleets: [{ name: 'Paris', vehicles: 3, gaps: false }],
    });
    environment = { ...partnerEnvironment(folder, simulator.url, credentials), PORT: '0' };
  });
  afterEach(() => {
    for (const { child } of running.splice(0)) child.kill('SIGKILL');
    simulator.setFault(null);
  });
  afterAll(async () => {
    await simulator.close();
    folder.remove();
  });

  it('serve: becomes ready, serves requests, and on SIGTERM finishes the running request before it exits with 0', async () => {
    const serve = run(['serve'], environment, folder.directory);
    const [, url = ''] = await serve.line(/listening on (http:\S+)\/graphql/);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    expect(await askGraph(url, '{ fleets { nodes { name } } }')).toMatchObject({
      data: { fleets: { nodes: [{ name: 'Paris' }] } },
    });

    simulator.setFault({ kind: 'latency', ms: 500, operation: 'getVehiclesByDevice' });
    simulator.resetCounts();
    const answer = askGraph(url, '{ fleets { nodes { vehicles { totalCount } } } }');
    await serve.line(/listening on/);
    while ((simulator.counts.byOperation['getVehiclesByDevice'] ?? 0) === 0) await new Promise(setImmediate);
    serve.child.kill('SIGTERM');
    expect(await answer).toMatchObject({ data: { fleets: { nodes: [{ vehicles: { totalCount: 3 } }] } } });
    expect(await serve.exit).toBe(0);
  });

  it('serve: reads .env in the working directory', async () => {
    const here = makeFolder();
    here.write(
      '.env',
      Object.entries(environment)
        .map(([name, value]) => `${name}="${value}"`)
        .join('\n'),
    );
    const serve = run(['serve'], {}, here.directory);
    await serve.line(/listening on/);
    serve.child.kill('SIGINT');
    expect(await serve.exit).toBe(0);
    here.remove();
  });

  it('serve: loads a renewed certificate, and checks for one on SIGHUP', async () => {
    const renewed = folder.write('renewed.pem', readFileSync(folder.path('client.pem')));
    const serve = run(['serve'], { ...environment, PSA_CERT_FILE: renewed }, folder.directory);
    await serve.line(/listening on/);
    serve.child.kill('SIGHUP');
    await serve.line(/client certificate files unchanged/);
    folder.write('renewed.pem', readFileSync(folder.path('expired.pem')));
    serve.child.kill('SIGHUP');
    await serve.line(/"CERTIFICATE_EXPIRED".*stay in use/);
    folder.write('renewed.pem', readFileSync(folder.path('soon.pem')));
    await serve.line(/client certificate reloaded/);
    serve.child.kill('SIGTERM');
    expect(await serve.exit).toBe(0);
  });

  it('serve: SIGHUP ends a pause after rejected credentials and after a 429', async () => {
    const serve = run(
      ['serve'],
      { ...environment, CACHE_MAX_BYTES: '0', CACHE_ANSWERS_MAX_BYTES: '0' },
      folder.directory,
    );
    const [, url = ''] = await serve.line(/listening on (http:\S+)\/graphql/);
    const ask = async () =>
      (await askGraph<unknown, never>(url, '{ fleets { totalCount } }')).errors?.[0]?.extensions.code ?? 'ok';
    const faults: readonly (readonly [Fault, string])[] = [
      [{ kind: 'status', status: 401, times: 1 }, 'UPSTREAM_ERROR'],
      [{ kind: 'status', status: 429, retryAfter: 999_999_999, times: 1 }, 'RATE_LIMITED'],
    ];
    for (const [index, [fault, code]] of faults.entries()) {
      simulator.setFault(fault);
      expect([await ask(), await ask()]).toEqual([code, code]);
      serve.child.kill('SIGHUP');
      while (serve.lines.filter((line) => line.includes('client certificate files unchanged')).length <= index) {
        await new Promise(setImmediate);
      }
      expect(await ask()).toBe('ok');
    }
  });

  it('serve: is live but not ready while the upstream is down', async () => {
    const serve = run(
      ['serve'],
      { ...environment, PSA_BASE_URL: 'https://127.0.0.1:9/connectedcar' },
      folder.directory,
    );
    const [, url = ''] = await serve.line(/listening on (http:\S+)\/graphql/);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    const ready = await fetch(`${url}/health/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.text()).not.toContain('127.0.0.1');
    const { data, errors } = await askGraph<{ fleets: unknown }, never>(url, '{ fleets { totalCount } }');
    expect(data).toEqual({ fleets: null });
    expect(errors?.[0]?.extensions.code).toBe('UPSTREAM_UNAVAILABLE');
  });

  it('serve: names every invalid variable and exits with 1', async () => {
    const serve = run(['serve'], { ...environment, PORT: 'many', PSA_KEY_PASSPHRASE: 'wrong' }, folder.directory);
    expect(await serve.exit).toBe(1);
    expect(serve.lines.join('\n')).toMatch(/PORT: [\s\S]*PSA_KEY_PASSPHRASE: |PSA_KEY_PASSPHRASE: [\s\S]*PORT: /);
    expect(serve.lines.join('\n')).not.toContain(credentials.password);
  });

  it('serve: names the port that is in use', async () => {
    const first = run(['serve'], environment, folder.directory);
    const [, port = ''] = await first.line(/listening on http:\S+:(\d+)\/graphql/);
    const second = run(['serve'], { ...environment, PORT: port }, folder.directory);
    expect(await second.exit).toBe(1);
    expect(second.lines.join('\n')).toContain(`PORT: ${port} is already in use`);
  });

  it('demo: prints URLs, three queries and their calls, serves requests, and leaves no files behind', async () => {
    const demo = run(['demo'], { PORT: '0' }, folder.directory);
    const [, url = ''] = await demo.line(/listening on (http:\S+)\/graphql/);
    await demo.line(/Press Ctrl-C to stop/);
    const text = demo.lines.join('\n');
    expect(text).toMatch(/^1\. .*\(Fleets\)$/m);
    expect(text).toMatch(/^2\. .*\(FleetOverview\)$/m);
    expect(text).toMatch(/^3\. .*\(ActiveAlerts\)$/m);
    expect(text).toContain('response, 5 upstream calls');
    const { data } = await askGraph<{ fleets: { totalCount: number } }, never>(url, '{ fleets { totalCount } }');
    expect(data?.fleets.totalCount).toBe(3);
    const [, secrets = ''] = await demo.line(/^ +(\/\S+fleetgraph-demo-\S+)$/);
    expect(existsSync(secrets)).toBe(true);
    demo.child.kill('SIGINT');
    expect(await demo.exit).toBe(0);
    expect(existsSync(secrets)).toBe(false);
  });

  it('doctor: keeps its exit code when the output is closed', async () => {
    const doctor = run(['doctor'], {}, folder.directory);
    doctor.child.stdout?.destroy();
    expect(await doctor.exit).toBe(1);
    expect(doctor.lines.join('\n')).not.toContain('EPIPE');
  });

  it('documents: creates a list; serve: executes only its documents, and does not start with a broken list', async () => {
    const here = makeFolder();
    here.write('fleets.graphql', 'query Fleets { fleets { nodes { name } } }');
    const documents = run(['documents', '--from', '.', '--format', 'relay', '--out', 'list.json'], {}, here.directory);
    expect(await documents.exit).toBe(0);
    const [id = ''] = Object.keys(JSON.parse(readFileSync(here.path('list.json'), 'utf8')) as object);
    const settings = { ...environment, TRUSTED_DOCUMENTS: 'only', TRUSTED_DOCUMENTS_FILE: here.path('list.json') };
    const serve = run(['serve'], settings, folder.directory);
    const [, url = ''] = await serve.line(/listening on (http:\S+)\/graphql/);
    const ask = async (body: object) => {
      const headers = { 'content-type': 'application/json' };
      return (await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) })).json();
    };
    expect(await ask({ documentId: id })).toMatchObject({ data: { fleets: { nodes: [{ name: 'Paris' }] } } });
    expect(await ask({ query: '{ fleets { nodes { name } } }' })).toMatchObject({
      errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }],
    });
    // The file watcher reloads it.
    here.write('list.json', '{}');
    await serve.line(/trusted documents reloaded/);
    expect(await ask({ documentId: id })).toMatchObject({ errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] });
    serve.child.kill('SIGTERM');
    expect(await serve.exit).toBe(0);

    here.write('list.json', '{"a": ');
    const broken = run(['serve'], settings, folder.directory);
    expect(await broken.exit).toBe(1);
    expect(broken.lines.join('\n')).toMatch(/TRUSTED_DOCUMENTS_FILE: .*list\.json.*Not valid JSON/);
    expect(broken.lines.join('\n')).not.toContain('    at ');
    here.remove();
  });

  it('an unknown command is rejected with the list of commands and exit code 2', async () => {
    const unknown = run(['sevre'], {}, folder.directory);
    expect(await unknown.exit).toBe(2);
    expect(unknown.lines.join('\n')).toMatch(/Unknown command: sevre[\s\S]*doctor/);
  });
});
