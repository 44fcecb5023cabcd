import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { findInvalidDocuments, joinLists, ManifestError } from '../../../src/documents/index.js';

describe('joinLists', () => {
  it('merges lists of different formats', () => {
    const apollo = {
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [{ id: 'a', name: 'A', type: 'query', body: 'query A { a }' }],
    };
    const joined = joinLists([JSON.stringify(apollo), '{"b":"query B { b }","a":"query A { a }"}']);
    expect([...joined].map(([id, { body }]) => [id, body])).toEqual([
      ['a', 'query A { a }'],
      ['b', 'query B { b }'],
    ]);
  });

  it('rejects an id with two different documents', () => {
    expect(() => joinLists(['{"a":"{ a }"}', '{"a":"{ b }"}'])).toThrow(ManifestError);
  });

  it('accepts any id', () => {
    expect(joinLists(['{"__proto__":"{ a }","constructor":"{ b }"}']).get('__proto__')?.body).toBe('{ a }');
    expect(joinLists(['{}']).get('constructor')).toBeUndefined();
  });
});

describe('findInvalidDocuments', () => {
  it('returns the first error of each', () => {
    const schema = buildSchema('type Query { a: Int }');
    const documents = joinLists(['{"1":"query A { a }","2":"query B { b c }","3":"query C {"}']);
    expect(findInvalidDocuments(documents.values(), schema)).toEqual([
      { id: '2', name: 'B', reason: expect.stringContaining('"b"') },
      { id: '3', name: 'C', reason: expect.stringContaining('Syntax Error') },
    ]);
  });
});
