import type { Entities, PartialRef } from '../../domain/index.js';
import { exactly, plus } from '../../loaders/index.js';
import {
  estimateOf,
  entitiesById,
  vehiclesById,
  needsText,
  type Costs,
  type Estimate,
  type Site,
} from '../cost/index.js';
import { nodeKinds } from '../nodes.js';
import { fromGlobalId } from '../relay/global-id.js';

export const nodeCosts: Costs = {
  'Query.node': {
    ahead: (site) => needsText(site.needs()),
    reach: (site) => estimateByGlobalId(site, [String(site.args['id'])]),
  },
  'Query.nodes': {
    ahead: (site) => needsText(site.needs()),
    reach: (site) => mergeByType(estimateByGlobalId(site, site.args['ids'] as readonly string[])),
  },
  // Federation: entities that other subgraphs reference by one of their keys.
  'Query._entities': {
    ahead: (site) => needsText(site.needs()),
    reach: (site) => mergeByType(estimateByReference(site, site.args['representations'] as readonly Reference[])),
  },
};

/** More objects than this are estimated as a group, so that prediction time does not grow with their number. */
const maxSeparate = 20;

/** Merges many estimates by type. Their fleets are lost, which can only raise the prediction. */
function mergeByType(estimates: readonly Estimate[]): readonly Estimate[] {
  if (estimates.length <= maxSeparate) return estimates;
  const byType = new Map<string, Estimate>();
  for (const { type, size, needs, locale } of estimates) {
    const before = byType.get(type);
    const all = before === undefined ? size : plus(before.size, size);
    byType.set(type, estimateOf(type, all, { needs, locale, parts: all.most }));
  }
  return [...byType.values()];
}

type Reference = Readonly<Record<string, unknown>>;

/** Entities by one of their federation keys: global id, vendor ids or VIN. */
function estimateByReference(site: Site, references: readonly Reference[]): readonly Estimate[] {
  const needs = site.needs();
  const estimates: Estimate[] = [];
  const ids: string[] = [];
  const byFleet = new Map<string, { readonly fleetId: string; readonly byVin: boolean; readonly names: Set<string> }>();
  for (const { __typename: type, id, fleetId, vehicleId, vin } of references) {
    if (typeof id === 'string') ids.push(id);
    else if (typeof fleetId !== 'string') continue;
    else if (type === 'Fleet') estimates.push(ofFleet(site, fleetId));
    else {
      const byVin = typeof vehicleId !== 'string';
      const name = byVin ? vin : vehicleId;
      if (typeof name !== 'string') continue;
      const key = `${fleetId} ${byVin}`;
      const alike = byFleet.get(key) ?? { fleetId, byVin, names: new Set<string>() };
      byFleet.set(key, alike);
      alike.names.add(name);
    }
  }
  for (const { fleetId, byVin, names } of byFleet.values()) {
    estimates.push(vehiclesById(site, fleetId, [...names], { needs, locale: null, byVin }));
  }
  return [...estimates, ...estimateByGlobalId(site, ids)];
}

/** Fleets may be cached, vehicles of one fleet may be read from its list, all other objects take one call each. */
function estimateByGlobalId(site: Site, texts: readonly string[]): readonly Estimate[] {
  const ids = new Map<string, Map<string, PartialRef>>();
  for (const text of new Set(texts)) {
    try {
      const { kind, ids: ref } = fromGlobalId(text, nodeKinds);
      const alike = ids.get(kind.type) ?? new Map<string, PartialRef>();
      ids.set(kind.type, alike.set(text, ref));
    } catch {
      // Rejected as an item of the response, without a call.
    }
  }
  return [...ids].flatMap(([type, found]) => ofType(site, type, [...found.values()]));
}

function ofType(site: Site, type: string, refs: readonly PartialRef[]): readonly Estimate[] {
  if (type === 'Fleet') return refs.map((ref) => ofFleet(site, ref['fleetId'] ?? ''));
  if (type !== 'Vehicle') return entitiesById(site, type as keyof Entities, refs);
  const needs = site.needs();
  const byFleet = new Map<string, (string | null)[]>();
  for (const { fleetId, vehicleId = null } of refs) {
    byFleet.set(fleetId ?? '', [...(byFleet.get(fleetId ?? '') ?? []), vehicleId]);
  }
  return [...byFleet].map(([fleetId, vehicles]) => vehiclesById(site, fleetId, vehicles, { needs, locale: null }));
}

function ofFleet(site: Site, fleetId: string): Estimate {
  site.fleet(fleetId);
  return estimateOf('Fleet', exactly(1), { fleetId, ids: { fleetId } });
}
