import { beforeAll } from '@jest/globals';
import type { QuirkId } from '../../../src/simulator/index.js';
import type { TestWorld } from '../../support/world.js';
import type { Results } from '../support/operations.js';
import { globalId, specimensOf, type Specimens } from '../support/specimens.js';
import { dataOf, fleetOf } from '../support/truth.js';
import { historyQueries } from './history-queries.js';
import { differences, withQuirks, type Difference } from './runs.js';

interface InFleet<T> {
  readonly fleet: { readonly list: { readonly nodes: readonly T[] } };
}

interface InNode<T> {
  readonly node: { readonly list: { readonly nodes: readonly T[] } };
}

interface HistoryWorld {
  readonly world: () => TestWorld;
  /** The fleet that is read. */
  readonly index: number;
  /** The simulator's clock. */
  readonly clock: { now: number };
}

/** Reads the history of one fleet through the server. */
export function historyReader({ world, index, clock }: HistoryWorld) {
  let specimens: Specimens;
  let usual: Results;
  beforeAll(async () => {
    specimens = specimensOf(world().simulator, index);
    usual = await runAll();
  });

  async function ask<T>(query: string): Promise<T> {
    return dataOf(await world().ask<T, unknown>(query));
  }

  async function runAll(): Promise<Results> {
    const entries = Object.entries(historyQueries(world().simulator.world, specimens));
    return Object.fromEntries(
      await Promise.all(entries.map(async ([name, query]) => [name, await ask(query)] as const)),
    );
  }

  return {
    world,
    clock,
    ask,
    facts: () => world().simulator.world,
    fleet: () => fleetOf(world(), index),
    specimens: () => specimens,
    /** The results without quirks. */
    usual: () => usual,
    runWith: (...quirks: readonly QuirkId[]): Promise<Results> => withQuirks(world(), quirks, runAll),
    changesIn: (results: Results): readonly Difference[] => differences(results, usual),
    async inFleet<T>(list: string, fields: string): Promise<readonly T[]> {
      const query = `{ fleet(fleetId: "${specimens.fleet.id}") { list: ${list} { nodes { ${fields} } } } }`;
      return (await ask<InFleet<T>>(query)).fleet.list.nodes;
    },
    async inVehicle<T>({ fleetId, id }: Specimens['vehicle'], list: string, fields: string): Promise<readonly T[]> {
      const node = globalId('Vehicle', fleetId, id);
      const query = `{ node(id: "${node}") { ... on Vehicle { list: ${list} { nodes { ${fields} } } } } }`;
      return (await ask<InNode<T>>(query)).node.list.nodes;
    },
  };
}

export type HistoryReader = ReturnType<typeof historyReader>;
