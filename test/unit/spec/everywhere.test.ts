import { describe, expect, it } from '@jest/globals';
import { numRuns } from '../../support/effort.js';
import { compareInventories, known } from '../../../src/spec/index.js';
import type { Shape } from '../../../src/spec/index.js';

/** A shape that a test may change. */
interface Draft {
  values?: string[];
  fields?: Record<string, Draft>;
  items?: Draft;
  all?: Draft[];
  any?: Draft[];
}

function shapesIn(shape: Draft): readonly Draft[] {
  const { fields = {}, items, all = [], any = [] } = shape;
  const inside = [...Object.values(fields), ...(items ? [items] : []), ...all, ...any];
  return [shape, ...inside.flatMap(shapesIn)];
}

describe.each(['v2', 'v3'] as const)('an addition to any schema of %s', (version) => {
  const published = structuredClone(known[version]);
  const shapes = Object.values(published.schemas as Record<string, Shape>).flatMap((shape) => shapesIn(shape as Draft));
  const found = () =>
    compareInventories(known[version], published).map(({ kind, subject, known: was, published: is }) =>
      [kind, subject, was, is].join(' '),
    );

  /** Each comparison takes 10 ms: at an effort of 1 only part of the schemas are compared. */
  const some = <T>(all: readonly T[]): readonly T[] => {
    const every = Math.max(1, Math.round(all.length / numRuns(25)));
    return all.filter((_, index) => index % every === 0);
  };

  it('is reported as one new field', () => {
    const groups = shapes.flatMap(({ fields }) => (fields ? [fields] : []));
    expect(groups.length).toBeGreaterThan(100);
    const wrong = some(groups).flatMap((fields) => {
      fields['added'] = { type: 'string' } as Draft;
      const findings = found();
      delete fields['added'];
      return findings.length === 1 && findings[0] === 'new field  string' ? [] : [{ fields, findings }];
    });
    expect(wrong).toEqual([]);
  });

  it('is reported as one new value', () => {
    const lists = shapes.flatMap(({ values }) => (values ? [values] : []));
    expect(lists.length).toBeGreaterThan(50);
    const wrong = some(lists).flatMap((values) => {
      values.push('Added');
      const findings = found();
      values.pop();
      return findings.length === 1 && findings[0] === 'new value  Added' ? [] : [{ values, findings }];
    });
    expect(wrong).toEqual([]);
  });
});
