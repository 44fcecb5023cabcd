import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { IdentityError } from './refusal.js';

export interface IssuerKeysOptions {
  /** Where the issuer publishes them. */
  readonly uri: URL;
  /** Milliseconds. */
  readonly now: () => number;
  /** Told when they can no longer be read, and when they can be again. No URL, no key. */
  readonly onReachable?: (isReachable: boolean) => void;
  /** Between two readings for a key that is not among them, in ms. Default: 30,000. */
  readonly cooldownMs?: number;
  /** Age after which they are read again, in the background up to twice that age, in ms. Default: ten minutes. */
  readonly refreshMs?: number;
  /** Age up to which they serve while they cannot be read again, in ms. Default: a day. */
  readonly outageMs?: number;
  /** Milliseconds. Default: 5000. */
  readonly timeoutMs?: number;
}

/** Milliseconds. With nothing at hand, so long after a reading that failed everybody gets the same answer without another one. */
const PAUSE = 1000;

/**
 * The issuer's public keys, read when they are needed and kept. A key that is not among them may be a new one: they are read
 * again, but not more often than the cool-down allows, whatever comes in. While they cannot be read those at hand serve on.
 *
 * jose's own cool-down counts successes only, and its age ends what is kept although nothing newer can be had: both are left
 * to this.
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

  /** Requests that were sent to the issuer. */
  get readings(): number {
    return this.#readings;
  }

  /** How many there are at hand. */
  get count(): number {
    return this.#set.jwks()?.keys.length ?? 0;
  }

  /** For jose: the key that a token names. Rejects with IdentityError where there is nothing to check it with. */
  readonly find: JWTVerifyGetKey = async (header, token) => {
    const { now, cooldownMs, refreshMs, outageMs } = this.#options;
    const age = now() - this.#readAt;
    if (age > outageMs) {
      const isPause = this.#reading === null && now() - this.#triedAt < PAUSE;
      if (isPause || !(await this.read())) throw new IdentityError('keys_unavailable');
    } else if (age > refreshMs && now() - this.#triedAt > cooldownMs) {
      // Nobody waits for it, unless it is long due: nobody may have asked for hours, and keys are withdrawn for a reason.
      const reading = this.read();
      if (age > 2 * refreshMs) await reading;
    }
    try {
      return await this.#set(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      // One that is under way is waited for, by all who come meanwhile.
      const mayRead = this.#reading !== null || now() - this.#triedAt >= cooldownMs;
      if (!mayRead || !(await this.read())) throw error;
      return this.#set(header, token);
    }
  };

  /** Reads them now, or waits for the reading that is under way. Whether it went well; never rejects. */
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
