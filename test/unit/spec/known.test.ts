import { describe, expect, it } from '@jest/globals';
import { apiVersionOf, compareInventories, known, readInventory } from '../../../src/spec/index.js';
import { openApiOf } from '../../support/specification/document.js';

const versions = ['v2', 'v3'] as const;

/** Every text of an inventory, including names, except operations and keys of parameters. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^[A-Z]+ \//.test(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return [
    ...(Array.isArray(value) ? [] : Object.keys(value).flatMap(textsOf)),
    ...Object.values(value).flatMap(textsOf),
  ];
}

describe('the known inventories', () => {
  it('contain all published operations', () => {
    expect(Object.keys(known.v3.operations)).toHaveLength(47);
    expect(Object.keys(known.v3.operations).filter((name) => name.startsWith('GET '))).toHaveLength(38);
    expect(Object.keys(known.v2.operations)).toHaveLength(37);
  });

  it('contain no descriptions', () => {
    for (const version of versions) {
      expect(textsOf(known[version]).filter((text) => text.length > 60 || text.split(' ').length > 2)).toEqual([]);
      expect(apiVersionOf(known[version])).toBe(version);
    }
  });

  it('distinguish enumeration values from booleans', () => {
    expect(JSON.stringify(known.v3.schemas)).toMatch(/"values":\[[^\]]*"Off"/);
    expect(JSON.stringify(known.v3.schemas)).not.toMatch(/"values":\[[^\]]*"(?:true|false)"/);
  });

  it('distinguish v2 from v3', () => {
    expect(compareInventories(known.v2, known.v3).length).toBeGreaterThan(50);
  });

  it.each(versions)('match the fixture of %s', (version) => {
    const { inventory, broken } = readInventory(openApiOf(version));
    expect(broken).toEqual([]);
    expect(inventory).toEqual(known[version]);
    expect(compareInventories(known[version], inventory)).toEqual([]);
  });
});
