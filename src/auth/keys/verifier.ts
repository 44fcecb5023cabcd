import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { PrivacySettings, Grants, Principal } from '../../domain/index.js';
import { stricter } from '../privacy-claim.js';
import { IdentityError } from '../refusal.js';
import { fitsHash } from './hash.js';
import { HashSlots } from './hash-slots.js';
import type { KeyRecord } from './record.js';
import { parseKey, type KeyText } from './text.js';

export interface KeyVerifierOptions {
  readonly keys: readonly KeyRecord[];
  /** What the server shows at the most. */
  readonly disclosure: PrivacySettings;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Hashes at a time, and how many may wait for one. Default: 2 and 100; there are four threads for all that is slow. */
  readonly concurrency?: number;
  readonly queue?: number;
}

/** Entries, each about 300 bytes. */
const REFUSED = 10_000;

/**
 * Checks API keys. A key's hash is slow on purpose, so it is made once: what was found of a key is remembered under its SHA-256,
 * which says nothing of a secret of 256 bits. A key that is not known takes as long as one whose secret is wrong, and more hashes
 * than can be made soon are not begun.
 */
export class KeyVerifier {
  readonly #options: KeyVerifierOptions;
  readonly #places: HashSlots;
  /** The hash that a key fits, by its digest: no more than there are keys. What fits none cannot drive it out. */
  readonly #fitting = new Map<string, string>();
  readonly #refused = new LRUCache<string, true>({ max: REFUSED });
  /** One hash for all who send the same key at the same time. */
  readonly #pending = new Map<string, Promise<string | null>>();
  #keys: ReadonlyMap<string, KeyRecord> = new Map();
  #hashes = 0;

  constructor(options: KeyVerifierOptions) {
    this.#options = options;
    this.#places = new HashSlots(options.concurrency ?? 2, options.queue ?? 100);
    this.use(options.keys);
  }

  /** Hashes that were made. */
  get hashes(): number {
    return this.#hashes;
  }

  get count(): number {
    return this.#keys.size;
  }

  /** From now on these are the keys, and no others. */
  use(keys: readonly KeyRecord[]): void {
    this.#keys = new Map(keys.map((key) => [key.id, key]));
    // What is unchanged stays known: all machines would else wait for their hashes whenever one key is made.
    const hashes = new Set(keys.map(({ hash }) => hash));
    for (const [digest, hash] of this.#fitting) if (!hashes.has(hash)) this.#fitting.delete(digest);
    // One that was refused may be among them now.
    this.#refused.clear();
  }

  /** Rejects with IdentityError, the same whether the id, the secret or the time is wrong. */
  async verify(text: string): Promise<Principal> {
    const key = parseKey(text);
    if (key === null) throw new IdentityError('malformed');
    const digest = createHash('sha256').update(text).digest('base64url');
    if (this.#refused.get(digest) === true) throw new IdentityError('api_key');
    const hash = this.#fitting.get(digest) ?? (await this.#judge(key, digest));
    // Looked up anew: it may have been revoked while its hash was made.
    const record = this.#keys.get(key.id);
    if (record === undefined || record.hash !== hash || this.#isOver(record)) throw new IdentityError('api_key');
    return principalOf(record, this.#options.disclosure);
  }

  #judge(key: KeyText, digest: string): Promise<string | null> {
    const pending = this.#pending.get(digest);
    if (pending !== undefined) return pending;
    const judging = this.#hash(key, digest).finally(() => this.#pending.delete(digest));
    this.#pending.set(digest, judging);
    return judging;
  }

  /** The hash that it fits; null where it fits none. */
  async #hash({ id, secret }: KeyText, digest: string): Promise<string | null> {
    const keys = this.#keys;
    const known = keys.get(id)?.hash ?? null;
    const fits = await this.#places.execute(known === null ? null : id, () => {
      this.#hashes += 1;
      return fitsHash(secret, known);
    });
    if (fits && known !== null) {
      if (this.#keys.get(id)?.hash === known) this.#fitting.set(digest, known);
    } else if (keys === this.#keys) {
      // By other keys than those that it was held against it may be a good one.
      this.#refused.set(digest, true);
    }
    return fits ? known : null;
  }

  #isOver({ expiresAt }: KeyRecord): boolean {
    return expiresAt !== null && Date.parse(expiresAt) <= this.#options.now();
  }
}

function principalOf({ id, fleets, scopes, disclosure, rate }: KeyRecord, server: PrivacySettings): Principal {
  const granted = (listed: '*' | readonly string[]): Grants => (listed === '*' ? listed : new Set(listed));
  return {
    id: `key:${id}`,
    fleets: granted(fleets),
    scopes: granted(scopes),
    disclosure: disclosure === null ? server : stricter(server, disclosure),
    rate,
  };
}
