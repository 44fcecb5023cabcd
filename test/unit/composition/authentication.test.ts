import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startAuthentication, type Authentication } from '../../../src/composition/authentication.js';
import type { AuthConfig } from '../../../src/config/index.js';
import { createLogger } from '../../../src/observability/index.js';
import { makeKey, sign, startIssuer, tokensOf, type IssuerKey, type TestIssuer } from '../../support/issuer.js';

const disclosure: AuthConfig['disclosure'] = { position: { gridMeters: 500 }, tripEndsMeters: 300, vin: 'masked' };

describe('authentication by the configuration', () => {
  let key: IssuerKey;
  let issuer: TestIssuer;
  let lines: string[];
  let reported: EventTarget;
  let reasons: string[];
  beforeEach(async () => {
    key = await makeKey();
    issuer = await startIssuer([key]);
    lines = [];
    reasons = [];
    reported = new EventTarget();
  });
  afterEach(() => issuer.stop());

  const keep = (auth: Partial<AuthConfig>): Authentication =>
    startAuthentication({
      auth: { mode: 'jwt', tokens: tokensOf(issuer.uri), keysFile: null, disclosure, ...auth },
      logger: createLogger({
        level: 'info',
        secrets: [],
        destination: {
          write: (line) => {
            lines.push(line);
            reported.dispatchEvent(new Event('line'));
          },
        },
      }),
      onRefusal: (reason) => void reasons.push(reason),
      now: Date.now,
    });

  it('admits anyone if disabled, with the server’s redaction', async () => {
    const { authenticate } = keep({ mode: 'none', tokens: null });
    expect(await authenticate({ authorization: 'Bearer nonsense' })).toEqual({
      id: 'anyone',
      fleets: '*',
      scopes: '*',
      disclosure,
      rate: null,
    });
  });

  it('never reveals more than the server’s redaction, whatever a token claims', async () => {
    const { authenticate } = keep({});
    const claims = { disclosure: { position: 'exact', tripEndsMeters: 0, vin: 'shown' } };
    const authorization = `Bearer ${await sign(key, { claims })}`;
    expect((await authenticate({ authorization })).disclosure).toEqual(disclosure);
  });

  it('verifies tokens with the key of a file', async () => {
    const { authenticate } = keep({ tokens: tokensOf(key.pem) });
    expect(await authenticate({ authorization: `Bearer ${await sign(key)}` })).toMatchObject({ id: 'token:anna' });
    expect(issuer.requests).toBe(0);
  });

  it('reads the issuer’s keys at start, and logs a failure without the URL', async () => {
    await issuer.stop();
    keep({});
    while (!lines.some((line) => line.includes('cannot be read'))) await once(reported, 'line');
    expect(lines.join('')).not.toContain(issuer.uri.host);
  });

  it('counts rejected requests by reason', async () => {
    const { authenticate } = keep({});
    await expect(authenticate({})).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(authenticate({ authorization: 'Bearer a.b.c' })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(reasons).toEqual(['missing', 'malformed']);
  });
});
