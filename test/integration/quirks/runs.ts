import type { QuirkId } from '../../../src/simulator/index.js';
import type { TestWorld } from '../../support/world.js';
import { leavesOf } from '../support/leaves.js';
import type { Results } from '../support/operations.js';

/** A leaf that differs: its path, its value with the quirk, its value without. */
export type Difference = readonly [path: string, now: unknown, before: unknown];

/** Restarts the server, so that nothing is cached, and runs everything with the quirks. */
export async function withQuirks(
  world: TestWorld,
  quirks: readonly QuirkId[],
  runAll: () => Promise<Results>,
): Promise<Results> {
  world.simulator.setQuirks(quirks);
  await world.restart();
  world.simulator.resetCounts();
  return runAll();
}

export function differences(results: Results, usual: Results): readonly Difference[] {
  const now = leavesOf(results, { indexed: true });
  const before = leavesOf(usual, { indexed: true });
  return [...new Set([...now.keys(), ...before.keys()])]
    .map((path) => [path, now.get(path)?.[0], before.get(path)?.[0]] as const)
    .filter(([, a, b]) => a !== b);
}
