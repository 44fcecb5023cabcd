import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuthority, issueServerCertificate, signRequest } from '../../pki/index.js';
import { startSimulatorWorker, type SimulatorWorker } from '../../simulator/index.js';
import { EXIT_OK } from '../arguments.js';
import { csr } from '../csr.js';
import type { Io } from '../io.js';
import { demoWorld } from './world.js';

/** The credentials that the simulator accepts. */
const login = { username: 'MZP123456', clientId: 'demo-client-id' };

export interface DemoUpstream {
  readonly simulator: SimulatorWorker;
  /** The environment variables that a partner would set. */
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: string;
  close(): Promise<void>;
}

/**
 * Runs the vendor's onboarding: creates a certificate authority, a key and signing request with the `csr` command, and the
 * client certificate, and starts the simulator in a worker thread.
 * `timeScale`: simulated seconds per real second; 0 stops the clock, for repeatable responses.
 */
export async function startDemoUpstream(io: Io, timeScale = 1): Promise<DemoUpstream> {
  const folder = mkdtempSync(join(tmpdir(), 'fleetgraph-demo-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const file = (name: string) => join(folder, name);
    const [password, passphrase] = [randomBytes(12).toString('base64url'), randomBytes(12).toString('base64url')];
    const authority = await createAuthority({ name: 'fleetgraph demo CA', days: 90, now: io.now() });
    writeFileSync(file('ca.pem'), authority.certificatePem);

    const silent: Io = { ...io, stdout: () => undefined, environment: { FLEETGRAPH_CSR_PASSPHRASE: passphrase } };
    const subject = {
      cn: login.username,
      country: 'FR',
      state: 'Ile-de-France',
      locality: 'Paris',
      organization: 'Demo Fleet',
      email: 'fleet@example.com',
    };
    const flags = Object.entries({ ...subject, out: folder }).flatMap(([flag, value]) => [`--${flag}`, value]);
    if ((await csr(flags, silent)) !== EXIT_OK) throw new Error('cannot create the signing request');
    const request = readFileSync(file(`${login.username}.csr.pem`), 'utf8');
    writeFileSync(file(`${login.username}.pem`), await signRequest(authority, request, { days: 90, now: io.now() }));

    const server = await issueServerCertificate(authority, {
      hosts: ['127.0.0.1', 'localhost'],
      days: 30,
      now: io.now(),
    });
    const simulator = await startSimulatorWorker({
      ...demoWorld,
      timeScale,
      tls: { key: server.keyPem, cert: server.certificatePem, clientCa: authority.certificatePem },
      credentials: { ...login, password },
    });
    return {
      simulator,
      folder,
      environment: {
        PSA_BASE_URL: simulator.url,
        PSA_CLIENT_ID: login.clientId,
        PSA_USERNAME: login.username,
        PSA_PASSWORD: password,
        PSA_CERT_FILE: file(`${login.username}.pem`),
        PSA_KEY_FILE: file(`${login.username}.key.pem`),
        PSA_KEY_PASSPHRASE: passphrase,
        PSA_CA_FILE: file('ca.pem'),
      },
      close: async () => {
        await simulator.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
