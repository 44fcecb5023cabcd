import { afterEach, describe, expect, it } from '@jest/globals';
import { demoVariables } from '../../src/cli/demo/variables.js';
import { demoWorld } from '../../src/cli/demo/world.js';
import { readExamples } from '../../src/cli/examples.js';
import { cacheDefaults, startWorld, type TestWorld, type TestWorldOptions } from '../support/world.js';
import { codesOf, dataOf, fleetOf, frozen, worldStart } from './support/truth.js';

const query = `query ($fleetId: ID!, $vehicleId: ID!) {
  vehicle(by: { ref: { fleetId: $fleetId, vehicleId: $vehicleId } }) {
    vin
    status { createdAt odometer { mileage } }
    maintenance { createdAt }
  }
}`;

describe('answers that are kept', () => {
  let world: TestWorld;
  let at = worldStart;
  afterEach(() => world.close());

  const start = async ({ simulator, ...options }: TestWorldOptions = {}): Promise<void> => {
    at = worldStart;
    const fleets = [{ name: 'Paris', vehicles: 12, gaps: false }];
    const cache = { ...cacheDefaults, ...options.cache };
    world = await startWorld({ now: () => at, ...options, cache, simulator: { ...frozen, fleets, ...simulator } });
  };
  /** Asks for one vehicle, and counts. */
  const ask = (index = 0, document = query) => {
    const { id: fleetId, vehicles } = fleetOf(world);
    return world.count(() => world.ask(document, { fleetId, vehicleId: vehicles[index]?.id ?? '' }));
  };

  it('serve the next request without a call, which says so and how old they are', async () => {
    await start();
    const first = await ask();
    expect(first.total).toBe(3);
    expect(first.result.extensions?.upstream).toEqual({ calls: 3, shared: 0, cached: 0, stale: 0, oldestAge: 0 });
    at += 12_340;
    const second = await ask();
    expect(second.total).toBe(0);
    expect(dataOf(second.result)).toEqual(dataOf(first.result));
    expect(second.result.extensions?.upstream).toEqual({ calls: 0, shared: 0, cached: 3, stale: 0, oldestAge: 12.3 });
  });

  it('are read anew in the order in which they age: first the status', async () => {
    await start();
    await ask();
    at += cacheDefaults.liveMs + cacheDefaults.staleWhileRevalidateMs;
    expect((await ask()).byOperation).toEqual({ getFleetVehicleStatus: 1 });
    at += cacheDefaults.slowMs + cacheDefaults.staleWhileRevalidateMs;
    expect((await ask()).byOperation).toMatchObject({ getVehicleByid: 1, getFleetVehicleStatus: 1 });
  });

  it('a little too old are shown at once, and replaced behind the answer', async () => {
    await start();
    await ask();
    at += cacheDefaults.liveMs + 1_000;
    const stale = await ask();
    expect(stale.result.extensions?.upstream).toMatchObject({ calls: 0, cached: 3, stale: 1, oldestAge: 31 });
    // The simulator counts a call when it comes in; the answer is on its way.
    while (world.facade.upstreamStats().inFlight > 0) await new Promise(setImmediate);
    const fresh = await ask();
    expect(fresh.result.extensions?.upstream).toMatchObject({ calls: 0, stale: 0, oldestAge: 31 });
  });

  it('are shown where the connection is refused, with what failed; what is not known fails', async () => {
    await start();
    const first = await ask();
    await world.simulator.close();
    at += 3_600_000;
    const known = await world.ask(query, { fleetId: fleetOf(world).id, vehicleId: fleetOf(world).vehicles[0]?.id });
    expect(dataOf(known)).toEqual(dataOf(first.result));
    expect(known.extensions?.upstream).toMatchObject({
      calls: expect.any(Number),
      cached: 3,
      stale: 3,
      oldestAge: 3_600,
      failures: ['UPSTREAM_UNAVAILABLE'],
    });
    const other = await world.ask(query, { fleetId: fleetOf(world).id, vehicleId: fleetOf(world).vehicles[1]?.id });
    expect(codesOf(other)).toEqual(['UPSTREAM_UNAVAILABLE']);
  });

  it('are shown where the day’s calls are spent, with their age; the rest gets a retryAfter', async () => {
    await start({ simulator: { limits: { perDay: 16, perSecond: 100 } } });
    const first = await ask();
    for (let index = 1; index < 6; index += 1) await ask(index);
    at += 60_001;
    const known = await ask();
    expect(dataOf(known.result)).toEqual(dataOf(first.result));
    expect(known.result.extensions?.upstream).toMatchObject({ stale: 1, failures: ['RATE_LIMITED'] });
    const { result } = await ask(11);
    expect(result.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: expect.any(Number) });
  });

  it('hold what there is no data of, too', async () => {
    await start({ simulator: { fleets: [{ name: 'Paris', vehicles: 40, gaps: true }] } });
    const traits = fleetOf(world).vehicles.map((vehicle) => world.simulator.world.traits(vehicle));
    const index = traits.findIndex((each) => each.silent);
    expect(index).toBeGreaterThanOrEqual(0);
    expect(dataOf((await ask(index)).result)).toMatchObject({ vehicle: { status: null } });
    const again = await ask(index);
    expect(again.total).toBe(0);
    expect(dataOf(again.result)).toMatchObject({ vehicle: { status: null } });
  });

  it('of one view, language or version are not those of another', async () => {
    await start();
    await ask();
    const driver = query.replace('status {', 'status(profile: END_USER) {');
    expect((await ask(0, driver)).byOperation).toEqual({ getFleetVehicleStatus: 1 });
    const german = query.replace('$vehicleId } }', '$vehicleId } }, locale: "de-DE"');
    expect((await ask(0, german)).byOperation['getVehicleByid']).toBe(1);
  });

  it('are given up for others when they take too much memory', async () => {
    await start({ cache: { maxBytes: 400_000 } });
    for (let index = 0; index < 12; index += 1) await ask(index);
    expect((await ask(11)).total).toBe(0);
    expect((await ask(0)).total).toBeGreaterThan(0);
  });
});

describe('every example operation', () => {
  const worlds: TestWorld[] = [];
  afterEach(() => Promise.all(worlds.splice(0).map((world) => world.close())));

  it('has the same answer from memory, without a call', async () => {
    const options = { simulator: { ...demoWorld, ...frozen }, now: frozen.clock };
    const world = await startWorld({ ...options, cache: cacheDefaults });
    worlds.push(world);
    const plain = await startWorld(options);
    worlds.push(plain);
    const called: string[] = [];
    for (const { name, document, variables } of readExamples(demoVariables(world.simulator.world))) {
      const given = JSON.parse(variables ?? '{}') as object;
      const first = dataOf(await world.ask(document, given));
      // The end of a list has to be found at first; from then on it is asked for at once, which is another call.
      await world.ask(document, given);
      const { result, total } = await world.count(() => world.ask(document, given));
      expect(dataOf(result)).toEqual(first);
      expect(dataOf(await plain.ask(document, given))).toEqual(first);
      if (total > 0) called.push(name);
    }
    // What becomes of a remote action is never kept: somebody waits for it.
    expect(called).toEqual(['RemoteActions']);
  });
});
