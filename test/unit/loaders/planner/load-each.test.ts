import { describe, expect, it } from '@jest/globals';
import { asError, loadGrouped, loadEach } from '../../../../src/loaders/planner/load-each.js';

describe('loading each key', () => {
  it('returns a rejection or a synchronous error to its key only', async () => {
    const load = (key: string): Promise<string> => {
      if (key === 'throws') throw new Error('at once');
      return key === 'rejects' ? Promise.reject(new Error('later')) : Promise.resolve(key);
    };
    expect(await loadEach(['a', 'throws', 'rejects', 'b'], load)).toEqual([
      'a',
      new Error('at once'),
      new Error('later'),
      'b',
    ]);
  });

  it('loads each group of keys once', async () => {
    const loads: (readonly string[])[] = [];
    const load = (alike: readonly string[]): Promise<string> => {
      loads.push(alike);
      if (alike[0] === 'bad') throw new Error('bad');
      return Promise.resolve(alike.join());
    };
    const keys = ['a', 'B', 'A', 'bad', 'b'];
    expect(await loadGrouped(keys, (key) => key.toLowerCase(), load)).toEqual([
      'a,A',
      'B,b',
      'a,A',
      new Error('bad'),
      'B,b',
    ]);
    expect(loads).toHaveLength(3);
  });

  it('converts any thrown value to an Error', () => {
    const error = new Error('kept');
    expect(asError(error)).toBe(error);
    expect(asError('text')).toMatchObject({ cause: 'text' });
    expect(asError('text')).toBeInstanceOf(Error);
  });
});
