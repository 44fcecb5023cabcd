import type { Entities, FleetCollections, PartialRef, ToOneRelations } from '../../../domain/index.js';
import {
  atMost,
  exactly,
  satisfies,
  smaller,
  stableJson,
  type Bounds,
  type VehicleNeeds,
} from '../../../loaders/index.js';
import { estimateOf, relatedVehicles, vehiclesOf, type Estimate } from '../estimate.js';
import { refOf, type ArgumentValues, type Rule, type Site } from '../rule.js';

/** An entity by its ids: one call per parent. */
export function entity(
  name: Exclude<keyof Entities, 'VehicleInformation'>,
  idsOf: (args: ArgumentValues) => PartialRef,
): Rule {
  return {
    reach(site) {
      const { parents, args } = site;
      const more = idsOf(args);
      const ref = refOf(parents, more);
      const operation = site.operationOf({ kind: 'entity', name, ref });
      site.add({ operation, calls: parents.size, why: parents.ids === null ? 'link' : 'entry point' });
      const ids = parents.ids === null ? null : { ...parents.ids, ...more };
      return [estimateOf(name, parents.size, { ...inherited(parents), ids })];
    },
  };
}

/** A to-one relation: one call per distinct target. */
export function toOne(
  relation: keyof ToOneRelations,
  type: string,
  argsOf: (args: ArgumentValues) => object = () => ({}),
): Rule {
  return {
    reach(site) {
      const { parents, args, forecast } = site;
      const known = forecast.fanOut(parents.fleetId, parents.part, `${relation} ${stableJson(argsOf(args))}`);
      const calls = known === undefined ? parents.size : atMost(parents.size, known);
      const operation = site.operationOf({ kind: 'one', name: relation });
      site.add({ operation, calls, why: 'link', assumes: known === undefined ? unknownTargets(parents) : [] });
      return [estimateOf(type, calls, inherited(parents))];
    },
  };
}

const unknownTargets = ({ size }: Estimate): readonly string[] =>
  size.most > 1 ? ['the number of distinct targets is unknown'] : [];

/** Related objects belong to the same fleet and vehicles as their parents. */
export function inherited(parents: Estimate): Pick<Estimate, 'fleetId' | 'vehicles' | 'list'> {
  return { fleetId: parents.fleetId, vehicles: relatedVehicles(parents), list: parents.list };
}

/** The fleet's own resource: no call if it is cached. */
export function fleet(fleetIdOf: (site: Site) => string | null): Rule {
  return {
    reach(site) {
      const fleetId = fleetIdOf(site);
      site.fleet(fleetId);
      const ids = fleetId === null ? null : { fleetId };
      return [estimateOf('Fleet', fleetId === null ? site.parents.size : exactly(1), { fleetId, ids })];
    },
  };
}

/** From an object back to its vehicle: no call if the object was reached through the vehicle. */
export function vehicleOf(relation: keyof ToOneRelations): Rule {
  return {
    ahead: (site) => needsText(site.needs()),
    reach(site) {
      const { parents, forecast } = site;
      const needs = site.needs();
      const { vehicles } = parents;
      if (vehicles !== null && vehicles.locale === null && satisfies(vehicles.needs, needs)) return [vehicles];
      const size = distinct(site, vehicles === null ? parents.size : smaller(vehicles.size, parents.size));
      loadVehicles(site, size, needs, { kind: 'one', name: relation });
      const ids = vehicles?.ids ?? null;
      const { fleetId, list } = parents;
      return [vehiclesOf(size, { fleetId, ids, needs, list, parts: forecast.vehicles(fleetId) === 1 ? 1 : 2 })];
    },
  };
}

/** Entities by global id: one call each. */
export function entitiesById(site: Site, name: keyof Entities, ids: readonly PartialRef[]): readonly Estimate[] {
  for (const ref of ids) {
    site.add({ operation: site.operationOf({ kind: 'entity', name, ref }), calls: exactly(1), why: 'entry point' });
  }
  return ids.map((ref) => estimateOf(name, exactly(1), { fleetId: ref['fleetId'] ?? null, ids: ref }));
}

/** Limits a number of vehicles to the size of the fleet. */
export function distinct({ parents, forecast }: Site, size: Bounds): Bounds {
  const all = forecast.vehicles(parents.fleetId);
  return all === undefined ? size : atMost(size, all);
}

function loadVehicles(
  site: Site,
  size: Bounds,
  needs: VehicleNeeds,
  read: { readonly kind: 'one'; readonly name: keyof ToOneRelations },
): void {
  const { fleetId, parts } = site.parents;
  const operation = site.operationOf(read);
  if (needs.own) {
    site.add({ operation, calls: size, why: 'per vehicle' });
    return;
  }
  const collection = site.forecast.onePerVehicle('vehicles', fleetId, null, size);
  const calls = site.batch(`vehicles ${fleetId}`, { wanted: size, alone: size, parts }, collection);
  addBatch(site, calls, { operation, collection: 'vehicles', isKnown: collection?.missing !== undefined });
}

/** Adds a batch as steps: through the collection, and per vehicle. */
export function addBatch(
  site: Site,
  { collection: through, alone }: ReturnType<Site['batch']>,
  about: { readonly operation: string; readonly collection: keyof FleetCollections; readonly isKnown: boolean },
): void {
  const { operation, collection, isKnown } = about;
  if (through.most > 0) {
    const whole = site.operationOf({ kind: 'collection', name: collection });
    const assumes = isKnown ? [] : [`the size of the fleet’s collection ${collection} is unknown`];
    site.add({ operation: whole, calls: through, why: 'collection', assumes });
  }
  if (alone.most > 0) {
    const assumes =
      isKnown || through.most === 0 ? [] : ['the number of vehicles missing from the collection is unknown'];
    site.add({ operation, calls: alone, why: 'per vehicle', assumes });
  }
}

export function needsText({ own, extensions }: VehicleNeeds): string {
  return `${own} ${[...extensions].sort().join()}`;
}
