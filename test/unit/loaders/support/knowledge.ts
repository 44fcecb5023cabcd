import { FleetCache } from '../../../../src/loaders/fleet-cache.js';

/** A fleet cache with a manual clock. */
export function knowledgeOf() {
  let now = 0;
  const knowledge = new FleetCache({ now: () => now, limit: 100 });
  const pass = (ms: number): void => void (now += ms);
  return { knowledge, pass };
}

/** Time between two refusals that count separately, in ms. */
export const apart = 10_000;
/** Refusals that confirm any status. */
export const confirming = 3;
