import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../../../../src/domain/index.js';
import type { Get } from '../../../../src/psa/client/get.js';
import { RefusedExtensions } from '../../../../src/psa/client/refused-extensions.js';

const second = 1000;
const failure = (status: number): DomainError =>
  new DomainError('UPSTREAM_ERROR', 'failed', {
    upstream: { status, code: status * 100, uuid: null, timestamp: null },
  });

/** An upstream that returns the requested extensions, or fails according to `judge`. */
function setUp(judge: (extensions: readonly string[], path: string) => number) {
  let at = 0;
  const asked: string[] = [];
  const seen: string[] = [];
  const refused = new RefusedExtensions({
    now: () => at,
    onRefused: (operation, value) => void seen.push(`${operation} ${value}`),
  });
  const read = async ({ url }: Get): Promise<string> => {
    const extensions = url.searchParams.getAll('extension');
    asked.push(extensions.join());
    await Promise.resolve();
    const status = judge(extensions, url.pathname);
    if (status !== 200) throw failure(status);
    return url.search;
  };
  const ask = (...extensions: readonly string[]): Promise<string> => askAt('/vehicle', ...extensions);
  const askAt = (path: string, ...extensions: readonly string[]): Promise<string> => {
    const url = new URL(path, 'https://upstream.invalid');
    for (const value of extensions) url.searchParams.append('extension', value);
    url.searchParams.append('locale', 'fr');
    return refused.read({ operation: 'getVehicle', url, accept: 'x', freshness: 'slow', accepts: () => true }, read);
  };
  return { ask, askAt, asked, seen, pass: (ms: number) => void (at += ms) };
}

const without =
  (...values: readonly string[]) =>
  (extensions: readonly string[]) =>
    extensions.some((each) => values.includes(each)) ? 400 : 200;

describe('extensions that the upstream rejects', () => {
  it('are not affected if accepted', async () => {
    const { ask, asked } = setUp(() => 200);
    expect(await ask('a', 'b')).toBe('?extension=a&extension=b&locale=fr');
    expect(asked).toEqual(['a,b']);
  });

  it('are found one by one, reported once, and sent until confirmed', async () => {
    const { ask, asked, seen, pass } = setUp(without('b'));
    expect(await ask('a', 'b')).toBe('?locale=fr&extension=a');
    expect(asked.splice(0)).toEqual(['a,b', 'a', 'b', 'a']);
    pass(5 * second);
    expect(await ask('a', 'b')).toBe('?locale=fr&extension=a');
    expect(asked.splice(0)).toEqual(['a,b', 'a']);
    pass(6 * second);
    expect(await ask('a', 'b')).toBe('?locale=fr&extension=a');
    expect(asked.splice(0)).toEqual(['a,b', 'a', 'b', 'a']);
    expect(await ask('a', 'b', 'c')).toBe('?locale=fr&extension=a&extension=c');
    expect(await ask('b')).toBe('?locale=fr');
    expect(asked).toEqual(['a,c', '']);
    expect(seen).toEqual(['getVehicle b']);
  });

  it('do not affect other resources', async () => {
    const { ask, askAt, asked, seen, pass } = setUp((extensions, path) =>
      path === '/broken' && extensions.includes('a') ? 400 : 200,
    );
    for (let poll = 0; poll < 10; poll += 1) {
      expect(await askAt('/broken', 'a')).toBe('?locale=fr');
      pass(30 * second);
    }
    expect(asked.filter((each) => each === 'a').length).toBeLessThan(7);
    expect(await ask('a')).toBe('?extension=a&locale=fr');
    expect(seen).toEqual(['getVehicle a']);
  });

  it('are sent again after a single rejection', async () => {
    let isWrong = true;
    const { ask, pass } = setUp((extensions) => (isWrong && extensions.includes('a') ? 400 : 200));
    expect(await ask('a')).toBe('?locale=fr');
    isWrong = false;
    expect(await ask('a')).toBe('?extension=a&locale=fr');
    isWrong = true;
    pass(11 * second);
    expect(await ask('a')).toBe('?locale=fr');
    isWrong = false;
    expect(await ask('a')).toBe('?extension=a&locale=fr');
  });

  it('are omitted once different resources confirm it, and probed by one request at a time', async () => {
    let isRefusing = true;
    const { askAt, asked, pass } = setUp((extensions) => (isRefusing && extensions.includes('a') ? 400 : 200));
    for (const path of ['/1', '/2', '/3']) {
      await askAt(path, 'a');
      pass(11 * second);
    }
    asked.length = 0;
    expect(await askAt('/4', 'a')).toBe('?locale=fr');
    expect(asked.splice(0)).toEqual(['']);
    pass(30 * second);
    await Promise.all(['/5', '/6', '/7'].map((path) => askAt(path, 'a')));
    expect(asked.filter((each) => each === 'a')).toHaveLength(1);
    isRefusing = false;
    pass(61 * second);
    expect(await askAt('/8', 'a')).toBe('?extension=a&locale=fr');
    expect(await askAt('/9', 'a')).toBe('?extension=a&locale=fr');
  });

  it('are tried once for concurrent requests', async () => {
    const { ask, asked } = setUp(without('a', 'b'));
    await Promise.all(Array.from({ length: 10 }, () => ask('a', 'b')));
    expect(asked.filter((each) => each === 'a,b')).toHaveLength(10);
    expect(asked.filter((each) => each === 'a')).toHaveLength(1);
    expect(asked.filter((each) => each === 'b')).toHaveLength(1);
  });

  it('are found by another request if the trial fails', async () => {
    let failed = false;
    const { ask } = setUp((extensions) => {
      if (extensions.length > 0) return 400;
      if (failed) return 200;
      failed = true;
      return 500;
    });
    const [first, second, third] = await Promise.allSettled([ask('a'), ask('a'), ask('a')]);
    expect(first.status).toBe('rejected');
    expect([second, third]).toEqual([1, 2].map(() => ({ status: 'fulfilled', value: '?locale=fr' })));
  });

  it('are found next to requests that are invalid anyway', async () => {
    const { askAt } = setUp((extensions, path) => (path === '/wrong' || extensions.includes('a') ? 400 : 200));
    const wrong = expect(askAt('/wrong', 'a')).rejects.toMatchObject({ upstream: { status: 400 } });
    expect(await askAt('/right', 'a')).toBe('?locale=fr');
    await wrong;
  });

  it('are not the cause of a request that is invalid anyway', async () => {
    const { ask, seen } = setUp(() => 400);
    await expect(ask('a', 'b')).rejects.toMatchObject({ upstream: { status: 400 } });
    await expect(ask('a')).rejects.toMatchObject({ upstream: { status: 400 } });
    expect(seen).toEqual([]);
  });

  it('are not the cause if the upstream fails during the trial', async () => {
    const { ask, seen } = setUp((extensions) => (extensions.length === 0 ? 500 : 400));
    await expect(ask('a')).rejects.toMatchObject({ upstream: { status: 400 } });
    expect(seen).toEqual([]);
  });

  it.each([401, 404, 429, 500])('are not searched after %i', async (status) => {
    const { ask, asked } = setUp(() => status);
    await expect(ask('a', 'b')).rejects.toMatchObject({ upstream: { status } });
    expect(asked).toEqual(['a,b']);
  });
});
