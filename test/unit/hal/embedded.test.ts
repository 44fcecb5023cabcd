import { describe, expect, it } from '@jest/globals';
import { findEmbedded, isResource, isWhole } from '../../../src/hal/index.js';

describe('finding embedded resources', () => {
  it('distinguishes one, many, and many of length one', () => {
    expect(findEmbedded({ _embedded: { status: { a: 1 } } }, ['status'])).toEqual({ state: 'one', item: { a: 1 } });
    expect(findEmbedded({ _embedded: { status: [{ a: 1 }] } }, ['status'])).toEqual({
      state: 'many',
      items: [{ a: 1 }],
    });
    expect(findEmbedded({ _embedded: { status: [] } }, ['status'])).toEqual({ state: 'many', items: [] });
  });

  it('drops array items that are not objects', () => {
    expect(findEmbedded({ _embedded: { fleets: [null, 1, 'x', [], { a: 1 }] } }, ['fleets'])).toEqual({
      state: 'many',
      items: [{ a: 1 }],
    });
  });

  it('matches aliases in any case and with a CURIE prefix (Q09)', () => {
    expect(findEmbedded({ _embedded: { Status: { a: 1 } } }, ['status']).state).toBe('one');
    expect(findEmbedded({ _embedded: { 'psa:wayPoints': [] } }, ['waypoints']).state).toBe('many');
    expect(findEmbedded({ _embedded: { vehicles: null, vehicle: { a: 1 } } }, ['vehicles', 'vehicle']).state).toBe(
      'one',
    );
  });

  it.each([
    {},
    { _embedded: null },
    { _embedded: [] },
    { _embedded: { status: null } },
    { _embedded: { status: 'x' } },
  ])('is absent in %j', (resource) => {
    expect(findEmbedded(resource, ['status', 'toString'])).toEqual({ state: 'absent' });
  });

  it('distinguishes whole and partial copies', () => {
    expect(isWhole({ id: '1', vin: null }, ['id', 'vin'])).toBe(true);
    expect(isWhole({ id: '1' }, ['id', 'vin'])).toBe(false);
    expect(isWhole({}, ['constructor'])).toBe(false);
    expect(isWhole({}, [])).toBe(true);
  });

  it('accepts only plain objects as resources', () => {
    expect([{}, [], null, 'x', 1, undefined].map(isResource)).toEqual([true, false, false, false, false, false]);
  });
});
