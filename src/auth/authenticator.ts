import type { IncomingHttpHeaders } from 'node:http';
import type { Principal } from '../domain/index.js';
import { bearerOf } from './bearer.js';
import type { KeyVerifier } from './keys/verifier.js';
import { KEY_PREFIX } from './keys/text.js';
import { IdentityError, type RefusalReason } from './refusal.js';
import type { VerifyToken } from './tokens.js';

export interface AuthenticatorOptions {
  /** Null: tokens are not accepted. */
  readonly verifyToken: VerifyToken | null;
  /** Null: API keys are not accepted. */
  readonly keys: Pick<KeyVerifier, 'verify'> | null;
  /** Longest token, in bytes. */
  readonly maxTokenBytes: number;
  readonly onRefusal?: (reason: RefusalReason) => void;
}

/** Authenticates requests by their `Authorization` header. Rejects with IdentityError. */
export function createAuthenticator({
  verifyToken,
  keys,
  maxTokenBytes,
  onRefusal = () => undefined,
}: AuthenticatorOptions): (headers: IncomingHttpHeaders) => Promise<Principal> {
  return async ({ authorization }) => {
    try {
      const credential = bearerOf(authorization, maxTokenBytes);
      if (keys !== null && credential.startsWith(KEY_PREFIX)) return await keys.verify(credential);
      if (verifyToken === null) throw new IdentityError('malformed');
      return await verifyToken(credential);
    } catch (error) {
      if (error instanceof IdentityError) onRefusal(error.reason);
      throw error;
    }
  };
}
