// Starts the simulator with mutual TLS in a worker thread, and returns the environment variables that point to it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAuthority, createSigningRequest, issueServerCertificate, signRequest } from '../../dist/pki/index.js';
import { startSimulatorWorker } from '../../dist/simulator/index.js';

const login = { username: 'MZP123456', password: 'of the benchmark', clientId: 'benchmark' };
const subject = { country: 'FR', state: 'Ile-de-France', locality: 'Paris', organization: 'Benchmark' };

/** @param options Options of the simulator other than TLS and credentials. */
export async function startUpstream(folder, options) {
  mkdirSync(folder, { recursive: true });
  const now = new Date();
  const validity = { days: 2, now };
  const authority = await createAuthority({ name: 'benchmark', ...validity });
  const server = await issueServerCertificate(authority, { hosts: ['127.0.0.1'], ...validity });
  const passphrase = 'of the benchmark';
  const { keyPem, csrPem } = await createSigningRequest({
    ...subject,
    commonName: login.username,
    email: 'bench@example.com',
    passphrase,
  });
  const file = (name, text) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const environment = {
    PSA_CLIENT_ID: login.clientId,
    PSA_USERNAME: login.username,
    PSA_PASSWORD: login.password,
    PSA_CERT_FILE: file('client.pem', await signRequest(authority, csrPem, validity)),
    PSA_KEY_FILE: file('client.key.pem', keyPem),
    PSA_KEY_PASSPHRASE: passphrase,
    PSA_CA_FILE: file('ca.pem', authority.certificatePem),
    PORT: '0',
    // Expensive queries are measured too.
    MAX_PREDICTED_CALLS: '0',
  };
  const simulator = await startSimulatorWorker({
    tls: { key: server.keyPem, cert: server.certificatePem, clientCa: authority.certificatePem },
    credentials: login,
    // No rate limits, and the clock is stopped: equal requests get equal responses.
    limits: { perDay: 1e9, perSecond: 1e9 },
    timeScale: 0,
    ...options,
  });
  return { simulator, environment: { ...environment, PSA_BASE_URL: simulator.url } };
}
