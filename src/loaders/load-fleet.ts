import type { Call, Fleet, Upstream } from '../domain/index.js';
import type { FleetKnowledge } from './fleet-cache.js';

export interface FleetLoadingOptions {
  readonly upstream: Upstream;
  readonly knowledge: FleetKnowledge;
  readonly call: Call;
}

/** A fleet's own resource, from the cache or with one call. */
export async function loadFleet(
  { upstream, knowledge, call }: FleetLoadingOptions,
  fleetId: string,
): Promise<Fleet | null> {
  const known = knowledge.fleet(fleetId);
  if (known !== undefined) {
    const ageMs = knowledge.fleetAgeMs(fleetId);
    const freshMs = knowledge.fleetFreshMs(fleetId);
    call.usageCounter?.note({ from: 'cache', calls: 1, ageMs, freshMs, stale: false, failure: null });
    return known;
  }
  const fleet = await upstream.fleet(fleetId, call);
  if (fleet !== null) knowledge.learnFleet(fleet);
  return fleet;
}
