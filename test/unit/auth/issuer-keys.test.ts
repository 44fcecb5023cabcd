import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { IssuerKeys, type IssuerKeysOptions } from '../../../src/auth/index.js';
import { makeKey, startIssuer, type IssuerKey, type TestIssuer } from '../../support/issuer.js';

let issuer: TestIssuer;
let first: IssuerKey;
let second: IssuerKey;
let time: number;
let reachable: boolean[];

beforeEach(async () => {
  [first, second] = await Promise.all([makeKey(), makeKey()]);
  issuer = await startIssuer([first]);
  time = 1_000_000;
  reachable = [];
});
afterEach(() => issuer.stop());

const keysOf = (options: Partial<IssuerKeysOptions> = {}): IssuerKeys =>
  new IssuerKeys({ uri: issuer.uri, now: () => time, onReachable: (is) => void reachable.push(is), ...options });
const find = async (keys: IssuerKeys, { kid, alg }: Pick<IssuerKey, 'kid' | 'alg'>): Promise<unknown> =>
  keys.find({ kid, alg }, { payload: '', signature: '' });
const unknown = (index: number): Pick<IssuerKey, 'kid' | 'alg'> => ({ kid: `unknown-${index}`, alg: 'ES256' });

describe('the keys of an issuer', () => {
  it('are fetched once by concurrent requests, and cached', async () => {
    const keys = keysOf();
    await Promise.all(Array.from({ length: 20 }, () => find(keys, first)));
    await find(keys, first);
    expect([issuer.requests, keys.count]).toEqual([1, 1]);
  });

  it('are refreshed once for an unknown key', async () => {
    const keys = keysOf();
    await find(keys, first);
    issuer.keys = [first, second];
    time += 30_000;
    await Promise.all(Array.from({ length: 20 }, () => find(keys, second)));
    expect(issuer.requests).toBe(2);
  });

  it('are not refreshed for unknown keys during the cool-down', async () => {
    const keys = keysOf();
    await find(keys, first);
    for (let index = 0; index < 100; index += 1) {
      await expect(find(keys, unknown(index))).rejects.toMatchObject({ code: 'ERR_JWKS_NO_MATCHING_KEY' });
    }
    expect(issuer.requests).toBe(1);
    time += 30_000;
    const flood = Array.from({ length: 100 }, (_, index) => find(keys, unknown(index)).catch(() => 'refused'));
    expect(new Set(await Promise.all(flood))).toEqual(new Set(['refused']));
    expect(issuer.requests).toBe(2);
  });

  it('stay in use while the issuer is unreachable', async () => {
    const keys = keysOf();
    await find(keys, first);
    await issuer.stop();
    time += 3_600_000;
    await expect(find(keys, first)).resolves.toBeDefined();
    const before = keys.readings;
    for (let index = 0; index < 50; index += 1) await find(keys, unknown(index)).catch(() => undefined);
    expect(keys.readings).toBe(before);
    expect(reachable).toEqual([false]);
    await issuer.startAgain();
    issuer.keys = [second];
    time += 30_001;
    await expect(find(keys, second)).resolves.toBeDefined();
    expect(reachable).toEqual([false, true]);
  });

  it('expire after a day without the issuer', async () => {
    const keys = keysOf();
    await find(keys, first);
    await issuer.stop();
    time += 86_400_001;
    await expect(find(keys, first)).rejects.toMatchObject({
      reason: 'keys_unavailable',
      statusCode: 503,
      retryAfter: 5,
    });
  });

  it('are fetched at most once a second if none are cached', async () => {
    await issuer.stop();
    const keys = keysOf();
    for (let index = 0; index < 10; index += 1) {
      await expect(find(keys, first)).rejects.toMatchObject({ code: 'AUTHENTICATION_UNAVAILABLE', challenge: null });
    }
    expect(keys.readings).toBe(1);
    await issuer.startAgain();
    time += 1000;
    await expect(find(keys, first)).resolves.toBeDefined();
  });

  it.each([
    ['an error', { status: 500, body: '{}' }],
    ['a redirect', { status: 302, body: '' }],
    ['no JSON', { status: 200, body: '<html>' }],
    ['no set of keys', { status: 200, body: '{"keys":7}' }],
  ])('stay in use if the response is %s', async (_title, broken) => {
    const keys = keysOf();
    await find(keys, first);
    issuer.broken = broken;
    time += 2_000_000;
    await expect(find(keys, first)).resolves.toBeDefined();
    expect([issuer.requests, reachable]).toEqual([2, [false]]);
  });

  it('are refreshed periodically, so that revoked keys are dropped', async () => {
    const keys = keysOf();
    await find(keys, first);
    issuer.keys = [second];
    time += 1_200_001;
    await expect(find(keys, first)).rejects.toMatchObject({ code: 'ERR_JWKS_NO_MATCHING_KEY' });
    expect(issuer.requests).toBe(2);
  });

  it('are never shared secrets', async () => {
    const keys = keysOf();
    await expect(find(keys, { kid: first.kid, alg: 'HS256' })).rejects.toMatchObject({
      code: 'ERR_JOSE_NOT_SUPPORTED',
    });
  });
});
