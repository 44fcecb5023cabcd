import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { known, readInventory } from '../../../src/spec/index.js';
import { isPublishedHere, readPublished } from '../../support/specification/published.js';

const fixture = (version: string) => new URL(`../../support/specification/${version}.json`, import.meta.url);

(isPublishedHere() ? describe : describe.skip).each(['v2', 'v3'] as const)('the published %s', (version) => {
  it('matches the fixture of the tests', async () => {
    const { fixtureOf } = (await import('../../../scripts/specification.mjs' as string)) as {
      fixtureOf: (document: unknown) => unknown;
    };
    expect(JSON.parse(JSON.stringify(fixtureOf(readPublished(version))))).toEqual(
      JSON.parse(readFileSync(fixture(version), 'utf8')),
    );
  });

  it('matches the inventory', () => {
    const { inventory, broken } = readInventory(readPublished(version));
    expect(broken).toEqual([]);
    expect(inventory).toEqual(known[version]);
  });
});
