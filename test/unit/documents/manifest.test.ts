import { describe, expect, it } from '@jest/globals';
import { idOf, ManifestError, readManifest, writeManifest } from '../../../src/documents/index.js';

const a = { name: 'A', type: 'query', body: 'query A {\n  fleets {\n    totalCount\n  }\n}' } as const;
const b = { name: 'B', type: 'query', body: 'query B {\n  __typename\n}' } as const;

describe('a manifest', () => {
  it('does not depend on the order of the operations', () => {
    for (const format of ['apollo', 'relay'] as const) {
      expect(writeManifest([b, a], format)).toBe(writeManifest([a, b], format));
    }
  });

  it('has the members of Apollo’s format, with hashes as ids', () => {
    expect(JSON.parse(writeManifest([b, a], 'apollo'))).toEqual({
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [
        { id: idOf(a.body), name: 'A', type: 'query', body: a.body },
        { id: idOf(b.body), name: 'B', type: 'query', body: b.body },
      ],
    });
    // From sha256sum and md5sum.
    expect(idOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(idOf('abc', 'md5')).toBe('900150983cd24fb0d6963f7d28e17f72');
  });

  it('has Relay’s format sorted by id, with md5 if requested', () => {
    const map = JSON.parse(writeManifest([a, b], 'relay', 'md5')) as Record<string, string>;
    expect(Object.keys(map)).toEqual([idOf(a.body, 'md5'), idOf(b.body, 'md5')].sort());
    expect(map[idOf(a.body, 'md5')]).toBe(a.body);
  });

  it('is read in either format', () => {
    for (const format of ['apollo', 'relay'] as const) {
      const read = [...readManifest(writeManifest([a, b], format))].sort((x, y) =>
        `${x.name}` < `${y.name}` ? -1 : 1,
      );
      expect(read).toEqual([a, b].map(({ name, body }) => ({ id: idOf(body), name, body })));
    }
    expect(readManifest('{}')).toEqual([]);
  });

  it.each([
    ['no JSON', '{"a": '],
    ['a list', '[]'],
    ['null', 'null'],
    ['another format', '{"format":"other","version":1,"operations":[]}'],
    ['another version', '{"format":"apollo-persisted-query-manifest","version":2,"operations":[]}'],
    ['no operations', '{"format":"apollo-persisted-query-manifest","version":1}'],
    [
      'an operation without a body',
      '{"format":"apollo-persisted-query-manifest","version":1,"operations":[{"id":"a"}]}',
    ],
    ['a map without documents', '{"a":1}'],
  ])('is rejected if it is %s', (_what, text) => {
    expect(() => readManifest(text)).toThrow(ManifestError);
  });
});
