import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Principal } from '../../domain/index.js';
import { Allowances } from './allowances.js';
import { addressOf } from './client-key.js';
import { TooManyRequestsError } from './too-many-requests.js';

/**
 * Limits failed logins for each address and each credential. Many clients may share one address (a gateway), so a credential is checked
 * however many others have failed from there. A credential that keeps failing is not checked until the limit allows one more.
 */
export class LoginLimits {
  readonly #limit: number;
  readonly #failures: Allowances;

  /** @param limit Failed logins per minute; 0 is no limit. @param now Milliseconds, monotonic. */
  constructor(limit: number, now: () => number) {
    this.#limit = limit;
    this.#failures = new Allowances(now);
  }

  /** Rejects with the error of `authenticate`, or with TooManyRequestsError where the limit is exceeded. */
  async login(request: FastifyRequest, authenticate: () => Promise<Principal>): Promise<Principal> {
    if (this.#limit === 0) return authenticate();
    const address = `address ${addressOf(request)}`;
    const { authorization } = request.headers;
    const credential = authorization === undefined ? null : `credential ${digestOf(authorization)}`;
    if (credential !== null) this.#assertBelowLimit(credential);
    try {
      return await authenticate();
    } catch (error) {
      if ((error as { readonly statusCode?: unknown }).statusCode !== 401) throw error;
      this.#assertBelowLimit(address);
      this.#failures.charge(address, this.#limit, 1);
      if (credential !== null) this.#failures.charge(credential, this.#limit, 1);
      throw error;
    }
  }

  #assertBelowLimit(key: string): void {
    const { remaining, waitMs } = this.#failures.read(key, this.#limit);
    if (remaining < 1) throw new TooManyRequestsError('FAILED_LOGINS_PER_MINUTE', this.#limit, waitMs);
  }
}

/** A credential is a secret: only its hash is stored. */
function digestOf(authorization: string): string {
  return createHash('sha256').update(authorization).digest('base64url');
}
