import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cacheDefaults, startWorld, type TestWorld } from '../support/world.js';
import { startEditor, type Editor } from './support/editor.js';
import { dataOf, fleetOf, frozen, refOf, vehicleWhere, worldStart } from './support/truth.js';

/** The facade's clock; the upstream's clock is frozen at `worldStart`. */
let now = worldStart;
let world: TestWorld;
let editor: Editor;
beforeAll(async () => {
  const fleets = [{ name: 'Paris', vehicles: 30, gaps: false }];
  world = await startWorld({ simulator: { ...frozen, fleets }, now: () => now });
  editor = await startEditor(world);
});
afterEach(async () => {
  now = worldStart;
  editor.edit(null);
  world.simulator.setQuirks([]);
  await world.restart();
});
afterAll(async () => {
  await world.close();
  await editor.close();
});

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
    expect(found.length).toBeGreaterThan(60);
    for (const each of found) expect(each).toEqual({ age: null, createdAt: null, updatedAt: null });
  });
});

describe('an implausible value', () => {
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
  beforeEach(() => world.restart({ upstream: { baseUrl: editor.url } }));

  it.each(['before', 'after'] as const)('Q11: return the newer one when the older one comes %s it', async (where) => {
    const query = `query ($fleetId: ID!) {
      fleet(fleetId: $fleetId) { vehicles(first: 30) { nodes { status { createdAt vin } maintenance { createdAt vin } } } }
    }`;
    const ask = async () => {
      const { result, byOperation } = await world.count(() => world.ask(query, { fleetId: fleetOf(world).id }));
      expect(byOperation).toMatchObject({ getFleetStatusList: 1, getFleetMantenanceList: 1 });
      return dataOf(result);
    };
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

describe('a report that cannot be true', () => {
  const minute = 60_000;
  const at = (ms: number): string => new Date(worldStart + ms).toISOString();
  const viaEditor = () => ({ upstream: { baseUrl: editor.url }, now: () => now, snapshotTtlMs: 3_600_000 });
  beforeEach(() => world.restart(viaEditor()));

  const target = () => vehicleWhere(world, ({ silent, privacy }) => !silent && privacy === 'None');

  /** Changes the target's status in its own resource and in the fleet's list. */
  function report(changes: Record<string, unknown>): void {
    const { vin, id } = target();
    editor.edit((path, document) => {
      if (path.endsWith(`/vehicles/${id}/status`)) Object.assign(document, changes);
      const items = Object.values((document['_embedded'] ?? {}) as Record<string, unknown>).flatMap((each) =>
        Array.isArray(each) ? (each as Record<string, unknown>[]) : [],
      );
      for (const item of items) if (item['vin'] === vin && /\/status$/.test(path)) Object.assign(item, changes);
    });
  }

  interface Status {
    readonly energies: readonly { readonly level: number; readonly createdAt: string | null }[];
    readonly odometer: { readonly mileage: number | null };
    readonly lastPosition: { readonly longitude: number } | null;
    readonly rejectedValues: readonly { readonly path: string; readonly raw: string }[];
  }
  const fields =
    'energies { level createdAt } odometer { mileage } lastPosition { longitude } rejectedValues { path raw }';

  async function status(): Promise<Status & { readonly alone: unknown }> {
    const query = `query ($ref: VehicleRefInput!) { vehicle(by: { ref: $ref }) { lastPosition { longitude } status { ${fields} } } }`;
    const { vehicle } = dataOf(
      await world.ask<{ vehicle: { status: Status; lastPosition: unknown } }, unknown>(query, { ref: refOf(target()) }),
    );
    return { ...vehicle.status, alone: vehicle.lastPosition };
  }

  /** Without the extension, which contains the odometer as well. */
  const dated = (ms: number) => ({ createdAt: at(ms), updatedAt: at(ms), _embedded: {} });
  const energies = (level: number, createdAt: string) => ({
    energies: [{ createdAt, type: 'Electric', level, autonomy: level * 3 }],
  });
  const position = {
    geometry: { type: 'Point', coordinates: [2.35, 48.85] },
    properties: { createdAt: at(120 * minute) },
  };

  describe('of a value', () => {
    it('is replaced by a plausible one: a group dated 2099', async () => {
      report({ ...dated(0), ...energies(12, '2099-01-01T00:00:00Z') });
      const first = await status();
      expect(first.energies).toEqual([{ level: 12, createdAt: null }]);
      expect(first.rejectedValues).toContainEqual({ path: 'energies[0].createdAt', raw: '2099-01-01T00:00:00Z' });
      now += 5 * minute;
      report({ ...dated(5 * minute), ...energies(80, at(5 * minute)) });
      expect((await status()).energies).toEqual([{ level: 80, createdAt: at(5 * minute) }]);
      report({ ...dated(6 * minute), ...energies(12, '2099-01-01T00:00:00Z') });
      expect((await status()).energies).toEqual([{ level: 80, createdAt: at(5 * minute) }]);
    });

    it('does not limit later odometer values', async () => {
      report({ ...dated(0), odometer: { mileage: 429_496_729, createdAt: at(0) } });
      expect((await status()).odometer.mileage).toBeNull();
      now += minute;
      report({ ...dated(minute), odometer: { mileage: 13_890.3, createdAt: at(minute) } });
      expect((await status()).odometer.mileage).toBe(13_890.3);
      report({ ...dated(minute), odometer: { mileage: 900_000, createdAt: at(minute) } });
      expect((await status()).odometer.mileage).toBe(13_890.3);
    });
  });

  describe('of a position, with full privacy later', () => {
    const future = {
      ...dated(120 * minute),
      privacy: { state: 'None', createdAt: at(120 * minute) },
      lastPosition: position,
    };
    const full = { ...dated(minute), privacy: { state: 'Full', createdAt: at(minute) }, lastPosition: null };

    it('is hidden if its status is dated in the future, and so are older statuses that follow', async () => {
      report(future);
      expect(await status()).toMatchObject({ lastPosition: { longitude: 2.35 }, alone: { longitude: 2.35 } });
      now += minute;
      report(full);
      expect(await status()).toMatchObject({ lastPosition: null, alone: null });
      report(future);
      expect(await status()).toMatchObject({ lastPosition: null, alone: null });
      report({ ...future, ...dated(2 * minute), privacy: { state: 'None', createdAt: at(2 * minute) } });
      expect(await status()).toMatchObject({ lastPosition: { longitude: 2.35 } });
    });

    it('is hidden in the snapshot of the fleet and in cached responses', async () => {
      const cache = { ...cacheDefaults, answersMaxBytes: 1_000_000 };
      await world.restart({ ...viaEditor(), cache });
      report(future);
      const query = `query ($id: ID!) { fleet(fleetId: $id) { vehicles(first: 30, orderBy: { field: SEEN_AT }) {
      nodes { vin status { lastPosition { longitude } } } } } }`;
      const shown = async () => {
        const answer = await world.ask<
          { fleet: { vehicles: { nodes: readonly { vin: string; status: Pick<Status, 'lastPosition'> | null }[] } } },
          unknown
        >(query, { id: fleetOf(world).id });
        return dataOf(answer).fleet.vehicles.nodes.find(({ vin }) => vin === target().vin)?.status?.lastPosition;
      };
      expect(await shown()).toEqual({ longitude: 2.35 });
      now += minute;
      report(full);
      expect(await status()).toMatchObject({ lastPosition: null });
      expect(await shown()).toBeNull();
    });
  });
});
