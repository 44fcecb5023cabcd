import { describe, expect, it } from '@jest/globals';
import { createLocalJWKSet } from 'jose';
import { createTokenVerifier, type VerifyToken } from '../../../src/auth/index.js';
import { noRedaction } from '../../../src/domain/index.js';
import { makeKey, sign, tokensOf, type IssuerKey } from '../../support/issuer.js';

const now = Date.now();
const seconds = Math.floor(now / 1000);
const verifierOf = (key: IssuerKey, clock = (): number => now): VerifyToken =>
  createTokenVerifier({
    ...tokensOf(''),
    keys: createLocalJWKSet({ keys: [key.jwk] }),
    disclosure: noRedaction,
    now: clock,
  });

describe('a token', () => {
  it.each(['RS256', 'PS256', 'ES256', 'EdDSA'])('signed with %s is accepted', async (alg) => {
    const key = await makeKey(alg);
    expect(await verifierOf(key)(await sign(key))).toMatchObject({ id: 'token:anna', fleets: '*', scopes: '*' });
  });

  it('is verified with the key from a file, regardless of its key id', async () => {
    const key = await makeKey('RS256');
    const verify = createTokenVerifier({
      ...tokensOf(key.pem),
      keys: key.pem,
      disclosure: noRedaction,
      now: () => now,
    });
    const token = await sign(key, { header: { kid: undefined } });
    expect(await verify(token)).toMatchObject({ id: 'token:anna' });
    const untrusted = await makeKey('RS256');
    await expect(verify(await sign(untrusted))).rejects.toMatchObject({ reason: 'signature' });
  });

  it.each([undefined, 'JWT', 'jwt', 'at+jwt', 'application/at+jwt'])('may have the type %s', async (typ) => {
    const key = await makeKey();
    expect(await verifierOf(key)(await sign(key, { header: { typ } }))).toMatchObject({ id: 'token:anna' });
  });

  it.each(['logout+jwt', 'dpop+jwt', 'secevent+jwt', 'JOSE', '', 7])('must not have the type %j', async (typ) => {
    const key = await makeKey();
    const token = await sign(key, { header: { typ } });
    await expect(verifierOf(key)(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED', statusCode: 401 });
  });

  it.each([
    ['expired', { exp: seconds - 6 }],
    ['not_yet_valid', { nbf: seconds + 7 }],
    ['issuer', { iss: 'https://login.example.com/' }],
    ['audience', { aud: ['other'] }],
    ['claims', { exp: undefined }],
    ['claims', { exp: 'never' }],
    ['claims', { sub: undefined }],
    ['issuer', { iss: undefined }],
    ['audience', { aud: undefined }],
  ])('is rejected for %s: %j', async (reason, claims) => {
    const key = await makeKey();
    await expect(verifierOf(key)(await sign(key, { claims }))).rejects.toMatchObject({ reason });
  });

  it('is accepted within the clock tolerance', async () => {
    const key = await makeKey();
    const claims = { exp: seconds - 3, nbf: seconds + 3 };
    await expect(verifierOf(key)(await sign(key, { claims: { exp: claims.exp } }))).resolves.toBeDefined();
    await expect(verifierOf(key)(await sign(key, { claims: { nbf: claims.nbf } }))).resolves.toBeDefined();
  });

  it('is verified with the given clock', async () => {
    const key = await makeKey();
    const token = await sign(key);
    await expect(verifierOf(key, () => now + 3_600_000)(token)).rejects.toMatchObject({ reason: 'expired' });
  });

  it('does not appear in the error that rejects it', async () => {
    const key = await makeKey();
    const token = await sign(key, { claims: { aud: 'SECRET-AUDIENCE', sub: 'SECRET-SUBJECT' } });
    const error = (await verifierOf(key)(token).catch((thrown: unknown) => thrown)) as Error;
    const reported = JSON.stringify([error.message, error.stack, Object.entries(error), String(error.cause)]);
    expect(reported).not.toMatch(/SECRET/);
    expect(reported).not.toContain(token.slice(0, 20));
  });
});
