import { beforeEach, describe, expect, it } from '@jest/globals';
import { hashSecret, KeyVerifier, mintKey, type KeyRecord } from '../../../../src/auth/index.js';
import { noRedaction, type PrivacySettings } from '../../../../src/domain/index.js';

let time: number;
const now = (): number => time;
beforeEach(() => {
  time = Date.parse('2027-01-01T00:00:00Z');
});

interface Key {
  readonly text: string;
  readonly record: KeyRecord;
}

function create(changes: Partial<KeyRecord> = {}, { id, secret, text } = mintKey()): Key {
  const record: KeyRecord = {
    id,
    name: 'Depot Lyon',
    hash: hashSecret(secret),
    fleets: ['f1'],
    scopes: '*',
    disclosure: null,
    rate: null,
    createdAt: '2026-01-01T00:00:00.000Z',
    expiresAt: null,
    ...changes,
  };
  return { text, record };
}

const good = create();
const other = create({
  disclosure: { vin: 'masked' },
  rate: { requestsPerMinute: 60, callsPerMinute: 600 },
  expiresAt: '2027-06-01T00:00:00.000Z',
});
/** Keys of files written before SHA-256 hashes. */
const oldKeys = [
  {
    id: '1cadb4872bd3',
    secret: 'SEa1BT-5-tQiGdjcHCrHWz6YHPE2qAfwakoG9rWDfvQ',
    hash: 'scrypt$16384$8$1$kKIKPm7chDQFMbHOMoF2CA$hGvbXPedK83Lz3guTIjg_iIvusDexHqCoVAmiwX2eac',
  },
  {
    id: '2cadb4872bd3',
    secret: 'tKWDdza8eI5nto8G6gK7FdP96BMkn0K-2CN-GNynFCU',
    hash: 'scrypt$16384$8$1$CSLXunT8JUy8yRopK1i76w$w_cz-gWr1VOdk5FISMvFqCiBu_BLQEW9ov4b-JZ7KPE',
  },
] as const;
const [old, otherOld] = oldKeys.map(({ id, secret, hash }) =>
  create({ hash }, { id, secret, text: `fg_${id}_${secret}` }),
) as [Key, Key];

const verifierOf = (disclosure: PrivacySettings = noRedaction): KeyVerifier =>
  new KeyVerifier({
    keys: [good, other, old, otherOld].map(({ record }) => record),
    disclosure,
    now,
  });
/** The same key with another secret. */
const forge = (text: string, index = 0): string => `${text.slice(0, -4)}${String(index).padStart(4, 'x')}`;
const reasonOf = (verifier: KeyVerifier, text: string): Promise<string> =>
  verifier.verify(text).then(
    () => 'verified',
    (error: { readonly reason: string }) => error.reason,
  );

describe.each([
  ['SHA-256', good],
  ['scrypt', old],
])('an API key stored as a %s hash', (_algorithm, key) => {
  it('is verified and returns the principal of its record', async () => {
    expect(await verifierOf().verify(key.text)).toEqual({
      id: `key:${key.record.id}`,
      fleets: new Set(['f1']),
      scopes: '*',
      disclosure: noRedaction,
      rate: null,
    });
  });

  it('gets the same error for an unknown id and a wrong secret', async () => {
    const verifier = verifierOf();
    const refusals = [forge(key.text), mintKey().text].map((text) =>
      verifier.verify(text).catch((error: unknown) => error),
    );
    const [wrong, unknown] = (await Promise.all(refusals)) as [Error, Error];
    expect({ ...wrong, message: wrong.message }).toEqual({ ...unknown, message: unknown.message });
    expect(wrong).toMatchObject({ reason: 'api_key', code: 'UNAUTHENTICATED' });
  });

  it('is rejected as soon as it is revoked', async () => {
    const verifier = verifierOf();
    await verifier.verify(key.text);
    verifier.use([]);
    expect(await reasonOf(verifier, key.text)).toBe('api_key');
  });

  it('is rejected if it is revoked during the check', async () => {
    const verifier = verifierOf();
    const pending = reasonOf(verifier, key.text);
    verifier.use([]);
    expect(await pending).toBe('api_key');
  });

  it('is accepted as soon as its record exists', async () => {
    const verifier = new KeyVerifier({ keys: [], disclosure: noRedaction, now });
    expect(await reasonOf(verifier, key.text)).toBe('api_key');
    verifier.use([key.record]);
    expect(await reasonOf(verifier, key.text)).toBe('verified');
  });
});

describe('an API key', () => {
  it('gets the stricter of its privacy settings and those of the server', async () => {
    expect(await verifierOf({ ...noRedaction, tripEndsMeters: 300 }).verify(other.text)).toMatchObject({
      disclosure: { position: 'exact', tripEndsMeters: 300, vin: 'masked' },
      rate: { requestsPerMinute: 60, callsPerMinute: 600 },
    });
  });

  it.each(['fg_', 'fg_zz', 'fg_0123456789ab_short', 'eyJhbGciOiJub25lIn0.e30.'])(
    'is rejected as malformed: %s',
    async (text) => {
      expect(await reasonOf(verifierOf(), text)).toBe('malformed');
    },
  );

  it('is rejected after its expiry', async () => {
    const verifier = verifierOf();
    expect(await reasonOf(verifier, other.text)).toBe('verified');
    time = Date.parse('2027-06-01T00:00:00Z');
    expect(await reasonOf(verifier, other.text)).toBe('api_key');
  });
});

describe('scrypt hashes of older key files', () => {
  it('reject wrong secrets above a limit while scrypt runs, without delaying other keys', async () => {
    const verifier = verifierOf();
    let finished = 0;
    const flood = Array.from({ length: 50 }, async (_, index) => {
      const reason = await reasonOf(verifier, forge(old.text, index));
      finished += 1;
      return reason;
    });
    expect(await reasonOf(verifier, good.text)).toBe('verified');
    expect(await reasonOf(verifier, otherOld.text)).toBe('verified');
    expect(finished).toBeLessThan(50);
    const reasons = await Promise.all(flood);
    expect(reasons.filter((reason) => reason === 'api_key')).toHaveLength(20);
    expect(reasons.filter((reason) => reason === 'busy')).toHaveLength(30);
  });

  it('run scrypt only until a secret has matched, also when the other keys change', async () => {
    const verifier = verifierOf();
    await verifier.verify(old.text);
    verifier.use([old.record]);
    const flood = Array.from({ length: 1000 }, (_, index) => reasonOf(verifier, forge(old.text, index)));
    expect(new Set(await Promise.all(flood))).toEqual(new Set(['api_key']));
    expect(await reasonOf(verifier, old.text)).toBe('verified');
  });
});
