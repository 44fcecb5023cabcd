import type { Call } from '../http/call.js';
import { noData, unknownResource } from '../http/errors.js';
import { isWithin, readTimestamps } from '../http/intervals.js';
import { hal, third, type Operation } from '../http/operation.js';
import { representPage } from '../http/paging.js';
import { link } from '../representation/links.js';
import { representPosition } from '../representation/v3/position.js';
import { representTheft } from '../representation/v3/security.js';
import type { Theft } from '../world/theft.js';
import { vehicleOf } from './lookup.js';

function theftOf(call: Call): Theft {
  const theft = call.world.thefts(vehicleOf(call)).find(({ id }) => id === call.variables['sid']);
  if (!theft) throw unknownResource();
  return theft;
}

export const theftOperations: readonly Operation[] = [
  {
    id: 'getVehicleStolenHistory',
    path: '/fleets/{fid}/vehicles/{vid}/stolen',
    versions: third,
    contentType: hal,
    kind: 'stolen',
    answer(call) {
      const vehicle = vehicleOf(call);
      const intervals = readTimestamps(call.query, call.world.now());
      return representPage(call, {
        name: 'stolen',
        items: (asOf) => call.world.thefts(vehicle, asOf).filter(({ startedAt }) => isWithin(intervals, startedAt)),
        represent: (theft) => representTheft(call.world, vehicle, theft, call.style, true),
        ranged: true,
      });
    },
  },
  {
    id: 'getVehicleStolenById',
    path: '/fleets/{fid}/vehicles/{vid}/stolen/{sid}',
    versions: third,
    contentType: hal,
    kind: 'stolen',
    answer: (call) => representTheft(call.world, vehicleOf(call), theftOf(call), call.style, true),
  },
  {
    // It has no parameters: all positions are on one page.
    id: 'getVehicleStolenIdPosition',
    path: '/fleets/{fid}/vehicles/{vid}/stolen/{sid}/waypoints',
    versions: third,
    contentType: hal,
    kind: 'wayPoint',
    answer(call) {
      const vehicle = vehicleOf(call);
      const theft = theftOf(call);
      const instants = call.world.traits(vehicle).privacy === 'None' ? call.world.theftTrack(vehicle, theft) : [];
      if (instants.length === 0 && call.quirks.has('Q05')) throw noData();
      const self = link(call.style, call.path);
      return {
        total: instants.length,
        totalPage: 1,
        currentPage: 1,
        _links: { self, first: self, last: call.quirks.has('Q07') ? self : undefined },
        _embedded: {
          // A vehicle that is tracked tells where it is though nothing else is new.
          positions: instants.map((at) =>
            representPosition({ ...call.world.snapshot(vehicle, at), reportedAt: at }, false),
          ),
        },
      };
    },
  },
];
