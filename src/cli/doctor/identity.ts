import { IssuerKeys, KeyFileError, readKeyFile, unknownScopes, type KeyRecord } from '../../auth/index.js';
import { isLoopback, type AuthConfig } from '../../config/index.js';
import { failed, ok, skipped, unneeded, warning } from './check.js';
import type { Check, Outcome } from './check.js';

export const whoMayAsk: Check = {
  name: 'who may ask',
  needs: [],
  run: ({ examination: { auth, server } }) => {
    if (auth === null) return skipped('the AUTH_ variables are not usable, see above');
    if (auth.mode === 'jwt') return ok(auth.keysFile === null ? 'who has a token' : 'who has a token or an API key');
    if (auth.mode === 'keys') return ok('who has an API key');
    if (isLoopback(server.host)) return ok('anyone on this machine');
    const fix = 'Let nothing reach it but what asks who they are, or set AUTH_JWKS_URI or AUTH_KEYS_FILE.';
    return warning(`anyone who reaches ${server.host}, for AUTH_MODE is none.`, fix);
  },
};

export const tokenKeys: Check = {
  name: 'keys of the issuer of tokens',
  needs: ['who may ask'],
  run: async ({ examination: { auth }, now }) => {
    const keys = auth?.tokens?.keys;
    if (keys === undefined) return unneeded('no tokens are taken');
    if (typeof keys === 'string') return ok('one, from AUTH_PUBLIC_KEY_FILE');
    const issuerKeys = new IssuerKeys({ uri: keys, now: () => now.getTime() });
    if (!(await issuerKeys.read())) {
      const fix = 'Check AUTH_JWKS_URI, that the network lets this machine out, and that Node trusts the certificate.';
      return failed(`${keys.host} does not answer with a set of keys (JWKS).`, fix);
    }
    const { count } = issuerKeys;
    if (count > 0) return ok(`${count} at ${keys.host}`);
    return failed(`there are none at ${keys.host}.`, 'Check AUTH_JWKS_URI.');
  },
};

export const apiKeys: Check = {
  name: 'API keys',
  needs: ['who may ask'],
  run: ({ examination: { auth, warnings }, now }) => {
    if (auth === null || auth.keysFile === null) return unneeded('none are taken');
    try {
      const exposed = warnings.find(({ variable, code }) => variable === 'AUTH_KEYS_FILE' && code === 'FILE_EXPOSED');
      return exposed === undefined ? count(auth.keysFile, now) : warning(exposed.detail, exposed.fix);
    } catch (error) {
      if (!(error instanceof KeyFileError)) throw error;
      return failed(error.message, 'Make it anew with `fleetgraph key create`, or put back a copy.');
    }
  },
};

function count(path: NonNullable<AuthConfig['keysFile']>, now: Date): Outcome {
  const keys = readKeyFile(path);
  const working = keys.filter(({ expiresAt }) => expiresAt === null || Date.parse(expiresAt) > now.getTime());
  if (working.length === 0) return warning('there is none that works.', 'Make one: `fleetgraph key create`.');
  const misspelt = working.filter(({ scopes }) => unknownScopes(scopes).length > 0);
  if (misspelt.length > 0) {
    return warning(unknownScopesIn(misspelt), 'Revoke such a key and create it again with known scopes.');
  }
  const over = keys.length - working.length;
  return ok(`${working.length} that work${over === 0 ? '' : `, ${over} that have ended`}`);
}

function unknownScopesIn(keys: readonly KeyRecord[]): string {
  const lines = keys.map(({ id, scopes }) => `key ${id} has ${unknownScopes(scopes).join(', ')}`);
  return `scopes that grant nothing: ${lines.join('; ')}.`;
}
