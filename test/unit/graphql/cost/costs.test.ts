import { describe, expect, it } from '@jest/globals';
import { isObjectType } from 'graphql';
import { costs } from '../../../../src/graphql/index.js';
import { buildOpenGraph } from '../../../../src/graphql/schema.js';

/** Fields with a resolver that asks nothing of the upstream, and why. */
const free: readonly RegExp[] = [
  // Made of the thing's own ids.
  /^\w+\.id$/,
  // Told as the answer is made.
  /^(VehicleStatus|Position|Maintenance)\.age$/,
  /^VehicleConnection\.asOf$/,
  // Counted from what `Fleet.summary` has read.
  /^FleetSummary\.\w+$/,
  // What the process knows of its own budget.
  /^Query\.rateLimit$/,
];

const resolved = Object.values(buildOpenGraph().getTypeMap()).flatMap((type) =>
  isObjectType(type) && !type.name.startsWith('__')
    ? Object.values(type.getFields())
        .filter(({ resolve }) => resolve !== undefined)
        .map(({ name }) => `${type.name}.${name}`)
    : [],
);

describe('what fields cost', () => {
  it('is declared for each that has a resolver, unless it is free', () => {
    const undeclared = resolved.filter(
      (field) => !Object.hasOwn(costs, field) && !free.some((each) => each.test(field)),
    );
    expect(undeclared).toEqual([]);
    expect(resolved.length).toBeGreaterThan(50);
  });

  it('is declared for no field that the graph does not resolve, and not for free ones', () => {
    // The subgraph's own entry.
    expect(Object.keys(costs).filter((field) => !resolved.includes(field))).toEqual(['Query._entities']);
    expect(Object.keys(costs).filter((field) => free.some((each) => each.test(field)))).toEqual([]);
  });

  it('names as free only what is there', () => {
    expect(free.filter((each) => !resolved.some((field) => each.test(field)))).toEqual([]);
  });
});
