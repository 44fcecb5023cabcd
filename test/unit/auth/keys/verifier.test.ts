import { beforeAll, describe, expect, it } from '@jest/globals';
import { hashSecret, KeyVerifier, mintKey, type KeyRecord } from '../../../../src/auth/index.js';
import { noRedaction, type PrivacySettings } from '../../../../src/domain/index.js';

let time = Date.parse('2027-01-01T00:00:00Z');
const now = (): number => time;
let good: { readonly text: string; readonly record: KeyRecord };
let other: typeof good;

async function make(changes: Partial<KeyRecord> = {}): Promise<typeof good> {
  const { id, secret, text } = mintKey();
  const record: KeyRecord = {
    id,
    name: 'Depot Lyon',
    hash: await hashSecret(secret),
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

beforeAll(async () => {
  good = await make();
  other = await make({
    disclosure: { vin: 'masked' },
    rate: { requestsPerMinute: 60, callsPerMinute: 600 },
    expiresAt: '2027-06-01T00:00:00.000Z',
  });
});

const verifierOf = (disclosure: PrivacySettings = noRedaction, limits = {}): KeyVerifier =>
  new KeyVerifier({ keys: [good.record, other.record], disclosure, now, ...limits });
/** The same key with another secret. */
const forge = (text: string, index = 0): string => `${text.slice(0, -4)}${String(index).padStart(4, 'x')}`;

describe('an API key', () => {
  it('stands for what its record says', async () => {
    expect(await verifierOf().verify(good.text)).toEqual({
      id: `key:${good.record.id}`,
      fleets: new Set(['f1']),
      scopes: '*',
      disclosure: noRedaction,
      rate: null,
    });
    expect(await verifierOf({ ...noRedaction, tripEndsMeters: 300 }).verify(other.text)).toMatchObject({
      disclosure: { position: 'exact', tripEndsMeters: 300, vin: 'masked' },
      rate: { requestsPerMinute: 60, callsPerMinute: 600 },
    });
  });

  it('is hashed once, however often and however many times at once it comes', async () => {
    const verifier = verifierOf();
    await Promise.all(Array.from({ length: 100 }, () => verifier.verify(good.text)));
    for (let index = 0; index < 100; index += 1) await verifier.verify(good.text);
    expect(verifier.hashes).toBe(1);
  });

  it('is refused alike, after as much work, whether its id or its secret is wrong', async () => {
    const verifier = verifierOf();
    const refusals = [forge(good.text), mintKey().text].map((text) =>
      verifier.verify(text).catch((error: unknown) => error),
    );
    const [wrong, unknown] = (await Promise.all(refusals)) as [Error, Error];
    expect({ ...wrong, message: wrong.message }).toEqual({ ...unknown, message: unknown.message });
    expect(wrong).toMatchObject({ reason: 'api_key', code: 'UNAUTHENTICATED' });
    expect(verifier.hashes).toBe(2);
  });

  it('that was refused is refused again without work', async () => {
    const verifier = verifierOf();
    for (let index = 0; index < 5; index += 1) {
      await expect(verifier.verify(forge(good.text))).rejects.toMatchObject({ reason: 'api_key' });
    }
    expect(verifier.hashes).toBe(1);
  });

  it.each(['fg_', 'fg_zz', 'fg_0123456789ab_short', 'eyJhbGciOiJub25lIn0.e30.'])(
    'of no such form is refused without work: %s',
    async (text) => {
      const verifier = verifierOf();
      await expect(verifier.verify(text)).rejects.toMatchObject({ reason: 'malformed' });
      expect(verifier.hashes).toBe(0);
    },
  );

  it('is good until its time is over, remembered or not', async () => {
    const verifier = verifierOf();
    await expect(verifier.verify(other.text)).resolves.toBeDefined();
    time = Date.parse('2027-06-01T00:00:00Z');
    await expect(verifier.verify(other.text)).rejects.toMatchObject({ reason: 'api_key' });
    await expect(verifierOf().verify(other.text)).rejects.toMatchObject({ reason: 'api_key' });
    time = Date.parse('2027-01-01T00:00:00Z');
  });

  it('is refused as soon as it is no longer among the keys, also while its hash is made', async () => {
    const verifier = verifierOf();
    await verifier.verify(good.text);
    const underWay = verifier.verify(other.text);
    verifier.use([]);
    await expect(underWay).rejects.toMatchObject({ reason: 'api_key' });
    await expect(verifier.verify(good.text)).rejects.toMatchObject({ reason: 'api_key' });
  });

  it('needs no other hash when others come and go', async () => {
    const verifier = verifierOf();
    await verifier.verify(good.text);
    verifier.use([good.record]);
    await verifier.verify(good.text);
    expect(verifier.hashes).toBe(1);
  });

  it('that comes before its record is taken once that is there', async () => {
    const verifier = new KeyVerifier({ keys: [], disclosure: noRedaction, now });
    await expect(verifier.verify(good.text)).rejects.toMatchObject({ reason: 'api_key' });
    verifier.use([good.record]);
    await expect(verifier.verify(good.text)).resolves.toMatchObject({ id: `key:${good.record.id}` });
  });

  it('needs no hash while a flood of wrong ones takes all of them, which are refused beyond a bound', async () => {
    const verifier = verifierOf(noRedaction, { concurrency: 1, queue: 3 });
    await verifier.verify(good.text);
    const flood = Array.from({ length: 50 }, (_, index) =>
      verifier.verify(forge(good.text, index)).catch((error: { reason: string }) => error.reason),
    );
    await expect(verifier.verify(good.text)).resolves.toBeDefined();
    const reasons = await Promise.all(flood);
    expect(reasons.filter((reason) => reason === 'api_key')).toHaveLength(4);
    expect(reasons.filter((reason) => reason === 'busy')).toHaveLength(46);
    expect(verifier.hashes).toBe(5);
  });

  it('that comes for the first time gets the next place while thousands of guesses wait', async () => {
    const verifier = verifierOf(noRedaction, { concurrency: 1, queue: 20 });
    const flood = Array.from({ length: 1000 }, () =>
      verifier.verify(mintKey().text).catch((error: { reason: string }) => error.reason),
    );
    await expect(verifier.verify(good.text)).resolves.toMatchObject({ id: `key:${good.record.id}` });
    // A guess under way, one whose turn it was, its own, and the one behind it.
    expect(verifier.hashes).toBeLessThanOrEqual(4);
    expect((await Promise.all(flood)).filter((reason) => reason === 'busy')).toHaveLength(980);
  });
});
