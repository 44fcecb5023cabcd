import type { Grants, Upstream } from '../../domain/index.js';
import type { FleetKnowledge } from '../fleet-cache.js';
import { loadFleet } from '../load-fleet.js';
import type { Snapshots } from '../snapshots/fleet-snapshots.js';
import { GuardedKnowledge } from './guarded-knowledge.js';
import { GuardedSnapshots } from './guarded-snapshots.js';
import { permittedBy, GuardedUpstream } from './guarded-upstream.js';

/** The ways by which data reaches a request: the upstream, and what the process keeps of it for all. */
export interface DataSources {
  readonly upstream: Upstream;
  readonly knowledge: FleetKnowledge;
  readonly snapshots: Snapshots;
}

/** The same ways into a world where there are no other fleets than these. Whoever may see all gets them as they are. */
export function guardFleets(ways: DataSources, fleets: Grants): DataSources {
  if (fleets === '*') return ways;
  const { upstream, snapshots } = ways;
  const admits = permittedBy(upstream, fleets);
  const memory = new GuardedKnowledge(ways.knowledge, fleets, admits);
  return {
    upstream: new GuardedUpstream({
      upstream,
      fleets,
      loadFleet: (fleetId, call) => loadFleet({ upstream, knowledge: memory, call }, fleetId),
    }),
    knowledge: memory,
    snapshots: new GuardedSnapshots(snapshots, admits),
  };
}

/** What a plan may go by. */
export function guardKnowledge(ways: Pick<DataSources, 'upstream' | 'memory'>, fleets: Grants): FleetKnowledge {
  return fleets === '*' ? ways.knowledge : new GuardedKnowledge(ways.knowledge, fleets, permittedBy(ways.upstream, fleets));
}
