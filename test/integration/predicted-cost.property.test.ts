import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { parse, validate } from 'graphql';
import { assertWithin, numRuns } from '../support/effort.js';
import { buildGraph } from '../../src/graphql/index.js';
import { wideQueryLimits } from '../support/limits.js';
import { startWorld, type TestWorld } from '../support/world.js';
import { randomQueries, type Pools } from './support/random-query.js';
import { fleetOf, frozen, worldStart } from './support/truth.js';

const schema = buildGraph();
/** Sizes of fleets are cached for ten minutes. */
const expired = 601_000;

async function poolsOf(world: TestWorld): Promise<Pools> {
  const { id: fleetId, vehicles } = fleetOf(world);
  const query =
    '{ fleets { nodes { id vehicles(first: 5) { nodes { id } } alerts(first: 3) { nodes { id } } trips(first: 3) { nodes { id } } } } }';
  const ids = JSON.stringify((await world.ask(query)).data).match(/(?<="id":")[^"]+/g) ?? [];
  expect(ids.length).toBeGreaterThan(8);
  return {
    fleetId: [...Array<string>(9).fill(fleetId), 'nowhere'],
    vehicleId: [...vehicles.slice(0, 5).map(({ id }) => id), 'unknown'],
    VIN: [...vehicles.slice(0, 5).map(({ vin }) => vin), 'VF300000000000000'],
    ID: [...ids, 'forged'],
    first: [1, 2, 3, 5, 10, 60, 70, 100, 0, -1],
    Int: [0, 1, 30, 70],
    Float: [0, 2.35, 48.85, 100],
    String: ['fr', 'VF3', 'Paris'],
    Boolean: [true, false],
    DateTime: [new Date(worldStart - 86_400_000).toISOString(), new Date(worldStart).toISOString()],
    Duration: ['PT1H', 'P1D'],
  };
}

describe.each([
  { name: 'a small fleet with gaps', vehicles: 7, gaps: true, advertised: true },
  { name: 'two pages of vehicles with gaps', vehicles: 75, gaps: true, advertised: true },
  { name: 'two pages of vehicles', vehicles: 120, gaps: false, advertised: true },
  { name: 'a fleet without collections', vehicles: 9, gaps: true, advertised: false },
])('the prediction for $name', ({ vehicles, gaps, advertised }) => {
  let world: TestWorld;
  let now = worldStart;
  beforeAll(async () => {
    const fleets = [
      { name: 'Paris', vehicles, gaps },
      { name: 'Pool', vehicles: 3 },
    ];
    const server = {
      queryLimits: wideQueryLimits,
    };
    world = await startWorld({ now: () => now, snapshotTtlMs: 0, server, simulator: { ...frozen, fleets } });
    world.simulator.setCollections({ advertised });
  });
  afterAll(() => world.close());

  it('predicts at least the calls of every operation, with and without cached sizes', async () => {
    const usageCounter = { queries: 0, calls: 0, exact: 0 };
    const queries = randomQueries(schema, await poolsOf(world), { plain: false });
    const property = fc.asyncProperty(queries, async ({ query, variables }) => {
      fc.pre(validate(schema, parse(query)).length === 0);
      now += expired;
      for (const knowledge of ['nothing', 'what the operation itself has read']) {
        const { result, total } = await world.count(() => world.ask(query, variables));
        const { cost } = result.extensions ?? {};
        if (cost === undefined) return;
        expect({ knowledge, isEnough: cost.predicted >= total, ...cost }).toMatchObject({
          isEnough: true,
          actual: total,
        });
        usageCounter.queries += 1;
        usageCounter.calls += total;
        if (cost.predicted === total) usageCounter.exact += 1;
      }
    });
    await assertWithin(12, numRuns(40), property);
    expect(usageCounter.calls).toBeGreaterThan(usageCounter.queries / 2);
  }, 60_000);
});
