import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { numRuns } from '../../../support/effort.js';
import { trimEnds, type Place } from '../../../../src/domain/index.js';
import { distance, metersPerDegree } from '../../../../src/domain/fleet-query/geo.js';

/** A place this many metres north and east of another one, near the equator. */
const at = (north: number, east = 0): Place => ({
  latitude: north / metersPerDegree,
  longitude: east / metersPerDegree,
});
const shownOf = (
  points: readonly (Place | null)[],
  meters: number,
  start: Place | null = null,
  stop: Place | null = null,
) => points.filter((_, index) => trimEnds(points, { start, stop }, meters).isVisible[index]);
const north = (...meters: readonly number[]) => meters.map((each) => at(each));

describe('a track with trimmed ends', () => {
  it('lacks the points within the distance of either end', () => {
    const track = north(0, 100, 199, 201, 500, 799, 801, 900, 1000);
    expect(shownOf(track, 200)).toEqual(north(201, 500, 799));
  });

  it('is measured from the start and stop of the trip, if known', () => {
    const track = north(100, 250, 500, 750, 900);
    expect(shownOf(track, 200)).toEqual(north(500));
    expect(shownOf(track, 200, at(-200), at(1200))).toEqual(north(500));
    expect(shownOf(north(100, 250, 320, 900), 200, at(0), at(1200))).toEqual(north(320));
  });

  it('hides a detour around the end', () => {
    const zigzag = [at(0), at(0, 150), at(0), at(0, -150), at(50), at(0, 150), at(0)];
    const track = [...zigzag, ...north(500, 1000, 1500)];
    expect(shownOf(track, 200)).toEqual(north(500, 1000));
  });

  it('hides points that pass by an end later', () => {
    const track = [...north(0, 500, 1000), at(500, 10), at(50, 10), at(500, 20), ...north(1000, 2000, 3000)];
    expect(shownOf(track, 200)).not.toContainEqual(at(50, 10));
    expect(shownOf(track, 200)).toContainEqual(at(500, 10));
  });

  it('has no visible point if it is shorter than both ends', () => {
    expect(shownOf(north(0, 100, 200, 300, 399), 200)).toEqual([]);
    expect(shownOf([], 200)).toEqual([]);
    expect(shownOf(north(7), 200)).toEqual([]);
  });

  it('hides points without coordinates and continues measuring after them', () => {
    expect(shownOf([at(0), null, at(300), null, at(600)], 200)).toEqual(north(300));
  });

  it('never shows a point within the distance of an end', () => {
    const steps = fc.record({ north: fc.integer({ min: -400, max: 400 }), east: fc.integer({ min: -400, max: 400 }) });
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 40 }), fc.integer({ min: 1, max: 1500 }), (given, meters) => {
        let [y, x] = [0, 0];
        const track = given.map((step) => at((y += step.north), (x += step.east)));
        const { isVisible } = trimEnds(track, { start: null, stop: null }, meters);
        const metersOf = (points: readonly Place[]) =>
          points.reduce(
            (sum, point, index) => sum + (index === 0 ? 0 : 1000 * distance(points[index - 1] ?? point, point)),
            0,
          );
        track.forEach((point, index) => {
          const [first = point] = track;
          const last = track.at(-1) ?? point;
          const nearest = Math.min(...[first, last].map((end) => 1000 * distance(end, point)));
          const along = Math.min(metersOf(track.slice(0, index + 1)), metersOf(track.slice(index)));
          // A point that is neither is visible: nothing beyond the configured distance is cut.
          if (Math.abs(nearest - meters) > 1e-6 && Math.abs(along - meters) > 1e-6) {
            expect(isVisible[index]).toBe(nearest > meters && along > meters);
          }
        });
      }),
      { numRuns: numRuns(250) },
    );
  });
});
