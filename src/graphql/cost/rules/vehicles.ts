import type { DataProfile } from '../../../domain/index.js';
import { atMost, exactly, plus, satisfies, type Bounds, type VehicleNeeds } from '../../../loaders/index.js';
import { needsOfField } from '../../selection.js';
import { estimateOf, vehiclesOf, type Estimate } from '../estimate.js';
import { nothing, type ArgumentValues, type Rule, type Site } from '../rule.js';
import { addBatch, inherited } from './links.js';

/** Parts that every vehicle has exactly one of. */
type Part = 'status' | 'maintenance';

const collections = { status: 'status', maintenance: 'maintenances' } as const;

/** A part of each vehicle: from the fleet's collection if that takes fewer calls, otherwise one call per vehicle. */
export function oncePerVehicle(part: Part, type: string): Rule {
  return {
    reach(site) {
      readOf(site, part, profileOf(site.args));
      return [estimateOf(type, site.parents.size, inherited(site.parents))];
    },
  };
}

/** The position: from the status, with one call per vehicle if the status has none. */
export const positionOfVehicle: Rule = {
  reach(site) {
    readPosition(site, profileOf(site.args));
    return [estimateOf('Position', site.parents.size, inherited(site.parents))];
  },
};

/** Why a part is missing: the read of the part and, if nothing else explains it, of the vehicle's own resource. */
export function reasonOf(part: Part | 'lastPosition'): Rule {
  return {
    reach(site) {
      const { parents, forecast } = site;
      const profile = profileOf(site.args);
      if (part === 'lastPosition') readPosition(site, profile);
      else readOf(site, part, profile);
      const needs = forecast.offered(needsOfField('capabilities'));
      if (!needs.own || satisfies(parents.needs, needs)) return nothing;
      const explained = part === 'lastPosition' ? (['status', 'position'] as const) : ([part] as const);
      for (const each of explained) explain(site, each, profile);
      return nothing;
    },
  };
}

/** A vehicle field that must be requested explicitly. */
export function ownField(field: string): Rule {
  return {
    reach(site) {
      const needs = site.forecast.offered(needsOfField(field));
      if (satisfies(site.parents.needs, needs)) return nothing;
      once(site, 'own', () => {
        const operation = site.operationOf({ kind: 'one', name: 'Vehicle.self' });
        site.add({ operation, calls: site.parents.size, why: 'per vehicle' });
        return site.parents.size;
      });
      return nothing;
    },
  };
}

/** Vehicles by id or VIN: one call each, or many from the fleet's list. */
export function vehiclesById(
  site: Site,
  fleetId: string,
  vehicleIds: readonly (string | null)[],
  {
    needs,
    locale,
    byVin = false,
  }: { readonly needs: VehicleNeeds; readonly locale: string | null; readonly byVin?: boolean },
): Estimate {
  const size = exactly(new Set(vehicleIds).size);
  const operation = site.operationOf({ kind: byVin ? 'vehicleByVin' : 'vehicle' });
  if (needs.own) site.add({ operation, calls: size, why: 'entry point' });
  else {
    const collection = site.forecast.onePerVehicle('vehicles', fleetId, null, size);
    // The ids may not exist: then the collection lacks all of them.
    const lacking = collection && { ...collection, lacks: undefined };
    const calls = site.batch(`named ${fleetId} ${locale}`, { wanted: size, alone: size, parts: 1 }, lacking);
    if (calls.collection.most === 0) site.add({ operation, calls: calls.alone, why: 'entry point' });
    else addBatch(site, calls, { operation, collection: 'vehicles', isKnown: false });
  }
  const [vehicleId] = vehicleIds;
  const ids = vehicleIds.length === 1 && typeof vehicleId === 'string' ? { fleetId, vehicleId } : null;
  // A vehicle from the fleet's list has less data than its own resource.
  return vehiclesOf(size, { fleetId, ids, locale, needs: byVin ? { ...needs, own: false } : needs });
}

export function profileOf(args: ArgumentValues): DataProfile | null {
  return (args['profile'] ?? null) as DataProfile | null;
}

function readOf(site: Site, part: Part, profile: DataProfile | null): void {
  const { parents, forecast } = site;
  const collectionName = collections[part];
  if (profile === null && parents.knownParts.has(collectionName)) return;
  once(site, `${part} ${profile}`, () => {
    const { fleetId, size, parts } = parents;
    const operation = site.operationOf({
      kind: 'one',
      name: part === 'status' ? 'Vehicle.status' : 'Vehicle.maintenance',
    });
    const known = forecast.onePerVehicle(collectionName, fleetId, profile, size);
    const ofWhole = parents.ofWhole && profile === null;
    const collection = known && ofWhole ? { ...known, lacks: 0 } : known;
    const kind = `${collectionName} ${fleetId} ${profile}${ofWhole ? ' of whole' : ''}`;
    const calls = site.batch(kind, { wanted: size, alone: size, parts }, collection);
    addBatch(site, calls, { operation, collection: collectionName, isKnown: collection?.missing !== undefined });
    return plus(calls.collection, calls.alone);
  });
}

function readPosition(site: Site, profile: DataProfile | null): void {
  readOf(site, 'status', profile);
  once(site, `position ${profile}`, () => {
    const { parents, forecast } = site;
    const unplaced = forecast.withoutPosition(parents.fleetId, profile);
    const calls = missing(parents.size, unplaced);
    site.add({
      operation: site.operationOf({ kind: 'one', name: 'Vehicle.lastPosition' }),
      calls,
      why: 'fallback',
      assumes: unplaced === undefined ? ['the number of statuses without a position is unknown'] : [],
    });
    return calls;
  });
}

function explain(site: Site, part: Part | 'position', profile: DataProfile | null): void {
  const { parents, forecast } = site;
  const spent = (parents.counted.get('reasons') ?? exactly(0)) as Bounds;
  once(site, `reason ${part} ${profile}`, () => {
    const lacking =
      part === 'position'
        ? forecast.withoutPosition(parents.fleetId, profile)
        : forecast.missing(collections[part], parents.fleetId, profile);
    const found = missing(parents.size, lacking);
    // Each vehicle's own resource is read once, however many of its parts are missing.
    const calls = {
      most: Math.min(found.most, parents.size.most - spent.most),
      likely: Math.min(found.likely, Math.max(0, parents.size.likely - spent.likely)),
    };
    parents.counted.set('reasons', plus(spent, calls));
    if (calls.most > 0) {
      const operation = site.operationOf({ kind: 'one', name: 'Vehicle.self' });
      const assumes = lacking === undefined ? ['the number of missing values is unknown'] : [];
      site.add({ operation, calls, why: 'per vehicle', assumes });
    }
    return calls;
  });
}

function missing(size: Bounds, known: number | undefined): Bounds {
  return known === undefined ? { most: size.most, likely: 0 } : atMost(size, known);
}

/** Counts a read that several fields of the same objects share. */
function once({ parents }: Site, what: string, count: () => Bounds): void {
  if (!parents.counted.has(what)) parents.counted.set(what, count());
}
