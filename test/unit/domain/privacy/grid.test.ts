import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { numRuns } from '../../../support/effort.js';
import { cellCenter, type Place } from '../../../../src/domain/index.js';
import { distance } from '../../../../src/domain/fleet-query/geo.js';

const degrees = (limit: number) =>
  fc.oneof(
    fc.double({ min: -limit, max: limit, noNaN: true }),
    fc.constantFrom(-limit, limit, 0, -0, limit - 1e-9, 1e-9 - limit),
  );
const places: fc.Arbitrary<Place> = fc.record({ longitude: degrees(180), latitude: degrees(90) });
const grids = fc.oneof(fc.integer({ min: 5, max: 100_000 }), fc.constantFrom(5, 100, 1000, 5000));

/** The precision of a millionth of a degree, and of the centimetre to which centers are rounded. */
const half = (gridMeters: number): number => (gridMeters * Math.SQRT2 * (1 + 1e-5)) / 2 + 0.02;

describe('the center of a grid cell', () => {
  it('is at most half a diagonal away from the place, anywhere on earth', () => {
    fc.assert(
      fc.property(places, grids, (place, gridMeters) => {
        const middle = cellCenter(place, gridMeters);
        expect(1000 * distance(place, middle)).toBeLessThanOrEqual(half(gridMeters));
        expect(Math.abs(middle.longitude)).toBeLessThan(180);
        expect(Math.abs(middle.latitude)).toBeLessThan(90);
      }),
      { numRuns: numRuns(500) },
    );
  });

  it('is its own center', () => {
    fc.assert(
      fc.property(places, grids, (place, gridMeters) => {
        const middle = cellCenter(place, gridMeters);
        expect(cellCenter(middle, gridMeters)).toEqual(middle);
      }),
      { numRuns: numRuns(500) },
    );
  });

  it('is the same for all places between it and any place in its cell', () => {
    fc.assert(
      fc.property(places, grids, fc.double({ min: 0, max: 1, noNaN: true }), (place, gridMeters, share) => {
        const middle = cellCenter(place, gridMeters);
        // 180° east is also 180° west.
        fc.pre(Math.abs(place.longitude - middle.longitude) < 180);
        const between = (one: number, other: number) => one + (other - one) * share;
        const inside = {
          longitude: between(middle.longitude, place.longitude),
          latitude: between(middle.latitude, place.latitude),
        };
        expect(cellCenter(inside, gridMeters)).toEqual(middle);
      }),
      { numRuns: numRuns(500) },
    );
  });

  it('is the same for all places of a one-kilometre cell, and different a dozen kilometres away', () => {
    const home = { longitude: 2.3522, latitude: 48.8566 };
    const next = { longitude: 2.3523, latitude: 48.8567 };
    expect(cellCenter(home, 1000)).toEqual(cellCenter(next, 1000));
    expect(cellCenter(home, 1000)).not.toEqual(home);
    expect(cellCenter({ ...home, latitude: 48.97 }, 1000)).not.toEqual(cellCenter(home, 1000));
  });

  it.each([60, -60])('takes twice as many degrees of longitude at %i° as at the equator', (latitude) => {
    const width = (at: number) => {
      const middles = Array.from({ length: 4001 }, (_, index) =>
        cellCenter({ longitude: index / 1000, latitude: at }, 10_000),
      );
      return 4 / (new Set(middles.map(({ longitude }) => longitude)).size - 1);
    };
    expect(width(latitude) / width(0.01)).toBeCloseTo(2, 0);
  });

  it('is the same for both names of the 180th meridian', () => {
    for (const latitude of [-90, -45.5, 0, 45.5, 90]) {
      expect(cellCenter({ longitude: 180, latitude }, 1000)).toEqual(cellCenter({ longitude: -180, latitude }, 1000));
    }
  });

  it('is the center of the map if a cell is larger than the earth', () => {
    expect(cellCenter({ longitude: 100, latitude: -80 }, 1e9)).toEqual({ longitude: 0, latitude: 0 });
  });
});
