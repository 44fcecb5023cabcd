import { IssuerKeys, KeyFileError, readKeyFile, unknownScopes, type KeyRecord } from '../../auth/index.js';
import { isLoopback, type AuthConfig } from '../../config/index.js';
import { failed, ok, skipped, unneeded, warning } from './check.js';
import type { Check, Outcome } from './check.js';

export const authentication: Check = {
  name: 'authentication',
  needs: [],
  run: ({ examination: { auth, server } }) => {
    if (auth === null) return skipped('the AUTH_ variables are invalid, see above');
    if (auth.mode === 'jwt')
      return ok(auth.keysFile === null ? 'tokens (AUTH_MODE=jwt)' : 'tokens and API keys (AUTH_MODE=jwt)');
    if (auth.mode === 'keys') return ok('API keys (AUTH_MODE=keys)');
    if (isLoopback(server.host)) return ok('disabled (AUTH_MODE=none), reachable from this machine only');
    const fix = 'Set AUTH_JWKS_URI or AUTH_KEYS_FILE, or allow access only through a proxy that authenticates clients.';
    return warning(`disabled (AUTH_MODE=none) on ${server.host}, which other machines can reach.`, fix);
  },
};

export const tokenKeys: Check = {
  name: 'token issuer keys',
  needs: ['authentication'],
  run: async ({ examination: { auth }, now }) => {
    const keys = auth?.tokens?.keys;
    if (keys === undefined) return unneeded('tokens are not accepted');
    if (typeof keys === 'string') return ok('1 key in AUTH_PUBLIC_KEY_FILE');
    const issuerKeys = new IssuerKeys({ uri: keys, now: () => now.getTime() });
    if (!(await issuerKeys.read())) {
      const fix = 'Check AUTH_JWKS_URI, outgoing connections, and that Node trusts the certificate.';
      return failed(`${keys.host} does not return a key set (JWKS).`, fix);
    }
    const { count } = issuerKeys;
    if (count > 0) return ok(`${count} ${count === 1 ? 'key' : 'keys'} at ${keys.host}`);
    return failed(`the key set at ${keys.host} is empty.`, 'Check AUTH_JWKS_URI.');
  },
};

export const apiKeys: Check = {
  name: 'API keys',
  needs: ['authentication'],
  run: ({ examination: { auth, warnings }, now }) => {
    if (auth === null || auth.keysFile === null) return unneeded('API keys are not accepted');
    try {
      const exposed = warnings.find(({ variable, code }) => variable === 'AUTH_KEYS_FILE' && code === 'FILE_EXPOSED');
      return exposed === undefined ? count(auth.keysFile, now) : warning(exposed.detail, exposed.fix);
    } catch (error) {
      if (!(error instanceof KeyFileError)) throw error;
      return failed(error.message, 'Restore a backup, or create a new file with `fleetgraph key create`.');
    }
  },
};

function count(path: NonNullable<AuthConfig['keysFile']>, now: Date): Outcome {
  const keys = readKeyFile(path);
  const valid = keys.filter(({ expiresAt }) => expiresAt === null || Date.parse(expiresAt) > now.getTime());
  if (valid.length === 0) return warning('there is no valid key.', 'Create one with `fleetgraph key create`.');
  const misspelt = valid.filter(({ scopes }) => unknownScopes(scopes).length > 0);
  if (misspelt.length > 0) {
    return warning(unknownScopesIn(misspelt), 'Revoke the key and create it again with known scopes.');
  }
  const expired = keys.length - valid.length;
  return ok(`${valid.length} valid${expired === 0 ? '' : `, ${expired} expired`}`);
}

function unknownScopesIn(keys: readonly KeyRecord[]): string {
  const lines = keys.map(({ id, scopes }) => `key ${id} has ${unknownScopes(scopes).join(', ')}`);
  return `unknown scopes: ${lines.join('; ')}.`;
}
