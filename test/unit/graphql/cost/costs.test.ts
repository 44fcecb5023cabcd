import { describe, expect, it } from '@jest/globals';
import { isObjectType } from 'graphql';
import { costs } from '../../../../src/graphql/index.js';
import { buildOpenGraph } from '../../../../src/graphql/schema.js';

/** Fields with a resolver that makes no upstream call, and why. */
const free: readonly RegExp[] = [
  // Built from the ids of the object.
  /^\w+\.id$/,
  // Computed at response time.
  /^(VehicleStatus|Position|Maintenance)\.age$/,
  /^VehicleConnection\.asOf$/,
  // Computed from the data of `Fleet.summary`.
  /^FleetSummary\.\w+$/,
  // Known to the process.
  /^Query\.rateLimit$/,
];

const resolved = Object.values(buildOpenGraph().getTypeMap()).flatMap((type) =>
  isObjectType(type) && !type.name.startsWith('__')
    ? Object.values(type.getFields())
        .filter(({ resolve }) => resolve !== undefined)
        .map(({ name }) => `${type.name}.${name}`)
    : [],
);

describe('the cost of a field', () => {
  it('is declared for every field with a resolver, unless it is free', () => {
    const undeclared = resolved.filter(
      (field) => !Object.hasOwn(costs, field) && !free.some((each) => each.test(field)),
    );
    expect(undeclared).toEqual([]);
    expect(resolved.length).toBeGreaterThan(50);
  });

  it('is declared only for fields with a resolver that are not free', () => {
    // Exists in the federation subgraph only.
    expect(Object.keys(costs).filter((field) => !resolved.includes(field))).toEqual(['Query._entities']);
    expect(Object.keys(costs).filter((field) => free.some((each) => each.test(field)))).toEqual([]);
  });

  it('lists only existing fields as free', () => {
    expect(free.filter((each) => !resolved.some((field) => each.test(field)))).toEqual([]);
  });
});
