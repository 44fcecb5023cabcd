import { describe, expect, it } from '@jest/globals';
import { bearerOf } from '../../../src/auth/bearer.js';

describe('the Authorization header', () => {
  it.each(['Bearer abc.def-_~+/==', 'bearer abc.def-_~+/==', 'BEARER   abc.def-_~+/== '])(
    'contains a credential: %j',
    (header) => {
      expect(bearerOf(header, 100)).toBe('abc.def-_~+/==');
    },
  );

  it.each<[string, string | undefined, boolean]>([
    ['missing', undefined, true],
    ['missing', ' ', true],
    ['scheme', 'Basic dXNlcjpwYXNz', true],
    ['scheme', 'abc.def', true],
    ['malformed', 'Bearer', false],
    ['malformed', 'Bearer a b', false],
    ['malformed', 'Bearer a,Bearer b', false],
    ['malformed', 'Bearer "a"', false],
    ['too_large', `Bearer ${'a'.repeat(101)}`, false],
  ])('is rejected as %s: %j', (reason, header, isRequested) => {
    const refusal = (): string => bearerOf(header, 100);
    // Without a credential the challenge has no error code (RFC 6750, 3.1).
    const challenge = isRequested ? 'Bearer realm="fleetgraph"' : 'Bearer realm="fleetgraph", error="invalid_token"';
    expect(refusal).toThrow(expect.objectContaining({ reason, statusCode: 401, code: 'UNAUTHENTICATED', challenge }));
  });
});
