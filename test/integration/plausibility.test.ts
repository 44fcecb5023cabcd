import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cacheDefaults, startWorld, type TestWorld } from '../support/world.js';
import { startEditor, type Editor } from './support/editor.js';
import { dataOf, fleetOf, frozen, refOf, vehicleWhere, worldStart } from './support/truth.js';

const minute = 60_000;
const at = (ms: number): string => new Date(worldStart + ms).toISOString();
let now = worldStart;
let world: TestWorld;
let editor: Editor;
beforeAll(async () => {
  const fleets = [{ name: 'Paris', vehicles: 5, gaps: false }];
  world = await startWorld({ simulator: { ...frozen, fleets }, now: () => now });
  editor = await startEditor(world);
});
beforeEach(async () => {
  now = worldStart;
  await world.restart({ upstream: { baseUrl: editor.url }, now: () => now, snapshotTtlMs: 3_600_000 });
});
afterEach(() => editor.edit(null));
afterAll(async () => {
  await world.close();
  await editor.close();
});

const target = () => vehicleWhere(world, ({ silent, privacy }) => !silent && privacy === 'None');

/** What the upstream says of the target's status, alone and in the fleet's list. */
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

describe('what the upstream sends and cannot be true', () => {
  it('gives way to what can: a group dated 2099', async () => {
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

  it('is no odometer that later ones are held to', async () => {
    report({ ...dated(0), odometer: { mileage: 429_496_729, createdAt: at(0) } });
    expect((await status()).odometer.mileage).toBeNull();
    now += minute;
    report({ ...dated(minute), odometer: { mileage: 13_890.3, createdAt: at(minute) } });
    expect((await status()).odometer.mileage).toBe(13_890.3);
    report({ ...dated(minute), odometer: { mileage: 900_000, createdAt: at(minute) } });
    expect((await status()).odometer.mileage).toBe(13_890.3);
  });
});

describe('full privacy', () => {
  const future = {
    ...dated(120 * minute),
    privacy: { state: 'None', createdAt: at(120 * minute) },
    lastPosition: position,
  };
  const full = { ...dated(minute), privacy: { state: 'Full', createdAt: at(minute) }, lastPosition: null };

  it('hides the position of a status from the future, and of older statuses that follow', async () => {
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

  it('hides it in what the process remembers of the fleet, and in answers that it remembers whole', async () => {
    const cache = { ...cacheDefaults, answersMaxBytes: 1_000_000 };
    await world.restart({ upstream: { baseUrl: editor.url }, now: () => now, snapshotTtlMs: 3_600_000, cache });
    report(future);
    const query = `query ($id: ID!) { fleet(fleetId: $id) { vehicles(first: 5, orderBy: { field: SEEN_AT }) {
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
