import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { collectDocuments, readSchema, writeManifest } from '../../../src/documents/index.js';

const tiny = buildSchema('type Query { a: Query b: Int }');
const gather = (...texts: readonly string[]) =>
  collectDocuments(
    texts.map((text, index) => ({ path: `${index}.graphql`, text })),
    { schema: tiny, typenames: false },
  );

describe('collectDocuments', () => {
  it('does not depend on the order of the files', () => {
    const schema = readSchema(readFileSync('schema/schema.graphql', 'utf8'));
    const folder = 'schema/operations';
    const files = readdirSync(folder).map((path) => ({ path, text: readFileSync(`${folder}/${path}`, 'utf8') }));
    const made = collectDocuments(files, { schema, typenames: true });
    const again = collectDocuments([...files].reverse(), { schema, typenames: true });
    expect(made.problems).toEqual([]);
    expect(made.operations).toHaveLength(files.length);
    expect(writeManifest(again.operations, 'apollo')).toBe(writeManifest(made.operations, 'apollo'));
    // With the added fields they are still valid.
    for (const { body } of made.operations) expect(validate(schema, parse(body))).toEqual([]);
  });

  it('includes only the needed fragments, also indirect ones', () => {
    const { operations } = gather(
      'query Q { ...Y }',
      'fragment Z on Query { b } fragment Y on Query { a { ...X } }',
      'fragment X on Query { b } query R { ...Z }',
    );
    expect(
      operations.map(({ name, body }) => [name, [...body.matchAll(/fragment (\w)/g)].map(([, each]) => each)]),
    ).toEqual([
      ['Q', ['X', 'Y']],
      ['R', ['Z']],
    ]);
  });

  it('rejects circular fragments', () => {
    const { problems } = gather(
      'query Q { ...X }',
      'fragment X on Query { a { ...Y } }',
      'fragment Y on Query { a { ...X } }',
    );
    expect(problems).toMatchObject([
      { place: '1.graphql:1:27', detail: expect.stringContaining('Cannot spread fragment') },
    ]);
  });

  it('reports all problems at once', () => {
    const { problems } = gather('query Q { c }', 'query {', 'query R($x: Int) { b }');
    expect(problems.map(({ place }) => place).sort()).toEqual(['0.graphql:1:11', '1.graphql:1:8', '2.graphql:1:9']);
  });
});
