import type { Call } from '../http/call.js';
import { noData, unknownResource } from '../http/errors.js';
import { isWithin, readTimestamps } from '../http/intervals.js';
import { hal, third, type Operation } from '../http/operation.js';
import { representPage } from '../http/paging.js';
import { link } from '../representation/links.js';
import { representPosition } from '../representation/v3/position.js';
import { representStolenReport } from '../representation/v3/stolen.js';
import type { StolenReport } from '../world/stolen.js';
import { vehicleOf } from './lookup.js';

function reportOf(call: Call): StolenReport {
  const report = call.world.stolenReports(vehicleOf(call)).find(({ id }) => id === call.variables['sid']);
  if (!report) throw unknownResource();
  return report;
}

export const stolenOperations: readonly Operation[] = [
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
        items: (asOf) =>
          call.world.stolenReports(vehicle, asOf).filter(({ startedAt }) => isWithin(intervals, startedAt)),
        represent: (report) => representStolenReport(call.world, vehicle, report, call.style, true),
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
    answer: (call) => representStolenReport(call.world, vehicleOf(call), reportOf(call), call.style, true),
  },
  {
    // Without parameters: all positions are on one page.
    id: 'getVehicleStolenIdPosition',
    path: '/fleets/{fid}/vehicles/{vid}/stolen/{sid}/waypoints',
    versions: third,
    contentType: hal,
    kind: 'waypoint',
    answer(call) {
      const vehicle = vehicleOf(call);
      const report = reportOf(call);
      const instants = call.world.traits(vehicle).privacy === 'None' ? call.world.stolenTrack(vehicle, report) : [];
      if (instants.length === 0 && call.quirks.has('Q05')) throw noData();
      const self = link(call.style, call.path);
      return {
        total: instants.length,
        totalPage: 1,
        currentPage: 1,
        _links: { self, first: self, last: call.quirks.has('Q07') ? self : undefined },
        _embedded: {
          // A tracked vehicle reports its position even if nothing else has changed.
          positions: instants.map((at) =>
            representPosition({ ...call.world.snapshot(vehicle, at), reportedAt: at }, false),
          ),
        },
      };
    },
  },
];
