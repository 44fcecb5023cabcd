import { describe, expect, it } from '@jest/globals';
import { QueryTooComplexError } from '../../../../src/server/request-limits/query-limits.js';
import { checkJson, checkValues } from '../../../../src/server/request-limits/check-values.js';
import { queryLimits } from '../../../support/limits.js';

const limits = { ...queryLimits, listItems: 3, values: 6, valueDepth: 2 };

function excess(values: unknown): readonly [string, number] | null {
  try {
    checkValues(values, limits);
    return null;
  } catch (error) {
    if (!(error instanceof QueryTooComplexError)) throw error;
    return [error.extensions.limit, error.extensions.found];
  }
}

describe('the limits of variables', () => {
  it.each<[string, unknown, unknown, readonly [string, number]]>([
    ['items of a list', { ids: [1, 2, 3] }, { ids: [1, 2, 3, 4] }, ['MAX_LIST_ITEMS', 4]],
    ['values', { a: [1, 2], b: [1, 2] }, { a: [1, 2], b: [1, 2], c: 1 }, ['MAX_VARIABLE_VALUES', 7]],
    ['levels', { a: { b: [] } }, { a: { b: [[]] } }, ['MAX_VALUE_DEPTH', 3]],
  ])('apply to %s', (_what, within, beyond, found) => {
    expect(excess(within)).toBeNull();
    expect(excess(beyond)).toEqual(found);
  });

  it('are checked before parsing if they are certainly exceeded', () => {
    const found = (text: string) => {
      try {
        checkJson(text, limits);
        return null;
      } catch (error) {
        if (!(error instanceof QueryTooComplexError)) throw error;
        return error.extensions.limit;
      }
    };
    expect(found('{"query":"{{{{[[[[,,,,\\"[[[[","variables":{"a":{"b":[]}}}')).toBeNull();
    expect(found(`{"query":"${'[,'.repeat(1000)}"}`)).toBeNull();
    expect(found('{"variables":{"a":[[[]]]}}')).toBe('MAX_VALUE_DEPTH');
    expect(found(`{"variables":[${'1,'.repeat(107)}1]}`)).toBe('MAX_VARIABLE_VALUES');
    expect(found('no JSON "')).toBeNull();
  });

  it('are checked without recursion, at any depth', () => {
    expect(excess(JSON.parse(`{"a":${'['.repeat(400_000)}${']'.repeat(400_000)}}`))).toEqual(['MAX_VALUE_DEPTH', 3]);
  });
});
