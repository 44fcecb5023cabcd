import { describe, expect, it } from '@jest/globals';
import { idsKey, stableJson } from '../../../src/loaders/keys.js';

describe('the ids key of an entity', () => {
  it('does not depend on the order of the ids', () => {
    const alert = { alertId: 'a', vehicleId: 'v', fleetId: 'f', vin: 'VIN', active: true };
    expect(idsKey(alert)).toBe(idsKey({ fleetId: 'f', vehicleId: 'v', alertId: 'a' }));
  });

  it.each([
    ['another id', { fleetId: 'f', tripId: 'other' }],
    ['the same id of another kind', { fleetId: 'f', alertId: 'x' }],
    ['an id more', { fleetId: 'f', vehicleId: 'v', tripId: 'x' }],
    ['ids that look alike when put in a row', { fleetId: 'f","tripId', tripId: 'x' }],
  ])('differs from one with %s', (_title, other) => {
    expect(idsKey(other)).not.toBe(idsKey({ fleetId: 'f', tripId: 'x' }));
  });

  it('omits unknown ids', () => {
    expect(idsKey({ fleetId: 'f', vehicleId: null })).toBe(idsKey({ fleetId: 'f' }));
  });
});

describe('stable JSON of arguments', () => {
  it.each([
    ['the order of their names', { b: 1, a: { d: 2, c: 3 } }, { a: { c: 3, d: 2 }, b: 1 }],
    ['the order in sets', { extensions: new Set(['b', 'a']) }, { extensions: new Set(['a', 'b']) }],
    ['undefined members', { a: 1, b: undefined }, { a: 1 }],
  ])('is equal regardless of %s', (_title, one, other) => {
    expect(stableJson(one)).toBe(stableJson(other));
  });

  it.each([
    ['values', { a: 1 }, { a: 2 }],
    ['names', { a: 1 }, { b: 1 }],
    ['kinds of values', { a: 1 }, { a: '1' }],
    ['null and undefined members', { a: null }, {}],
    ['the order of lists', { a: ['x', 'y'] }, { a: ['y', 'x'] }],
    ['sets', { a: new Set(['x']) }, { a: new Set(['x', 'y']) }],
    ['instants', { from: new Date(0) }, { from: new Date(1) }],
    ['instants deep down', { in: [{ from: new Date(0) }] }, { in: [{ from: new Date(1) }] }],
  ])('differs by %s', (_title, one, other) => {
    expect(stableJson(one)).not.toBe(stableJson(other));
  });

  it('is the same for no arguments', () => {
    expect(stableJson(null)).toBe('null');
  });
});
