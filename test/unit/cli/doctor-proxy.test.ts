import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { doctor } from '../../../src/cli/doctor.js';
import { startConnectProxy, type ConnectProxy } from '../../support/connect-proxy.js';
import { ALL_GOOD, examine, good, LOGIN_SKIPPED, serve, upstream } from './doctor-fixtures.js';
import { recordIo } from './io.js';

const LOGIN = 'john:proxy-pass-word';
const TLS_SKIPPED = { 'TLS with the client certificate': '–', 'TLS without the client certificate': '–' };

describe('behind a proxy, doctor', () => {
  let proxy: ConnectProxy;
  let environment: Record<string, string>;
  beforeEach(async () => {
    proxy = await startConnectProxy(LOGIN);
    environment = { ...good(await serve(upstream)), PSA_PROXY: `http://${LOGIN}@localhost:${proxy.port}` };
  });
  afterEach(() => proxy.close());
  const port = (): string => new URL(environment['PSA_BASE_URL'] ?? '').port;

  it('passes all checks through the proxy only', async () => {
    const { marks, of, exit } = await examine(environment);
    expect(marks).toEqual({ ...ALL_GOOD, proxy: '✓' });
    expect(exit).toBe(0);
    expect(of('TCP').detail).toBe(`port ${proxy.port} is open`);
    expect(of('proxy').detail).toBe(`localhost:${proxy.port} (PSA_PROXY) connects to localhost:${port()}`);
    // One tunnel for the proxy check, TLS with and without the certificate, and GET /fleets.
    expect(proxy.targets).toEqual(Array(4).fill(`localhost:${port()}`));
  });

  it('reports a wrong password as without a proxy', async () => {
    const { marks } = await examine({ ...environment, PSA_PASSWORD: 'hunter2' });
    expect(marks).toMatchObject({ proxy: '✓', Basic: '✗' });
  });

  it('reports that the proxy rejects its credentials', async () => {
    const { marks, of, exit } = await examine({ ...environment, PSA_PROXY: `http://john@localhost:${proxy.port}` });
    expect(marks).toMatchObject({ TCP: '✓', proxy: '✗', ...TLS_SKIPPED, ...LOGIN_SKIPPED });
    expect(of('proxy')).toMatchObject({
      detail: expect.stringContaining('407'),
      fix: expect.stringContaining('PSA_PROXY'),
    });
    expect(exit).toBe(1);
  });

  it('reports a proxy that cannot reach the upstream, is down, or does not resolve', async () => {
    proxy.refuse = 503;
    expect((await examine(environment)).of('proxy').detail).toContain('503');
    const gone = await startConnectProxy();
    await gone.close();
    const down = await examine({ ...environment, PSA_PROXY: `http://localhost:${gone.port}` });
    expect(down.marks).toMatchObject({ DNS: '✓', TCP: '✗', proxy: '–', ...TLS_SKIPPED });
    expect(down.of('TCP').fix).toContain('PSA_PROXY');
    const nameless = await examine({ ...environment, PSA_PROXY: 'http://no-such-proxy.invalid:3128' });
    expect(nameless.marks).toMatchObject({ DNS: '✗', TCP: '–', proxy: '–' });
    expect(nameless.of('DNS').fix).toContain('PSA_PROXY');
  });

  it('never prints the credentials of the proxy', async () => {
    for (const refuse of [null, 407, 502, 'reset'] as const) {
      proxy.refuse = refuse;
      const io = recordIo(environment);
      await doctor([], io);
      const basic = Buffer.from(LOGIN).toString('base64');
      for (const secret of ['john', 'proxy-pass-word', basic])
        expect([...io.out, ...io.err].join()).not.toContain(secret);
    }
  });
});
