import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { distance, isInBox, isInCircle } from '../../../../src/domain/fleet-query/geo.js';

const paris = { longitude: 2.3522, latitude: 48.8566 };
const london = { longitude: -0.1276, latitude: 51.5072 };
const places = fc.record({
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
});

describe('the distance between two places', () => {
  it('is the great-circle distance in kilometres', () => {
    expect(distance(paris, london)).toBeCloseTo(343.5, 0);
    expect(distance({ longitude: 0, latitude: 0 }, { longitude: 180, latitude: 0 })).toBeCloseTo(20015.1, 0);
  });

  it('is the shortest one across the antimeridian and the poles', () => {
    expect(distance({ longitude: 179.5, latitude: 0 }, { longitude: -179.5, latitude: 0 })).toBeCloseTo(111.2, 0);
    expect(distance({ longitude: 0, latitude: 89.5 }, { longitude: 180, latitude: 89.5 })).toBeCloseTo(111.2, 0);
  });

  it('is symmetric, 0 to itself and at most half the earth’s circumference', () => {
    fc.assert(
      fc.property(places, places, (one, other) => {
        const there = distance(one, other);
        expect(there).toBeCloseTo(distance(other, one), 6);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(20015.2);
        expect(distance(one, one)).toBeCloseTo(0, 6);
      }),
    );
  });
});

describe('a circle', () => {
  it('includes its edge and excludes what is outside', () => {
    const radius = distance(paris, london);
    expect(isInCircle(london, { center: paris, radius })).toBe(true);
    expect(isInCircle(london, { center: paris, radius: radius - 0.01 })).toBe(false);
  });
});

describe('a bounding box', () => {
  const france = { west: -5, south: 41, east: 10, north: 51.2 };
  it('includes places between its edges, edges included', () => {
    expect(isInBox(paris, france)).toBe(true);
    expect(isInBox(london, france)).toBe(false);
    expect(isInBox({ longitude: -5, latitude: 41 }, france)).toBe(true);
    expect(isInBox({ longitude: 10.001, latitude: 45 }, france)).toBe(false);
  });

  it('crosses the antimeridian if west is greater than east', () => {
    const fiji = { west: 177, south: -20, east: -178, north: -15 };
    for (const longitude of [177, 179, 180, -180, -179, -178]) {
      expect(isInBox({ longitude, latitude: -17 }, fiji)).toBe(true);
    }
    for (const longitude of [176.9, -177.9, 0]) expect(isInBox({ longitude, latitude: -17 }, fiji)).toBe(false);
  });

  it('treats 180° east and west as the same meridian', () => {
    expect(isInBox({ longitude: 180, latitude: 0 }, { west: -180, south: -1, east: -170, north: 1 })).toBe(true);
    expect(isInBox({ longitude: -180, latitude: 0 }, { west: 170, south: -1, east: 180, north: 1 })).toBe(true);
    expect(isInBox({ longitude: -180, latitude: 0 }, { west: 170, south: -1, east: 179, north: 1 })).toBe(false);
  });

  it('includes the same places as a box shifted around the earth', () => {
    const box = fc.record({ west: fc.integer({ min: -180, max: 179 }), width: fc.integer({ min: 0, max: 359 }) });
    fc.assert(
      fc.property(box, fc.integer({ min: -179, max: 179 }), ({ west, width }, longitude) => {
        const east = west + width > 180 ? west + width - 360 : west + width;
        // Degrees east of the western edge of the box, modulo 360.
        const offset = (((longitude - west) % 360) + 360) % 360;
        const inside = isInBox({ longitude, latitude: 0 }, { west, south: -1, east, north: 1 });
        expect(inside).toBe(offset <= width);
      }),
    );
  });
});
