import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { findInvalidDocuments, joinLists, ManifestError } from '../../../src/documents/index.js';

describe('several lists', () => {
  it('are one, whatever their formats', () => {
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

  it('are refused where an id stands for two texts', () => {
    expect(() => joinLists(['{"a":"{ a }"}', '{"a":"{ b }"}'])).toThrow(ManifestError);
  });

  it('hold ids of any name', () => {
    expect(joinLists(['{"__proto__":"{ a }","constructor":"{ b }"}']).get('__proto__')?.body).toBe('{ a }');
    expect(joinLists(['{}']).get('constructor')).toBeUndefined();
  });
});

describe('documents that do not fit the schema', () => {
  it('are named with the first reason each', () => {
    const schema = buildSchema('type Query { a: Int }');
    const documents = joinLists(['{"1":"query A { a }","2":"query B { b c }","3":"query C {"}']);
    expect(findInvalidDocuments(documents.values(), schema)).toEqual([
      { id: '2', name: 'B', reason: expect.stringContaining('"b"') },
      { id: '3', name: 'C', reason: expect.stringContaining('Syntax Error') },
    ]);
  });
});
