import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { parse, validate } from 'graphql';
import { assertWithin, numRuns } from '../support/effort.js';
import { buildGraph } from '../../src/graphql/index.js';
import { FleetOverviewDocument } from '../support/generated/documents.js';
import { wideQueryLimits } from '../support/limits.js';
import { startWorld, type Answer, type TestWorld } from '../support/world.js';
import { randomQueries, type Pools } from './support/random-query.js';
import { fleetOf, frozen, worldStart } from './support/truth.js';

let world: TestWorld;
beforeAll(async () => {
  world = await startWorld({
    now: () => worldStart,
    simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 5 }] },
    // The retry budget depends on previous calls, so the two executors could differ by chance.
    upstream: { retries: 0 },
    // Random queries may exceed the limits for clients.
    server: { queryLimits: wideQueryLimits },
  });
});
afterAll(() => world.close());

const compiled = (): number => world.log.filter((line) => line.includes('operation compiled')).length;

async function poolsOf({ ask }: TestWorld): Promise<Pools> {
  const { id: fleetId, vehicles } = fleetOf(world);
  const query = '{ fleets { nodes { id vehicles(first: 3) { nodes { id } } } } }';
  const ids = JSON.stringify((await ask(query)).data).match(/(?<="id":")[^"]+/g) ?? [];
  expect(ids.length).toBe(4);
  return {
    fleetId: [...Array<string>(9).fill(fleetId), 'nowhere'],
    vehicleId: [...vehicles.map(({ id }) => id), 'unknown'],
    VIN: [...vehicles.map(({ vin }) => vin), 'VF300000000000000'],
    ID: [...ids, 'forged'],
    first: [1, 2, 3, 2, 1, 2, 3, 2, 3, 0, 1, -1],
    Int: [0, 1, 30, 70],
    Float: [0, 2.35, 48.85, 100],
    String: ['fr', 'VF3', 'Paris'],
    Boolean: [true, false],
    DateTime: [new Date(worldStart - 86_400_000).toISOString(), new Date(worldStart).toISOString()],
    Duration: ['PT1H', 'P1D'],
  };
}

/** The parts of a response that must be equal. The order of errors and the upstream's ids for them may differ. */
const shown = ({ data, errors = [] }: Answer<unknown>) => ({
  data,
  errors: errors.map(({ path, message, extensions }) => JSON.stringify([path, extensions.code, message])).sort(),
});

/** The failed operations. How many calls are in flight when the first one fails is not deterministic. */
const failing = 'getTripsByVehicle';
const certain = ({ [failing]: _, ...calls }: Readonly<Record<string, number>>) => calls;

/** A response that ends with its first error may leave calls in flight, which the next request would share. */
async function settled(): Promise<void> {
  while (world.facade.upstreamStats().inFlight > 0) await new Promise(setImmediate);
}

describe('a compiled operation', () => {
  it('makes the same upstream calls and returns the same response as before compilation', async () => {
    const { id: fleetId } = fleetOf(world);
    const ask = () => world.count(() => world.ask(FleetOverviewDocument, { fleetId }));
    const before = compiled();
    await ask();
    const interpreted = await ask();
    expect(compiled()).toBe(before);
    const hot = await ask();
    expect(compiled()).toBe(before + 1);
    expect(hot.result).toEqual(interpreted.result);
    expect(hot.byOperation).toEqual(interpreted.byOperation);
    expect(hot.total).toBeGreaterThan(1);
  });

  it.each([
    ['can be compiled', { plain: true, numRuns: numRuns(110) }],
    ['may name interfaces', { plain: false, numRuns: numRuns(40) }],
  ])('returns the same data and errors as before compilation for any query that %s', async (_, { plain, numRuns }) => {
    const schema = buildGraph();
    const queries = randomQueries(schema, await poolsOf(world), { plain });
    const before = compiled();
    const usageCounter = { queries: 0, long: 0, withErrors: 0, codes: new Set<string>() };
    const property = fc.asyncProperty(queries, async ({ query, variables }) => {
      // Nearly all are valid. Fields of two types may share a name but not a type.
      fc.pre(validate(schema, parse(query)).length === 0);
      const ask = () =>
        world.count(async () => {
          const result = await world.ask(query, variables);
          await settled();
          return result;
        });
      await ask();
      const interpreted = await ask();
      const hot = await ask();
      expect(shown(hot.result)).toEqual(shown(interpreted.result));
      expect(certain(hot.byOperation)).toEqual(certain(interpreted.byOperation));
      const { data, errors = [] } = hot.result;
      usageCounter.queries += 1;
      if (JSON.stringify(data).length > 500) usageCounter.long += 1;
      if (errors.length > 0) usageCounter.withErrors += 1;
      for (const { extensions } of errors) usageCounter.codes.add(extensions.code);
    });
    world.simulator.setCollections({ advertised: false });
    world.simulator.setFault({ kind: 'status', status: 500, operation: failing });
    try {
      await assertWithin(12, numRuns, property);
    } finally {
      world.simulator.setFault(null);
      world.simulator.setCollections({});
    }
    expect(usageCounter.long).toBeGreaterThan(usageCounter.queries / 8);
    expect(usageCounter.withErrors).toBeGreaterThan(usageCounter.queries / 10);
    expect([...usageCounter.codes]).toEqual(expect.arrayContaining(['BAD_USER_INPUT']));
    if (plain) expect(compiled() - before).toBeGreaterThan(usageCounter.queries / 2);
  });
});
