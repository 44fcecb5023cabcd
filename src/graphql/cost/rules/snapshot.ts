import type { FleetPart } from '../../../domain/index.js';
import { maxItems, pagesOf, stableJson, times, typicalFleetSize, type Bounds } from '../../../loaders/index.js';
import type { Site } from '../rule.js';

const allAlerts = stableJson({ profile: null, intervals: [] });

/** Number of vehicles in the fleet, with a default if it is unknown. */
export function fleetSize({ parents, forecast }: Site): Bounds {
  const size = forecast.vehicles(parents.fleetId);
  return { most: size ?? maxItems, likely: size ?? typicalFleetSize };
}

/** A fleet snapshot: all vehicles and the needed collections, read as a whole. */
export function addSnapshot(site: Site, needed: ReadonlySet<FleetPart>): void {
  const { parents, forecast } = site;
  const size = fleetSize(site);
  const isKnown = forecast.vehicles(parents.fleetId) !== undefined;
  const pages: Bounds = {
    most: pagesOf(size.most, forecast.pageSize),
    likely: pagesOf(size.likely, forecast.pageSize),
  };
  const assumes = isKnown ? [] : ['the size of the fleet is unknown'];
  const list = site.operationOf({ kind: 'many', name: 'Fleet.vehicles', ref: {} });
  site.add({ operation: list, calls: times(parents.size, pages), why: 'collection', assumes });
  for (const name of needed) {
    if (name === 'vehicles') continue;
    const calls = forecast.wholePart(name, parents.fleetId, allAlerts);
    const operation = site.operationOf({ kind: 'collection', name });
    const unknown = calls.most === calls.likely ? [] : [`the size of the fleet’s collection ${name} is unknown`];
    site.add({ operation, calls: times(parents.size, calls), why: 'collection', assumes: unknown });
  }
}
