import type { Grants, Upstream } from '../domain/index.js';
import type { FleetKnowledge } from './fleet-memory.js';
import { loadFleet } from './fleet-loading.js';
import type { Snapshots } from './fleet-snapshots.js';
import { GuardedMemory } from './guarded-memory.js';
import { GuardedSnapshots } from './guarded-snapshots.js';
import { admitting, GuardedUpstream } from './guarded-upstream.js';

/** The ways by which data reaches a request: the upstream, and what the process keeps of it for all. */
export interface DataSources {
  readonly upstream: Upstream;
  readonly memory: FleetKnowledge;
  readonly snapshots: Snapshots;
}

/** The same ways into a world where there are no other fleets than these. Whoever may see all gets them as they are. */
export function guardFleets(ways: DataSources, fleets: Grants): DataSources {
  if (fleets === '*') return ways;
  const { upstream, snapshots } = ways;
  const admits = admitting(upstream, fleets);
  const memory = new GuardedMemory(ways.memory, fleets, admits);
  return {
    upstream: new GuardedUpstream({
      upstream,
      fleets,
      loadFleet: (fleetId, call) => loadFleet({ upstream, memory, call }, fleetId),
    }),
    memory,
    snapshots: new GuardedSnapshots(snapshots, admits),
  };
}

/** What a plan may go by. */
export function guardMemory(ways: Pick<DataSources, 'upstream' | 'memory'>, fleets: Grants): FleetKnowledge {
  return fleets === '*' ? ways.memory : new GuardedMemory(ways.memory, fleets, admitting(ways.upstream, fleets));
}
