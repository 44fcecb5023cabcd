import { partsOfQuery, type FleetPart, type VehicleFilter, type VehicleOrder } from '../../domain/index.js';
import { atMost, smaller, exactly, times, type Bounds } from '../../loaders/index.js';
import {
  addSnapshot,
  callsOfPages,
  fleetSize,
  vehiclesById,
  needsText,
  nothing,
  ownField,
  vehiclesOf,
  type Costs,
  type Estimate,
  type Site,
} from '../cost/index.js';
import { countOf, defaultFirst, pagedRequest } from '../relay/connection.js';
import { informationNeeds, partsOfFields } from '../selection.js';
import { selectionOf, type VehicleListArgs } from './fleet-vehicles.resolver.js';
import { localeOf } from './locale.js';
import { namesOf, type VehicleLookup } from './vehicle-lookup.input.js';

export const vehicleCosts: Costs = {
  'Query.vehicle': {
    ahead: (site) => needsText(site.needs()),
    reach(site) {
      const { fleetId, vehicleId, vin } = namesOf(site.args['by'] as VehicleLookup);
      const locale = localeOf(site.args['locale'] as string | null);
      const named = { needs: site.needs(), locale, byVin: vehicleId === null };
      return [vehiclesById(site, fleetId, [vehicleId ?? vin], named)];
    },
  },
  'Query.vehicleByVin': {
    ahead: (site) => [...informationNeeds(site.selected('VehicleInformation'))].sort().join(),
    reach(site) {
      const operation = site.operationOf({ kind: 'entity', name: 'VehicleInformation', ref: {} });
      site.add({ operation, calls: exactly(1), why: 'entry point' });
      return nothing;
    },
  },
  'Vehicle.brand': ownField('brand'),
  'Vehicle.label': ownField('label'),
  'Vehicle.pictures': ownField('pictures'),
  'Vehicle.capabilities': ownField('capabilities'),
  'Fleet.vehicles': {
    ahead: (site) => `${needsText(site.needs())} ${[...shownParts(site)].sort().join()}`,
    reach(site) {
      const args = site.args as unknown as VehicleListArgs;
      const locale = localeOf(args.locale);
      const { filter, order } = selectionOf(args);
      return [order === null ? listed(site, args, locale) : selected(site, args, { filter, order, locale })];
    },
  },
};

function shownParts(site: Site): ReadonlySet<FleetPart> {
  return partsOfFields(site.selectedInDefaultView('Vehicle'));
}

/** Vehicles paged in upstream order. */
function listed(site: Site, args: VehicleListArgs, locale: string | null): Estimate {
  const { parents, forecast, maxFirst, path } = site;
  const request = pagedRequest('vehicles', args, maxFirst);
  const size = sizeOf(site, request.first);
  const fleetSize = forecast.vehicles(parents.fleetId);
  const operation = site.operationOf({ kind: 'many', name: 'Fleet.vehicles', ref: {} });
  const calls: Bounds = {
    most: callsOfPages(request, fleetSize, forecast.pageSize),
    likely: callsOfPages(request, size.likely, forecast.pageSize),
  };
  const assumes =
    fleetSize === undefined && request.first > forecast.pageSize ? ['the size of the fleet is unknown'] : [];
  site.add({ operation, calls: times(parents.size, calls), why: 'list', assumes });
  return vehiclesOf(times(parents.size, size), {
    ...{ fleetId: parents.fleetId, locale, list: path },
    needs: { ...site.needs(), own: false },
  });
}

/** Vehicles selected from the whole fleet. Collections that the filter or order needed, and those shown, are not read again. */
function selected(
  site: Site,
  args: VehicleListArgs,
  {
    filter,
    order,
    locale,
  }: { readonly filter: VehicleFilter; readonly order: VehicleOrder; readonly locale: string | null },
): Estimate {
  const { parents, maxFirst, path } = site;
  const needed = partsOfQuery({ filter, order });
  addSnapshot(site, needed);
  const first = countOf('first', args.first ?? defaultFirst, maxFirst);
  const size = times(parents.size, atMost(smaller(exactly(first), fleetSize(site)), first));
  return vehiclesOf(size, {
    ...{ fleetId: parents.fleetId, locale, list: path, knownParts: needed, ofWhole: true },
    needs: { ...site.needs(), own: false },
  });
}

function sizeOf(site: Site, first: number): Bounds {
  return smaller(exactly(first), fleetSize(site));
}
