import type { PrivacySettings, Grants, Principal } from '../../domain/index.js';
import { stricter } from '../privacy-claim.js';
import { IdentityError } from '../refusal.js';
import { matchesHash } from './hash.js';
import type { KeyRecord } from './record.js';
import { isScryptHash, ScryptHash } from './scrypt-hash.js';
import { parseKey } from './text.js';

export interface KeyVerifierOptions {
  readonly keys: readonly KeyRecord[];
  /** The server's own privacy settings. A key can only be stricter. */
  readonly disclosure: PrivacySettings;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Checks API keys against the records of the key file. */
export class KeyVerifier {
  readonly #options: KeyVerifierOptions;
  #keys: ReadonlyMap<string, KeyRecord> = new Map();
  /** By the text of the hash. */
  #scryptHashes: ReadonlyMap<string, ScryptHash> = new Map();

  constructor(options: KeyVerifierOptions) {
    this.#options = options;
    this.use(options.keys);
  }

  get count(): number {
    return this.#keys.size;
  }

  /** Replaces all keys. */
  use(keys: readonly KeyRecord[]): void {
    this.#keys = new Map(keys.map((key) => [key.id, key]));
    const hashes = keys.map(({ hash }) => hash).filter(isScryptHash);
    this.#scryptHashes = new Map(hashes.map((hash) => [hash, this.#scryptHashes.get(hash) ?? new ScryptHash(hash)]));
  }

  /** Rejects with IdentityError. The reason is the same for an unknown id, a wrong secret and an expired key. */
  async verify(text: string): Promise<Principal> {
    const key = parseKey(text);
    if (key === null) throw new IdentityError('malformed');
    const hash = this.#keys.get(key.id)?.hash;
    if (hash === undefined || !(await this.#matches(key.secret, hash))) throw new IdentityError('api_key');
    // Read again: the key may have been revoked during the check.
    const record = this.#keys.get(key.id);
    if (record?.hash !== hash || this.#isExpired(record)) throw new IdentityError('api_key');
    return principalOf(record, this.#options.disclosure);
  }

  #matches(secret: string, hash: string): boolean | Promise<boolean> {
    return this.#scryptHashes.get(hash)?.matches(secret) ?? matchesHash(secret, hash);
  }

  #isExpired({ expiresAt }: KeyRecord): boolean {
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
