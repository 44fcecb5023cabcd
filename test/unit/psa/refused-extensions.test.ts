import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../../../src/domain/index.js';
import type { Get } from '../../../src/psa/client.js';
import { RefusedExtensions } from '../../../src/psa/refused-extensions.js';

const minute = 60_000;
const failure = (status: number): DomainError =>
  new DomainError('UPSTREAM_ERROR', 'failed', {
    upstream: { status, code: status * 100, uuid: null, timestamp: null },
  });

/** An upstream that answers with the extensions it was asked for, or fails as `judge` has it. */
function setUp(judge: (extensions: readonly string[]) => number) {
  let at = 0;
  const asked: string[] = [];
  const told: string[] = [];
  const refused = new RefusedExtensions({
    now: () => at,
    ttlMs: minute,
    onRefused: (operation, value) => void told.push(`${operation} ${value}`),
  });
  const read = async ({ url }: Get): Promise<string> => {
    const extensions = url.searchParams.getAll('extension');
    asked.push(extensions.join());
    await Promise.resolve();
    const status = judge(extensions);
    if (status !== 200) throw failure(status);
    return url.search;
  };
  const ask = (...extensions: readonly string[]): Promise<string> => {
    const url = new URL('https://upstream.invalid/vehicle');
    for (const value of extensions) url.searchParams.append('extension', value);
    url.searchParams.append('locale', 'fr');
    return refused.read({ operation: 'getVehicle', url, accept: 'x', freshness: 'slow', accepts: () => true }, read);
  };
  return { ask, asked, told, pass: (ms: number) => void (at += ms) };
}

const without =
  (...values: readonly string[]) =>
  (extensions: readonly string[]) =>
    extensions.some((each) => values.includes(each)) ? 400 : 200;

describe('extensions that the upstream refuses', () => {
  it('are none where it takes them: the request goes out as it is', async () => {
    const { ask, asked } = setUp(() => 200);
    expect(await ask('a', 'b')).toBe('?extension=a&extension=b&locale=fr');
    expect(asked).toEqual(['a,b']);
  });

  it('are found one by one, told of once, and left out from then on', async () => {
    const { ask, asked, told } = setUp(without('b'));
    expect(await ask('a', 'b')).toBe('?locale=fr&extension=a');
    expect(asked).toEqual(['a,b', 'a', 'b', 'a']);
    expect(await ask('a', 'b', 'c')).toBe('?locale=fr&extension=a&extension=c');
    expect(await ask('b')).toBe('?locale=fr');
    expect(asked.slice(4)).toEqual(['a,c', '']);
    expect(told).toEqual(['getVehicle b']);
  });

  it('are tried once for all who ask at the same time', async () => {
    const { ask, asked } = setUp(without('a', 'b'));
    await Promise.all(Array.from({ length: 10 }, () => ask('a', 'b')));
    expect(asked.filter((each) => each === 'a,b')).toHaveLength(10);
    expect(asked.filter((each) => each === 'a')).toHaveLength(1);
    expect(asked.filter((each) => each === 'b')).toHaveLength(1);
  });

  it('are asked for again after a while', async () => {
    const { ask, asked, pass } = setUp(without('a'));
    await ask('a');
    pass(minute + 1);
    asked.length = 0;
    await ask('a');
    expect(asked[0]).toBe('a');
  });

  it('are not blamed for a request that is wrong without them', async () => {
    const { ask, told } = setUp(() => 400);
    await expect(ask('a', 'b')).rejects.toMatchObject({ upstream: { status: 400 } });
    await expect(ask('a')).rejects.toMatchObject({ upstream: { status: 400 } });
    expect(told).toEqual([]);
  });

  it('are not blamed where the upstream breaks while it is tried', async () => {
    const { ask, told } = setUp((extensions) => (extensions.length === 0 ? 500 : 400));
    await expect(ask('a')).rejects.toMatchObject({ upstream: { status: 400 } });
    expect(told).toEqual([]);
  });

  it.each([401, 404, 429, 500])('are not looked for after %i', async (status) => {
    const { ask, asked } = setUp(() => status);
    await expect(ask('a', 'b')).rejects.toMatchObject({ upstream: { status } });
    expect(asked).toEqual(['a,b']);
  });
});
