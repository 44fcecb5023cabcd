import { FleetCache } from '../../../../src/loaders/fleet-cache.js';

/** A memory, and the clock that it goes by. */
export function memoryOf() {
  let now = 0;
  const memory = new FleetCache({ now: () => now });
  const pass = (ms: number): void => void (now += ms);
  return { memory, pass };
}

/** Refusals this far apart count as two. */
export const apart = 10_000;
/** So many of them, apart, confirm what any status says. */
export const confirming = 3;
