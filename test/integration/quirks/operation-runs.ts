import { beforeAll } from '@jest/globals';
import type { QuirkId } from '../../../src/simulator/index.js';
import type { TestWorld } from '../../support/world.js';
import { operationsOf, type Results } from '../support/operations.js';
import { dataOf } from '../support/truth.js';
import { differences, withQuirks, type Difference } from './runs.js';

/** Runs every operation of the project, with and without quirks. */
export function operationRuns(world: () => TestWorld) {
  let usual: Results;
  beforeAll(async () => {
    usual = await runAll();
  });

  async function runAll(): Promise<Results> {
    const results: Record<string, unknown> = {};
    for (const [name, ask] of Object.entries(operationsOf(world()))) results[name] = dataOf(await ask());
    return results;
  }

  return {
    world,
    /** The results without quirks. */
    usual: () => usual,
    runWith: (...quirks: readonly QuirkId[]): Promise<Results> => withQuirks(world(), quirks, runAll),
    changesIn: (results: Results): readonly Difference[] => differences(results, usual),
  };
}

export type OperationRuns = ReturnType<typeof operationRuns>;
