import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { IdentityError } from './refusal.js';

export interface IssuerKeysOptions {
  /** The issuer's JSON Web Key Set. */
  readonly uri: URL;
  /** Milliseconds. */
  readonly now: () => number;
  /** Called when the key set becomes unreachable, and when it is reachable again. */
  readonly onReachable?: (isReachable: boolean) => void;
  /** Minimum time between two refreshes for an unknown key, in ms. Default: 30,000. */
  readonly cooldownMs?: number;
  /** Age after which the keys are refreshed, in the background up to twice that age, in ms. Default: ten minutes. */
  readonly refreshMs?: number;
  /** Maximum age of the keys while the issuer is unreachable, in ms. Default: a day. */
  readonly outageMs?: number;
  /** Milliseconds. Default: 5000. */
  readonly timeoutMs?: number;
}

/** Without any keys, a failed refresh is not repeated for so many milliseconds. */
const RETRY_AFTER_MS = 1000;

/**
 * The issuer's public keys, cached. An unknown key id causes a refresh, at most once per cool-down. While the issuer is
 * unreachable, the cached keys stay in use.
 *
 * jose's own cool-down counts successes only, and its maximum age drops keys even if the issuer is unreachable, so both are
 * switched off and implemented here.
 */
export class IssuerKeys {
  readonly #set: ReturnType<typeof createRemoteJWKSet>;
  readonly #options: Required<IssuerKeysOptions>;
  #readAt = -Infinity;
  #triedAt = -Infinity;
  #isReachable = true;
  #reading: Promise<boolean> | null = null;
  #readings = 0;

  constructor(options: IssuerKeysOptions) {
    this.#options = {
      cooldownMs: 30_000,
      refreshMs: 600_000,
      outageMs: 86_400_000,
      timeoutMs: 5000,
      onReachable: () => undefined,
      ...options,
    };
    this.#set = createRemoteJWKSet(options.uri, {
      timeoutDuration: this.#options.timeoutMs,
      cooldownDuration: Infinity,
      cacheMaxAge: Infinity,
    });
  }

  /** Requests sent to the issuer. */
  get readings(): number {
    return this.#readings;
  }

  /** Cached keys. */
  get count(): number {
    return this.#set.jwks()?.keys.length ?? 0;
  }

  /** For jose: the key that a token's header names. Rejects with IdentityError if no keys are cached or readable. */
  readonly find: JWTVerifyGetKey = async (header, token) => {
    const { now, cooldownMs, refreshMs, outageMs } = this.#options;
    const age = now() - this.#readAt;
    if (age > outageMs) {
      const justFailed = this.#reading === null && now() - this.#triedAt < RETRY_AFTER_MS;
      if (justFailed || !(await this.read())) throw new IdentityError('keys_unavailable');
    } else if (age > refreshMs && now() - this.#triedAt > cooldownMs) {
      // Waits only if the refresh is long overdue, since keys may have been revoked meanwhile.
      const reading = this.read();
      if (age > 2 * refreshMs) await reading;
    }
    try {
      return await this.#set(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      // Concurrent callers wait for the same refresh.
      const mayRead = this.#reading !== null || now() - this.#triedAt >= cooldownMs;
      if (!mayRead || !(await this.read())) throw error;
      return this.#set(header, token);
    }
  };

  /** Refreshes the keys now, or waits for a running refresh. Resolves to whether it succeeded; never rejects. */
  read(): Promise<boolean> {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  async #read(): Promise<boolean> {
    const { now, onReachable } = this.#options;
    this.#triedAt = now();
    this.#readings += 1;
    const isRead = await this.#set.reload().then(
      () => true,
      () => false,
    );
    if (isRead) this.#readAt = now();
    if (isRead !== this.#isReachable) onReachable(isRead);
    this.#isReachable = isRead;
    return isRead;
  }
}
