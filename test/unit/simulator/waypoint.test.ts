import { describe, expect, it } from '@jest/globals';
import { simplifyPath, waypointInstants, type Point } from '../../../src/simulator/world/waypoint.js';

const itself = (point: Point): Point => point;
const at = (longitude: number, latitude: number): Point => ({ longitude, latitude });

describe('waypoints', () => {
  it('are a minute apart, and end with the drive', () => {
    expect(waypointInstants(0, 150_000, 1_000_000)).toEqual([0, 60_000, 120_000, 150_000]);
    expect(waypointInstants(0, 120_000, 1_000_000)).toEqual([0, 60_000, 120_000]);
  });

  it('of a drive in progress end now', () => {
    expect(waypointInstants(0, 150_000, 70_000)).toEqual([0, 60_000]);
  });
});

describe('a simplified path', () => {
  it('keeps its ends and drops points on a straight line', () => {
    const line = [at(2, 48), at(2, 48.1), at(2, 48.2), at(2, 48.5)];
    expect(simplifyPath(line, itself, 0.001)).toEqual([line[0], line[3]]);
  });

  it('keeps a corner beyond the tolerance', () => {
    // 0.01° of latitude are 1.1 km.
    const corner = [at(2, 48), at(2.2, 48.01), at(2.4, 48), at(2.4, 48.3)];
    expect(simplifyPath(corner, itself, 2)).toEqual([corner[0], corner[2], corner[3]]);
    expect(simplifyPath(corner, itself, 1)).toEqual(corner);
  });

  it('scales longitude by latitude', () => {
    // 0.01° of longitude are 0.74 km at 48°, and 1.1 km at the equator.
    const bulge = (latitude: number): Point[] => [at(2, latitude), at(2.01, latitude + 0.5), at(2, latitude + 1)];
    expect(simplifyPath(bulge(48), itself, 0.9)).toHaveLength(2);
    expect(simplifyPath(bulge(0), itself, 0.9)).toHaveLength(3);
  });

  it('supports closed paths', () => {
    const loop = [at(2, 48), at(2.1, 48), at(2.1, 48.1), at(2, 48)];
    expect(simplifyPath(loop, itself, 0.5)).toEqual(loop);
  });

  it('leaves single points and empty paths unchanged', () => {
    expect(simplifyPath([at(2, 48)], itself, 1)).toEqual([at(2, 48)]);
    expect(simplifyPath([], itself, 1)).toEqual([]);
  });
});
