import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSimulator, type Simulator } from '../../../src/simulator/index.js';
import { createTestCertificates, type TestCertificates } from '../../support/certificates.js';
import { get, plain, withSimulator } from './support.js';

describe('TLS', () => {
  let certificates: TestCertificates;
  let simulator: Simulator;

  beforeAll(async () => {
    certificates = await createTestCertificates();
    simulator = await startSimulator({ ...plain, tls: { ...certificates.server, clientCa: certificates.ca } });
  });
  afterAll(() => simulator.close());

  it('accepts clients with a certificate of its CA', async () => {
    const { status, json } = await get(`${simulator.url}/v3/fleets`, { ca: certificates.ca, ...certificates.client });
    expect(simulator.url).toMatch(/^https:/);
    expect(status).toBe(200);
    expect(json._links.self.href.startsWith(simulator.url)).toBe(true);
    const { fingerprint256 } = new X509Certificate(certificates.client.cert);
    expect(simulator.requests.at(-1)).toMatchObject({ operation: 'getFleets', certificate: fingerprint256 });
  });

  it.each(['none', 'untrustedClient', 'expiredClient'] as const)(
    'breaks the connection for a certificate such as: %s',
    async (which) => {
      const identity = which === 'none' ? {} : certificates[which];
      await expect(get(`${simulator.url}/v3/fleets`, { ca: certificates.ca, ...identity })).rejects.toMatchObject({
        code: expect.stringMatching(/ECONNRESET|EPIPE|ERR_SSL/),
      });
    },
  );

  it('rejects TLS before 1.2', async () => {
    const failure = await new Promise<NodeJS.ErrnoException>((resolve, reject) => {
      const { port } = new URL(simulator.url);
      const options = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
      const socket = connect(
        { host: '127.0.0.1', port: Number(port), ca: certificates.ca, ...certificates.client, ...options },
        () => reject(new Error('connected')),
      );
      socket.on('error', resolve);
    });
    expect(failure.code).toMatch(/PROTOCOL/);
  });

  it('returns 495 for an expired certificate with Q01, and rejects others', async () => {
    simulator.setQuirks(['Q01']);
    try {
      const expired = await get(`${simulator.url}/v3/fleets`, { ca: certificates.ca, ...certificates.expiredClient });
      expect(expired.status).toBe(495);
      expect(expired.json.code).toBe('495');
      expect((await get(`${simulator.url}/v3/fleets`, { ca: certificates.ca, ...certificates.client })).status).toBe(
        200,
      );
      for (const identity of [{}, certificates.untrustedClient]) {
        await expect(get(`${simulator.url}/v3/fleets`, { ca: certificates.ca, ...identity })).rejects.toMatchObject({
          code: 'ECONNRESET',
        });
      }
    } finally {
      simulator.setQuirks([]);
    }
  });

  it('closes idle connections after the timeout', async () => {
    const options = { tls: { ...certificates.server, clientCa: certificates.ca }, keepAliveMs: 150 };
    await withSimulator(options, async (short) => {
      const { host, port } = new URL(short.url);
      const socket = connect({ host: '127.0.0.1', port: Number(port), ca: certificates.ca, ...certificates.client });
      await once(socket, 'secureConnect');
      socket.write(`GET /connectedcar/v3/fleets HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
      const [head] = (await once(socket, 'data')) as [Buffer];
      const answered = performance.now();
      expect(head.toString()).toMatch(/^HTTP\/1.1 401 /);
      socket.resume();
      await once(socket, 'end');
      expect(performance.now() - answered).toBeGreaterThan(100);
      socket.destroy();
    });
  });
});
