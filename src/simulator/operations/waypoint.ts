import type { Call } from '../http/call.js';
import { noData } from '../http/errors.js';
import { isWithin, readTimestamps } from '../http/intervals.js';
import { both, hal, second, type Operation } from '../http/operation.js';
import { highFrequency, representPage } from '../http/paging.js';
import { readTolerance } from '../http/parameters.js';
import type { Document } from '../representation/document.js';
import { representPosition as positionOfV2 } from '../representation/v2/position.js';
import { representPosition as positionOfV3 } from '../representation/v3/position.js';
import { simplifyPath, waypointInstants } from '../world/waypoint.js';
import type { Snapshot } from '../world/driving/snapshot.js';
import { tripOf } from './lookup.js';

/** In the order of the drive. With a tolerance in km, v2 simplifies each page, v3 the whole track before paging. */
function answer(call: Call): Document {
  const { world, query, version } = call;
  const trip = tripOf(call);
  const { vehicle, startedAt, endsAt } = trip;
  if (world.traits(vehicle).privacy !== 'None') throw noData();
  const intervals = readTimestamps(query, world.now());
  const tolerance = readTolerance(query);
  const thin = (points: readonly Snapshot[]): readonly Snapshot[] =>
    tolerance === null ? points : simplifyPath(points, ({ place }) => place, tolerance);
  const pointsAt = (asOf: number): readonly Snapshot[] =>
    waypointInstants(startedAt, endsAt, asOf)
      .filter((at) => isWithin(intervals, at))
      .map((at) => world.snapshot(vehicle, at));
  const paged = { name: 'positions', ranged: true, filters: ['tolerance'], maxPageSize: highFrequency } as const;
  if (version === 'v3')
    return representPage(call, {
      ...paged,
      items: (asOf) => thin(pointsAt(asOf)),
      represent: (point) => positionOfV3(point, false),
    });
  return representPage(call, {
    ...paged,
    items: pointsAt,
    represent: (point) => positionOfV2(point, false),
    embed: (points) => ({
      reduced: tolerance !== null,
      positions: thin(points).map((point) => positionOfV2(point, false)),
    }),
  });
}

export const waypointOperations: readonly Operation[] = [
  {
    id: 'getPathForTrip',
    path: '/fleets/{fid}/vehicles/{vid}/trips/{tid}/wayPoints',
    versions: both,
    contentType: hal,
    kind: 'waypoint',
    answer,
  },
  {
    id: 'getPathForATrip',
    path: '/fleets/{fid}/trips/{tid}/wayPoints',
    versions: second,
    contentType: hal,
    kind: 'waypoint',
    answer,
  },
];
