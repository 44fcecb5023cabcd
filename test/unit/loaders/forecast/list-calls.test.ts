import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { numRuns } from '../../../support/effort.js';
import { callsOfList, itemsOfList, type ReadTraits } from '../../../../src/loaders/forecast/list-calls.js';
import { readList } from '../../../../src/loaders/lists/list-reader.js';
import type { ListRequest } from '../../../../src/loaders/lists/list-page.js';
import { pageOf } from '../support/list.js';

const plain: ListRequest<number> = { count: 5, from: 'start', cursor: null, filter: null };
const rangeable: ReadTraits = { pageSize: 60, rangeable: true };

/** The number of calls that reading the list makes. */
async function callsFor(
  { pageSize, rangeable: isRangeable, ofLinks }: ReadTraits,
  request: ListRequest<number>,
  items: readonly number[],
  lastSize: number | undefined,
): Promise<number> {
  let calls = 0;
  await readList<number>(
    {
      pageSize,
      rangeable: isRangeable,
      keyOf: String,
      fetch: (page) => {
        const read = pageOf(items, page, { pageSize });
        calls += ofLinks === true ? read.items.length : 1;
        return Promise.resolve(read);
      },
      onRangeRefused: () => {},
      lastSize,
    },
    request,
  );
  return calls;
}

const cases = fc.record({
  size: fc.nat({ max: 300 }),
  count: fc.nat({ max: 200 }),
  from: fc.constantFrom<'start' | 'end'>('start', 'end'),
  offset: fc.option(fc.nat({ max: 299 })),
  filter: fc.option(fc.integer({ min: 1, max: 50 })),
  pageSize: fc.constantFrom(1, 7, 60),
  paging: fc.constantFrom('rangeable', 'followed', 'links'),
  isKnown: fc.boolean(),
});

describe('the forecast of a list', () => {
  it('is an upper bound, and exact if everything is known', async () => {
    let exact = 0;
    const property = fc.asyncProperty(
      cases,
      async ({ size, count, from, offset, filter, pageSize, paging, isKnown }) => {
        fc.pre(offset === null || offset < size);
        const traits = { pageSize, rangeable: paging === 'rangeable', ofLinks: paging === 'links' };
        const request: ListRequest<number> = {
          count,
          from,
          cursor: offset === null ? null : { offset, key: String(offset) },
          filter: filter === null ? null : { name: 'some', matches: (item) => item % filter === 0 },
        };
        const items = Array.from({ length: size }, (_, index) => index);
        const { most, likely } = callsOfList(traits, request as never, isKnown ? size : undefined);
        const calls = await callsFor(traits, request, items, isKnown ? size : undefined);
        expect(calls).toBeLessThanOrEqual(most);
        expect(likely).toBeLessThanOrEqual(most);
        if (!isKnown || filter !== null || paging !== 'rangeable') return;
        expect(calls).toBe(most);
        exact += 1;
      },
    );
    await fc.assert(property, { numRuns: numRuns(1500) });
    expect(exact).toBeGreaterThan(numRuns(5));
  });

  it.each([
    ['the start', {}, 150, 1],
    ['more than a page', { count: 100 }, 150, 2],
    ['more than the list has', { count: 100 }, 30, 1],
    ['the end, where it is known', { from: 'end' }, 150, 1],
    ['the end, where it has to be found first', { from: 'end' }, undefined, 2],
    ['filtered items', { filter: { name: 'none', matches: () => false } }, 150, 3],
  ] as const)('for %s', (_what, request, size, calls) => {
    expect(callsOfList(rangeable, { ...plain, ...request } as never, size).most).toBe(calls);
  });

  it('is one call for an unpaged list', () => {
    expect(callsOfList({ ...rangeable, unpaged: true }, { ...plain, from: 'end' } as never, undefined)).toEqual({
      most: 1,
      likely: 1,
    });
  });
});

describe('the forecast of a list’s items', () => {
  it('is at most the requested and the existing number', () => {
    expect(itemsOfList({ count: 20 }, 7)).toEqual({ most: 7, likely: 7 });
    expect(itemsOfList({ count: 20 }, 70)).toEqual({ most: 20, likely: 20 });
    expect(itemsOfList({ count: 20 }, undefined)).toEqual({ most: 20, likely: 10 });
  });
});
