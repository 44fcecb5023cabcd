import type { Grants, Upstream } from '../../domain/index.js';
import type { FleetKnowledge } from '../fleet-cache.js';
import { loadFleet } from '../load-fleet.js';
import type { Snapshots } from '../snapshots/fleet-snapshots.js';
import { GuardedKnowledge } from './guarded-knowledge.js';
import { GuardedSnapshots } from './guarded-snapshots.js';
import { permittedBy, GuardedUpstream } from './guarded-upstream.js';

/** The data sources of a request: the upstream and the caches that all requests share. */
export interface DataSources {
  readonly upstream: Upstream;
  readonly knowledge: FleetKnowledge;
  readonly snapshots: Snapshots;
}

/** Data sources limited to the granted fleets: all other fleets do not exist in them. */
export function guardFleets(sources: DataSources, fleets: Grants): DataSources {
  if (fleets === '*') return sources;
  const { upstream, snapshots } = sources;
  const isPermitted = permittedBy(upstream, fleets);
  const knowledge = new GuardedKnowledge(sources.knowledge, fleets, isPermitted);
  return {
    upstream: new GuardedUpstream({
      upstream,
      fleets,
      loadFleet: (fleetId, call) => loadFleet({ upstream, knowledge, call }, fleetId),
    }),
    knowledge,
    snapshots: new GuardedSnapshots(snapshots, isPermitted),
  };
}

/** The fleet knowledge limited to the granted fleets, for cost forecasts. */
export function guardKnowledge(
  { upstream, knowledge }: Pick<DataSources, 'upstream' | 'knowledge'>,
  fleets: Grants,
): FleetKnowledge {
  return fleets === '*' ? knowledge : new GuardedKnowledge(knowledge, fleets, permittedBy(upstream, fleets));
}
