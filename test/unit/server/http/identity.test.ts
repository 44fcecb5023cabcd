import { afterEach, describe, expect, it } from '@jest/globals';
import { IdentityError, refusalReasons, type RefusalReason } from '../../../../src/auth/index.js';
import { anyone } from '../../../../src/domain/index.js';
import { startServer, type Harness } from '../support.js';

describe('authentication', () => {
  let harness: Harness;
  afterEach(() => harness.server.drain());

  const refusing = async (
    reason: RefusalReason,
  ): Promise<{ readonly response: Response; readonly codes: string[] }> => {
    const codes: string[] = [];
    harness = await startServer({
      authenticate: async () => {
        throw new IdentityError(reason);
      },
      onRefusal: (code) => void codes.push(code),
    });
    return { response: await harness.post({ query: '{ hello }' }), codes };
  };

  it.each(refusalReasons.filter((reason) => reason !== 'busy' && reason !== 'keys_unavailable'))(
    'responds with 401 in GraphQL’s error format, and logs the reason: %s',
    async (reason) => {
      const { response, codes } = await refusing(reason);
      expect(response.status).toBe(401);
      const isRequested = reason === 'missing' || reason === 'scheme';
      const challenge = `Bearer realm="fleetgraph"${isRequested ? '' : ', error="invalid_token"'}`;
      expect(response.headers.get('www-authenticate')).toBe(challenge);
      const text = await response.text();
      expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
      expect(text).not.toContain(`"${reason}"`);
      expect(codes).toEqual(['UNAUTHENTICATED']);
      expect(harness.log('request refused')).toMatchObject([{ status: 401, reason, errorCodes: ['UNAUTHENTICATED'] }]);
    },
  );

  it.each<[RefusalReason, string, string]>([
    ['keys_unavailable', 'AUTHENTICATION_UNAVAILABLE', '5'],
    ['busy', 'OVERLOADED', '1'],
  ])('responds with 503 where the client is not at fault: %s', async (reason, code, retryAfter) => {
    const { response } = await refusing(reason);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, retryAfter]);
    expect(response.headers.get('www-authenticate')).toBeNull();
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code, retryAfter: Number(retryAfter) } }] });
  });

  it('responds with 500, and executes nothing, on an unexpected error', async () => {
    harness = await startServer({
      authenticate: async () => {
        throw new RangeError('CANARY');
      },
    });
    const response = await harness.post({ query: '{ hello }' });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch(/CANARY|world/);
  });

  it('is not required for pages, health and preflight requests', async () => {
    let authentications = 0;
    harness = await startServer({
      authenticate: async () => {
        authentications += 1;
        return anyone;
      },
      corsOrigins: ['https://fleet.example.com'],
      metrics: { contentType: 'text/plain', text: async () => '' },
    });
    for (const path of ['/', '/graphiql', '/health/live', '/health/ready', '/metrics']) {
      expect((await fetch(`${harness.url}${path}`)).status).toBe(200);
    }
    const preflight = await fetch(`${harness.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://fleet.example.com',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
    expect(authentications).toBe(0);
    await harness.post({ query: '{ hello }' });
    expect(authentications).toBe(1);
  });
});
