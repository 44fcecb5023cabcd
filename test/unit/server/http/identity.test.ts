import { afterEach, describe, expect, it } from '@jest/globals';
import { IdentityError, refusalReasons, type RefusalReason } from '../../../../src/auth/index.js';
import { anyone } from '../../../../src/domain/index.js';
import { startServer, type Harness } from '../support.js';

describe('a server that asks who sends a request', () => {
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
    'answers 401 in the shape of GraphQL, and tells the reason to its log alone: %s',
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
  ])('answers 503 where it is not the client’s fault: %s', async (reason, code, retryAfter) => {
    const { response } = await refusing(reason);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, retryAfter]);
    expect(response.headers.get('www-authenticate')).toBeNull();
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code, retryAfter: Number(retryAfter) } }] });
  });

  it('answers 500, and executes nothing, where asking fails', async () => {
    harness = await startServer({
      authenticate: async () => {
        throw new RangeError('CANARY');
      },
    });
    const response = await harness.post({ query: '{ hello }' });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch(/CANARY|world/);
  });

  it('asks nobody for pages, health and what a browser asks beforehand', async () => {
    let asked = 0;
    harness = await startServer({
      authenticate: async () => {
        asked += 1;
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
    expect(asked).toBe(0);
    await harness.post({ query: '{ hello }' });
    expect(asked).toBe(1);
  });
});
