import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { numRuns } from '../../support/effort.js';
import { findingsOf } from './documents.js';
import type { Json } from './documents.js';

const names = ['A', 'B', 'C', 'D'];
const fieldNames = fc.constantFrom('id', 'name', 'level', 'items', '__proto__', 'constructor', 'a b');

/** Schemas that refer to each other at will. */
const { schema } = fc.letrec<{ schema: Json; object: Json }>((tie) => ({
  object: fc
    .record({
      properties: fc
        .array(fc.tuple(fieldNames, tie('schema')), { maxLength: 4 })
        .map((fields) => Object.fromEntries(fields) as Json),
      required: fc.array(fieldNames, { maxLength: 3 }),
    })
    .map(({ properties, required }) => ({ type: 'object', properties, required })),
  schema: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom<Json>({ type: 'string' }, { type: 'number', format: 'float' }, {}),
    fc.constantFrom(...names).map((name): Json => ({ $ref: `#/components/schemas/${name}` })),
    fc.uniqueArray(fc.constantFrom('On', 'Off', 'No'), { minLength: 1 }).map((values): Json => ({ enum: values })),
    tie('object'),
    tie('schema').map((items): Json => ({ type: 'array', items })),
    fc.array(tie('schema'), { minLength: 1, maxLength: 3 }).map((allOf): Json => ({ allOf })),
    fc.array(tie('schema'), { minLength: 1, maxLength: 2 }).map((oneOf): Json => ({ oneOf })),
  ),
}));

const documents = fc
  .record({ schemas: fc.array(schema, { minLength: 4, maxLength: 4 }), answers: fc.array(schema, { maxLength: 3 }) })
  .map(({ schemas, answers }) => ({
    openapi: '3.0.0',
    info: { version: '3.0.0' },
    paths: Object.fromEntries(
      answers.map((answer, index) => [
        `/r${index}`,
        { get: { responses: { '200': { content: { json: { schema: answer } } } } } },
      ]),
    ),
    components: {
      schemas: Object.fromEntries(names.map((name, index) => [name, schemas[index] ?? {}])) as Record<string, Json>,
    },
  }));

describe('the comparison of random documents', () => {
  it('finds no differences between equal documents', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(findingsOf(document, structuredClone(document))).toEqual([]);
      }),
      { numRuns: numRuns(100) },
    );
  });

  it('reports an added field as new, and as removed in reverse', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom(...names), (document, name) => {
        const changed = structuredClone(document);
        // Adds a field in another part, for any schema.
        const before = { allOf: [document.components.schemas[name] ?? {}, { type: 'object' }] };
        const after = { allOf: [...before.allOf, { properties: { addedField: { type: 'string' } } }] };
        const known = { ...document, components: { schemas: { ...document.components.schemas, [name]: before } } };
        changed.components.schemas[name] = after;
        const there = findingsOf(known, changed);
        expect(there.length).toBeGreaterThan(0);
        expect(there.filter((text) => !/^new field \S.*addedField: null → string$/.test(text))).toEqual([]);
        const back = findingsOf(changed, known);
        expect(back.filter((text) => !/^removed field \S.*addedField: string → null$/.test(text))).toEqual([]);
        expect(back).toHaveLength(there.length);
      }),
      { numRuns: numRuns(100) },
    );
  });
});
