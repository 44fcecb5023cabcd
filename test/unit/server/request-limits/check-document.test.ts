import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { describeVariables } from '../../../../src/config/index.js';
import { QueryTooComplexError, type QueryLimits } from '../../../../src/server/request-limits/query-limits.js';
import { checkDocument } from '../../../../src/server/request-limits/check-document.js';
import { queryLimits } from '../../../support/limits.js';

const few: QueryLimits = {
  characters: 2000,
  tokens: 100,
  depth: 4,
  fields: 10,
  rootFields: 3,
  aliases: 2,
  directives: 2,
  repeats: 2,
  fragments: 2,
  listItems: 3,
  values: 5,
  valueDepth: 2,
  answerFields: 1,
  answerBytes: 1,
};

/** The exceeded limits of a document, as `[variable, found, allowed]`; null if none. */
function excess(text: string, limits: QueryLimits = few): readonly [string, number, number] | null {
  try {
    checkDocument(text, limits);
    return null;
  } catch (error) {
    if (!(error instanceof QueryTooComplexError)) throw error;
    const { limit, found, allowed } = error.extensions;
    expect(error.code).toBe('QUERY_TOO_COMPLEX');
    expect(error.message).toContain(limit);
    return [limit, found, allowed];
  }
}

describe('the limits of a document', () => {
  const operations = readdirSync('schema/operations').map((name) => readFileSync(`schema/operations/${name}`, 'utf8'));

  it.each([
    ...operations,
    getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, schemaDescription: true }),
  ])('allow every example operation by default (%#)', (text) => expect(excess(text, queryLimits)).toBeNull());

  it.each([
    ['levels', '{ a { b { c { d } } } }', '{ a { b { c { d { e } } } } }', ['MAX_QUERY_DEPTH', 5, 4]],
    [
      'levels through fragments',
      '{ a { ...F } } fragment F on T { b { ... on U { c { d } } } }',
      '{ a { ...F } } fragment F on T { b { ...G } } fragment G on T { c { d { e } } }',
      ['MAX_QUERY_DEPTH', 5, 4],
    ],
    [
      'fields at the root',
      '{ a b c }',
      '{ a ...F } fragment F on Q { b ... { c d } }',
      ['MAX_QUERY_ROOT_FIELDS', 4, 3],
    ],
    ['aliases', '{ x: a y: b }', '{ a { x: a y: b ...F } } fragment F on T { z: a }', ['MAX_QUERY_ALIASES', 3, 2]],
    [
      'directives',
      '{ a @skip(if: $x) @include(if: $y) }',
      '{ a @skip(if: $x) { b @skip(if: $x) ... @include(if: $y) { c } } }',
      ['MAX_QUERY_DIRECTIVES', 3, 2],
    ],
    ['directives at one place', '{ a @b @b }', '{ a @b @b @b @b @b }', ['MAX_QUERY_DIRECTIVES', 5, 4]],
    ['repetitions', '{ a { b b b } }', '{ a { b b ... { b } ... on T { b } } }', ['MAX_QUERY_REPEATS', 3, 2]],
    ['repeated spreads', '{ ...F ...F }', '{ a { ...F ...F ...F ...F } }', ['MAX_QUERY_REPEATS', 3, 2]],
    [
      'fragments',
      '{ ...A } fragment A on T { a } fragment B on T { a }',
      '{ ...A } fragment A on T { a } fragment B on T { a } fragment C on T { a }',
      ['MAX_QUERY_FRAGMENTS', 3, 2],
    ],
    ['list items', '{ a(ids: [1, 2, 3]) }', '{ a(filter: { ids: [1, 2, 3, 4] }) }', ['MAX_LIST_ITEMS', 4, 3]],
    [
      'levels of a value',
      '{ a(b: { c: [1] }) }',
      'query ($v: V = { c: [[1]] }) { a(b: $v) }',
      ['MAX_VALUE_DEPTH', 3, 2],
    ],
    ['tokens', `{ a(b: "${'x '.repeat(200)}") }`, `{ a(b: [${'1 '.repeat(100)}]) }`, ['MAX_QUERY_TOKENS', 101, 100]],
    ['comments', `{ a }${'\n#'.repeat(97)}`, `{ a }${'\n#'.repeat(98)}`, ['MAX_QUERY_TOKENS', 101, 100]],
    ['characters', `{ a }${' '.repeat(1995)}`, `{ a }${' '.repeat(1996)}`, ['MAX_QUERY_CHARACTERS', 2001, 2000]],
  ])('apply to %s', (_what, within, beyond, found) => {
    expect(excess(within)).toBeNull();
    expect(excess(beyond)).toEqual(found);
  });

  it('apply to its largest operation, and to unused fragments', () => {
    expect(excess('query A { a b } query B { c d }')).toBeNull();
    expect(excess('{ a } fragment F on T { a { b { c { d { e } } } } }')).toEqual(['MAX_QUERY_DEPTH', 5, 4]);
  });

  it('are checked in linear time for fragments that double each other', () => {
    const levels = 90;
    const fragment = (level: number) =>
      `fragment F${level} on T { x: a { ...F${level + 1} } y: a { ...F${level + 1} } }`;
    const bomb = `{ ...F0 } ${Array.from({ length: levels }, (_, level) => fragment(level)).join(' ')} fragment F${levels} on T { b }`;
    const patient = { ...queryLimits, depth: 200 };
    // 2^91 - 1 fields, which could never be expanded.
    expect(excess(bomb, patient)).toEqual(['MAX_QUERY_FIELDS', Number.MAX_SAFE_INTEGER, 2500]);
  });

  it.each(['{ ...F } fragment F on T { ...F }', '{ a } fragment F on T { a { ...G } } fragment G on T { a ...F }'])(
    'treat a cycle of fragments as infinitely deep: %s',
    (text) => expect(excess(text)).toEqual(['MAX_QUERY_DEPTH', Number.MAX_SAFE_INTEGER, 4]),
  );

  it('leave invalid documents to the parser and to validation', () => {
    expect(excess('{ a')).toBeNull();
    expect(excess('')).toBeNull();
    expect(excess('{ a "unended')).toBeNull();
    expect(excess('{ ...Nowhere }')).toBeNull();
  });

  it.each([
    ['fields', `${'{ a '.repeat(49_000)}`],
    ['lists', `{ a(b: ${'['.repeat(49_000)}`],
    ['brackets of types', `query ($a: ${'['.repeat(49_000)}`],
  ])('reject nesting of %s beyond the stack', (_what, text) => {
    const generous = { ...queryLimits, characters: 1_000_000, tokens: 100_000 };
    expect(excess(text, generous)).toEqual(['MAX_QUERY_DEPTH', 21, 20]);
  });

  it('are named by their variables', () => {
    const names = new Set(describeVariables().map(({ name }) => name));
    for (const limit of Object.keys(few) as (keyof QueryLimits)[])
      expect(names).toContain(new QueryTooComplexError(limit, 1, 0).extensions.limit);
  });
});
