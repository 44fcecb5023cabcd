import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type TestWorld } from '../support/world.js';
import { startEditor, type Editor } from './support/editor.js';
import { dataOf, fleetOf, frozen, refOf, vehicleWhere, worldStart } from './support/truth.js';

/** The facade's clock; the upstream's clock is frozen at `worldStart`. */
let now = worldStart;
let world: TestWorld;
beforeAll(async () => {
  const fleets = [{ name: 'Paris', vehicles: 30, gaps: false }];
  world = await startWorld({ simulator: { ...frozen, fleets }, now: () => now });
});
afterAll(() => world.close());

interface Dated {
  readonly age: string | null;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
}

const dated = 'age createdAt updatedAt';

describe('an age', () => {
  const query = `query ($fleetId: ID!) {
    fleet(fleetId: $fleetId) { vehicles(first: 30) { nodes { status { ${dated} } lastPosition { ${dated} } maintenance { ${dated} } } } }
  }`;
  const ask = async (): Promise<readonly Dated[]> => {
    const answer = await world.ask<{ fleet: { vehicles: { nodes: Record<string, Dated | null>[] } } }, unknown>(query, {
      fleetId: fleetOf(world).id,
    });
    return dataOf(answer).fleet.vehicles.nodes.flatMap((node) => Object.values(node).filter((each) => each !== null));
  };

  it('is the time since the later of both timestamps when the response is created', async () => {
    now = worldStart + 90_061_000;
    const found = await ask();
    expect(found.length).toBeGreaterThan(60);
    for (const { age, createdAt, updatedAt } of found) {
      const since = Math.max(...[createdAt, updatedAt].flatMap((time) => (time === null ? [] : [Date.parse(time)])));
      expect(secondsOf(age ?? '')).toBe(Math.floor((now - since) / 1000));
    }
  });

  it('is zero when the upstream’s clock is slightly ahead', async () => {
    const times = (await ask()).flatMap(({ createdAt, updatedAt }) => [createdAt ?? '', updatedAt ?? '']);
    const youngest = Math.max(...times.map((time) => Date.parse(time) || 0));
    now = youngest - 240_000;
    const ages = (await ask()).map(({ age }) => age);
    expect(ages).toContain('PT0S');
    expect(ages).not.toContain(null);
  });

  it('is null when the timestamps are implausible', async () => {
    now = worldStart - 400 * 86_400_000;
    await world.restart();
    const found = await ask();
    now = worldStart;
    await world.restart();
    expect(found.length).toBeGreaterThan(60);
    for (const each of found) expect(each).toEqual({ age: null, createdAt: null, updatedAt: null });
  });
});

describe('an implausible value', () => {
  afterEach(() => world.simulator.setQuirks([]));

  it('Q14: is null, and is still available as raw value', async () => {
    world.simulator.setQuirks(['Q14']);
    const electric = vehicleWhere(world, ({ motorization }) => motorization === 'Electric');
    const query = `query ($ref: VehicleRefInput!) {
      vehicle(by: { ref: $ref }) { status { environment { air { temp } } rejectedValues { path raw } } maintenance { rejectedValues { path } } }
    }`;
    const answer = await world.ask<
      { vehicle: { status: { rejectedValues: readonly { path: string; raw: string }[] } } },
      unknown
    >(query, { ref: refOf(electric) });
    const { vehicle } = dataOf(answer);
    expect(vehicle).toMatchObject({
      status: { environment: { air: { temp: null } } },
      maintenance: { rejectedValues: [] },
    });
    expect(vehicle.status.rejectedValues).toEqual(
      expect.arrayContaining([
        { path: 'environment.air.temp', raw: '215' },
        { path: 'energies[0].extension.electric.battery.health.resistance', raw: '0' },
      ]),
    );
  });
});

describe('two reports of one vehicle in one collection', () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await startEditor(world);
    await world.restart({ upstream: { baseUrl: editor.url } });
  });
  afterAll(() => editor.close());

  it.each(['before', 'after'] as const)('Q11: return the newer one when the older one comes %s it', async (where) => {
    const query = `query ($fleetId: ID!) {
      fleet(fleetId: $fleetId) { vehicles(first: 30) { nodes { status { createdAt vin } maintenance { createdAt vin } } } }
    }`;
    const ask = async () => {
      const { result, byOperation } = await world.count(() => world.ask(query, { fleetId: fleetOf(world).id }));
      expect(byOperation).toMatchObject({ getFleetStatusList: 1, getFleetMantenanceList: 1 });
      return dataOf(result);
    };
    editor.edit(null);
    const truth = await ask();
    const added: string[] = [];
    editor.edit((path, document) => {
      const collections = (document['_embedded'] ?? {}) as Record<string, unknown>;
      for (const [name, items] of Object.entries(collections)) {
        if (!Array.isArray(items) || !/\/(status|maintenances)$/.test(path)) continue;
        const older = items.map((item: object) => ({
          ...item,
          createdAt: '2020-01-01T00:00:00Z',
          updatedAt: '2020-01-01T00:00:00Z',
        }));
        collections[name] = where === 'before' ? [...older, ...items] : [...items, ...older];
        added.push(name);
      }
    });
    expect(await ask()).toEqual(truth);
    expect(added).toHaveLength(2);
  });
});

/** Converts a duration of days, hours, minutes and seconds to seconds. */
function secondsOf(text: string): number {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text);
  if (parts === null) throw new Error(`no such duration: ${text}`);
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
}

describe('Q11: older snapshots between newer ones', () => {
  it('do not replace newer data already returned, and are counted', async () => {
    let at = worldStart;
    const clock = () => at;
    const own = await startWorld({ simulator: { clock, quirks: ['Q11'] }, now: clock });
    const query = `query ($ref: VehicleRefInput!) {
      vehicle(by: { ref: $ref }) { status { createdAt odometer { mileage createdAt } kinetic { createdAt } } }
    }`;
    const vehicle = vehicleWhere(own, ({ silent }) => !silent);
    interface Shown {
      readonly createdAt: string;
      readonly odometer: { readonly mileage: number | null; readonly createdAt: string };
      readonly kinetic: { readonly createdAt: string };
    }
    const shown: Shown[] = [];
    for (let n = 0; n < 12; n += 1) {
      at += 600_000;
      const answer = await own.ask<{ vehicle: { status: Shown } }, unknown>(query, { ref: refOf(vehicle) });
      shown.push(dataOf(answer).vehicle.status);
    }
    const metrics = await (await fetch(`${own.facade.url}/metrics`)).text();
    await own.close();
    const times = shown.flatMap(({ createdAt }) => Date.parse(createdAt));
    expect(times).toEqual([...times].sort((one, other) => one - other));
    const mileages = shown.flatMap(({ odometer }) => odometer.mileage ?? []);
    expect(mileages).toEqual([...mileages].sort((one, other) => one - other));
    const moved = shown.map(({ kinetic }) => Date.parse(kinetic.createdAt));
    expect(moved).toEqual([...moved].sort((one, other) => one - other));
    expect(metrics).toMatch(/fleetgraph_upstream_regressions_total\{group="odometer"\} [1-9]/);
  });
});
