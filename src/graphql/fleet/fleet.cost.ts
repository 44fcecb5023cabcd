import { atMost, exactly, type Bounds } from '../../loaders/index.js';
import { addSnapshot, callsOfPages, estimateOf, fleet, type Costs, type Estimate, type Site } from '../cost/index.js';
import { pagedRequest, type PagedArguments } from '../relay/connection.js';

import { partsOfSummary } from './fleet-summary.resolver.js';

/** More fleets than this are estimated as a group. */
const maxSeparate = 20;

export const fleetCosts: Costs = {
  'Query.fleets': {
    reach(site) {
      const { args, forecast, maxFirst, path } = site;
      const request = pagedRequest('fleets', args as unknown as PagedArguments, maxFirst);
      const count = forecast.fleetCount();
      if (forecast.own === null) {
        const calls = exactly(callsOfPages(request, count, forecast.pageSize));
        site.add({ operation: site.operationOf({ kind: 'fleets' }), calls, why: 'entry point' });
      } else {
        // Every permitted fleet is read by id, whatever `first` is, to find out which of them exist.
        const calls = exactly(forecast.own.filter((fleetId) => !forecast.isKnown(fleetId)).length);
        site.add({ operation: site.operationOf({ kind: 'fleet' }), calls, why: 'entry point' });
      }
      const size: Bounds =
        count === undefined
          ? { most: request.first, likely: Math.min(request.first, 1) }
          : atMost(exactly(request.first), count);
      return estimatePerFleet(site, size) ?? [estimateOf('Fleet', size, { list: path })];
    },
  },
  'Query.fleet': fleet(({ args }) => String(args['fleetId'])),
  'Vehicle.fleet': fleet(({ parents }) => parents.fleetId),
  'Fleet.summary': {
    ahead: (site) => [...partsOfSummary(site.selected('FleetSummary'))].sort().join(),
    reach(site) {
      addSnapshot(site, partsOfSummary(site.selected('FleetSummary')));
      return [];
    },
  },
};

/** One estimate per fleet, so that its own size counts. Only if all fleets are known and returned. */
function estimatePerFleet({ forecast, args, path }: Site, { most }: Bounds): readonly Estimate[] | null {
  const fleets = forecast.fleets();
  if (fleets.length !== forecast.fleetCount() || fleets.length > most || most > maxSeparate || args['after'])
    return null;
  return fleets.map(({ fleetId }) => estimateOf('Fleet', exactly(1), { fleetId, ids: { fleetId }, list: path }));
}
