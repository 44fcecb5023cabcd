import type { Entities, PartialRef } from '../../domain/index.js';
import { exactly, plus } from '../../loaders/index.js';
import {
  estimateOf,
  namedThings,
  namedVehicles,
  needsText,
  type Costs,
  type Estimate,
  type Site,
} from '../cost/index.js';
import { nodeKinds } from '../nodes.js';
import { fromGlobalId } from '../relay/global-id.js';

export const nodeCosts: Costs = {
  'Query.node': { ahead: (site) => needsText(site.needs()), reach: (site) => named(site, [String(site.args['id'])]) },
  'Query.nodes': {
    ahead: (site) => needsText(site.needs()),
    reach: (site) => together(named(site, site.args['ids'] as readonly string[])),
  },
  // Of the subgraph: what other subgraphs refer to, by one of the keys.
  'Query._entities': {
    ahead: (site) => needsText(site.needs()),
    reach: (site) => together(referred(site, site.args['representations'] as readonly Reference[])),
  },
};

/** More things than this are predicted as a group, so that the time it takes does not grow with their number. */
const mostApart = 20;

/** Many things, of each type together: whose they are is no longer told, which can only add to what is predicted. */
function together(estimates: readonly Estimate[]): readonly Estimate[] {
  if (estimates.length <= mostApart) return estimates;
  const byType = new Map<string, Estimate>();
  for (const { type, size, needs, locale } of estimates) {
    const before = byType.get(type);
    const all = before === undefined ? size : plus(before.size, size);
    byType.set(type, estimateOf(type, all, { needs, locale, parts: all.most }));
  }
  return [...byType.values()];
}

type Reference = Readonly<Record<string, unknown>>;

/** By their global ids, or by the vendor's ids or the VIN, as the keys of the subgraph have it. */
function referred(site: Site, references: readonly Reference[]): readonly Estimate[] {
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
    estimates.push(namedVehicles(site, fleetId, [...names], { needs, locale: null, byVin }));
  }
  return [...estimates, ...named(site, ids)];
}

/** Each as it is loaded: a fleet may be at hand, vehicles of one fleet may come with its list, all else is one call each. */
function named(site: Site, texts: readonly string[]): readonly Estimate[] {
  const ids = new Map<string, Map<string, PartialRef>>();
  for (const text of new Set(texts)) {
    try {
      const { kind, ids: ref } = fromGlobalId(text, nodeKinds);
      const alike = ids.get(kind.type) ?? new Map<string, PartialRef>();
      ids.set(kind.type, alike.set(text, ref));
    } catch {
      // Refused as an item of the answer, without a call.
    }
  }
  return [...ids].flatMap(([type, found]) => ofType(site, type, [...found.values()]));
}

function ofType(site: Site, type: string, refs: readonly PartialRef[]): readonly Estimate[] {
  if (type === 'Fleet') return refs.map((ref) => ofFleet(site, ref['fleetId'] ?? ''));
  if (type !== 'Vehicle') return namedThings(site, type as keyof Entities, refs);
  const needs = site.needs();
  const byFleet = new Map<string, (string | null)[]>();
  for (const { fleetId, vehicleId = null } of refs) {
    byFleet.set(fleetId ?? '', [...(byFleet.get(fleetId ?? '') ?? []), vehicleId]);
  }
  return [...byFleet].map(([fleetId, vehicles]) => namedVehicles(site, fleetId, vehicles, { needs, locale: null }));
}

function ofFleet(site: Site, fleetId: string): Estimate {
  site.fleet(fleetId);
  return estimateOf('Fleet', exactly(1), { fleetId, ids: { fleetId } });
}
