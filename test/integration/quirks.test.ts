import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { QuirkId } from '../../src/simulator/index.js';
import { startWorld, type TestWorld } from '../support/world.js';
import { leavesOf } from './support/leaves.js';
import { operationsOf, type Results } from './support/operations.js';
import { codesOf, dataOf, fleetOf, frozen, queriesOf, refOf, vehicleWhere, worldStart } from './support/truth.js';

let world: TestWorld;
let usual: Results;
beforeAll(async () => {
  world = await startWorld({ simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 64 }] }, now: frozen.clock });
  usual = await runAll();
});
afterEach(async () => {
  world.simulator.setQuirks([]);
  await world.restart();
});
afterAll(() => world.close());

/** Runs each operation of the project once, with an empty cache. */
async function runAll(): Promise<Results> {
  const results: Record<string, unknown> = {};
  for (const [name, ask] of Object.entries(operationsOf(world))) results[name] = dataOf(await ask());
  return results;
}

async function withQuirks(...quirks: readonly QuirkId[]): Promise<Results> {
  world.simulator.setQuirks(quirks);
  await world.restart();
  world.simulator.resetCounts();
  return runAll();
}

/** The leaves that differ: [path, with the quirk, without it]. */
function differences(results: Results): readonly (readonly [path: string, now: unknown, before: unknown])[] {
  const now = leavesOf(results, { indexed: true });
  const before = leavesOf(usual, { indexed: true });
  return [...new Set([...now.keys(), ...before.keys()])]
    .map((path) => [path, now.get(path)?.[0], before.get(path)?.[0]] as const)
    .filter(([, a, b]) => a !== b);
}

/** The statuses of all vehicles, by VIN. */
async function statuses<T>(fields: string): Promise<ReadonlyMap<string, T>> {
  const query = `query ($id: ID!) { fleet(fleetId: $id) { vehicles(first: 64) { nodes { vin status { ${fields} } } } } }`;
  interface Data {
    readonly fleet: { readonly vehicles: { readonly nodes: readonly { vin: string; status: T | null }[] } };
  }
  const answer = await world.ask<Data, unknown>(query, { id: fleetOf(world).id });
  const nodes = dataOf(answer).fleet.vehicles.nodes;
  return new Map(nodes.flatMap(({ vin, status }) => (status === null ? [] : [[vin, status]])));
}

async function statusesBothWays<T>(quirk: QuirkId, fields: string): Promise<readonly { now: T; before: T }[]> {
  const before = await statuses<T>(fields);
  world.simulator.setQuirks([quirk]);
  // A facade that has seen newer reports would not return older ones.
  await world.restart();
  const now = await statuses<T>(fields);
  expect([...now.keys()]).toEqual([...before.keys()]);
  return [...now].map(([vin, status]) => ({ now: status, before: before.get(vin) as T }));
}

describe('responses are unchanged with', () => {
  it.each<[QuirkId, string]>([
    ['Q03', 'hrefs without client_id, which every request has all the same, and self links that gain parameters'],
    ['Q04', 'rate headers without a suffix'],
    ['Q05', 'empty collections that answer 404'],
    ['Q06', 'trips oldest first'],
    ['Q07', 'one href for first, self and last'],
    ['Q08', 'templated links'],
    ['Q09', 'names of rels and keys that vary'],
    ['Q27', 'Cache-Control: no-store, and session cookies, which are not sent back'],
  ])('%s: %s', async (quirk) => {
    expect(await withQuirks(quirk)).toEqual(usual);
    const { requests } = world.simulator;
    expect(requests.length).toBeGreaterThan(7);
    for (const { path, headers } of requests) {
      expect(new URL(path, 'http://upstream.invalid').searchParams.getAll('client_id')).toHaveLength(1);
      expect(headers).not.toHaveProperty('cookie');
    }
  });
});

describe('a quirk alone', () => {
  it('Q01: an expired client certificate is reported as such', async () => {
    const { ca, expiredClient } = world.certificates;
    world.simulator.setQuirks(['Q01']);
    await world.restart({ upstream: { tls: { kind: 'pem', ...expiredClient, ca } } });
    const answer = await world.ask('{ fleets { totalCount } }');
    expect(answer.data).toEqual({ fleets: null });
    expect(answer.errors).toMatchObject([
      { path: ['fleets'], extensions: { code: 'UPSTREAM_TLS', upstream: { status: 495, code: 495 } } },
    ]);
    expect(answer.errors?.[0]?.message).toMatch(/expired/i);
  });

  it('Q02: an error is the same in all its formats, with the details of each', async () => {
    world.simulator.setQuirks(['Q02']);
    world.simulator.setFault({ kind: 'status', status: 500, operation: 'getFleetVehicleStatus' });
    const ref = refOf(vehicleWhere(world));
    const reported: unknown[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const query = 'query ($ref: VehicleRefInput!) { vehicle(by: { ref: $ref }) { vin status { createdAt } } }';
      const answer = await world.ask<unknown, unknown>(query, { ref });
      expect(answer.data).toMatchObject({ vehicle: { vin: vehicleWhere(world).vin, status: null } });
      expect(codesOf(answer)).toEqual(['UPSTREAM_ERROR']);
      const { status, code, uuid } = answer.errors?.[0]?.extensions.upstream ?? {};
      reported.push([status, code, uuid === null ? null : typeof uuid]);
    }
    world.simulator.setFault(null);
    expect(new Set(reported.map((each) => JSON.stringify(each)))).toEqual(
      new Set(
        [
          [500, 50000, 'string'],
          [500, 500, null],
          [500, null, null],
        ].map((each) => JSON.stringify(each)),
      ),
    );
  });

  it('Q05: lists without items are empty', async () => {
    world.simulator.setQuirks(['Q05']);
    const query = `query ($id: ID!) {
      fleet(fleetId: $id) { vehicles(vinPrefix: "ZZZ") { totalCount nodes { vin } pageInfo { hasNextPage } } }
      vehicle(by: { vin: { fleetId: $id, vin: "ZZZ00000000000000" } }) { vin }
    }`;
    const answer = await world.ask<unknown, unknown>(query, { id: fleetOf(world).id });
    expect(dataOf(answer)).toEqual({
      fleet: { vehicles: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } } },
      vehicle: null,
    });
  });

  it('Q12: energies are those of `energies`, each once, regardless of `energy`', async () => {
    interface Energies {
      readonly energies: readonly { readonly type: string; readonly level: number | null }[];
    }
    const fields = 'energies { type level autonomy subType extension { electric { charging { status } } } }';
    const pairs = await statusesBothWays<Energies>('Q12', fields);
    for (const { now, before } of pairs) {
      // The fuel entry of an electric vehicle is omitted.
      expect(now.energies).toHaveLength(before.energies.length);
      for (const energy of before.energies) expect(now.energies).toContainEqual(energy);
    }
    expect(pairs.some(({ before }) => before.energies.every(({ type }) => type === 'ELECTRIC'))).toBe(true);
  });

  it('Q14: sentinels are null', async () => {
    interface Status {
      readonly ignition: { readonly type: string };
      readonly odometer: { readonly mileage: number | null };
      readonly environment: { readonly air: { readonly temp: number | null } };
      readonly engines: readonly { readonly extension: { readonly thermic: { coolant: { temp: unknown } } } | null }[];
      readonly energies: readonly {
        extension: { electric: { battery: { health: { capacity: unknown; resistance: unknown } } } | null } | null;
      }[];
    }
    const pairs = await statusesBothWays<Status>(
      'Q14',
      `ignition { type } odometer { mileage } environment { air { temp } }
       engines { extension { thermic { coolant { temp } } } }
       energies { extension { electric { battery { health { capacity resistance } } } } }`,
    );
    let stopped = 0;
    for (const { now, before } of pairs) {
      expect(before.environment.air.temp).not.toBeNull();
      expect(now.environment.air.temp).toBeNull();
      for (const { extension } of now.engines) if (extension) expect(extension.thermic.coolant.temp).toBeNull();
      now.energies.forEach(({ extension }, index) => {
        const health = extension?.electric?.battery.health;
        if (!health) return;
        expect(health).toEqual({
          capacity: before.energies[index]?.extension?.electric?.battery.health.capacity,
          resistance: null,
        });
      });
      // With the ignition off 0 means unknown; the copy in the status extension has the value.
      expect(now.odometer.mileage).toBe(before.odometer.mileage);
      stopped += Number(before.ignition.type === 'STOP');
    }
    expect(stopped).toBeGreaterThan(0);
    expect(stopped).toBeLessThan(pairs.length);
  });

  it('Q15: a theft that has ended is inactive', async () => {
    interface Status {
      readonly stolen: { readonly state: boolean; readonly endAt: string | null } | null;
    }
    const pairs = await statusesBothWays<Status>('Q15', 'stolen { state endAt }');
    const ended = pairs.flatMap(({ now }) => (now.stolen?.endAt ? [now.stolen] : []));
    expect(ended.length).toBeGreaterThan(5);
    for (const { state, endAt } of ended) expect([state, Date.parse(endAt ?? '') < worldStart]).toEqual([false, true]);
  });

  it('Q16: the state of health of the 12 V battery is a percentage, or null if missing', async () => {
    const pairs = await statusesBothWays<{ battery: { stateOfHealth: number | null } }>(
      'Q16',
      'battery { stateOfHealth }',
    );
    const seen = new Set(pairs.map(({ now }) => now.battery.stateOfHealth));
    expect(seen).toEqual(new Set([0, 100, null]));
  });

  it('Q18: a changed spelling is the same value; an unknown one is UNKNOWN with its raw text', async () => {
    interface Status {
      readonly ignition: { readonly type: string; readonly typeRaw: string; readonly createdAt: string };
      readonly drivingBehavior: { readonly mode: string; readonly modeRaw: string };
      readonly lastPosition: { readonly type: string } | null;
      readonly doorsState: unknown;
      readonly engines: unknown;
      readonly odometer: unknown;
    }
    const pairs = await statusesBothWays<Status>(
      'Q18',
      `ignition { type typeRaw createdAt } drivingBehavior { mode modeRaw } lastPosition { type longitude }
       doorsState { lockedStates opening { identifier state } } engines { type } odometer { mileage }`,
    );
    let unknown = 0;
    for (const { now, before } of pairs) {
      const isUnknown = now.ignition.type === 'UNKNOWN';
      expect(now).toEqual({
        ...before,
        ...(isUnknown && {
          ignition: { ...before.ignition, type: 'UNKNOWN', typeRaw: 'Accessory' },
          drivingBehavior: { mode: 'UNKNOWN', modeRaw: 'Turbo' },
        }),
      });
      unknown += Number(isUnknown);
    }
    expect(unknown).toBeGreaterThan(5);
    expect(unknown).toBeLessThan(pairs.length);

    const query =
      'query ($id: ID!) { fleet(fleetId: $id) { alerts { nodes { type typeRaw severity } } vehicles { nodes { motorization motorizationRaw vin } } } }';
    const answer = await world.ask<
      { fleet: { alerts: { nodes: unknown[] }; vehicles: { nodes: unknown[] } } },
      unknown
    >(query, { id: fleetOf(world).id });
    const { alerts, vehicles } = dataOf(answer).fleet;
    expect(alerts.nodes).toContainEqual(expect.objectContaining({ type: 'UNKNOWN', typeRaw: 'QuantumSensorFault' }));
    expect(vehicles.nodes).toContainEqual(
      expect.objectContaining({ motorization: 'UNKNOWN', motorizationRaw: 'Compressed Air' }),
    );
    expect(vehicles.nodes).toContainEqual(
      expect.objectContaining({ motorization: 'THERMIC', motorizationRaw: 'Thermal' }),
    );
    // Unknown values are counted, without the value.
    const drift = world.facade.drift().filter(({ kind }) => kind === 'unknownEnum');
    expect(drift.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['vehicle.motorization', 'status.ignition.type', 'alert.type']),
    );
    expect(JSON.stringify(drift)).not.toMatch(/Compressed|Accessory|Turbo|Quantum/);
  });

  it('Q19: a date is the same instant in all its formats; only missing ones are null', async () => {
    const changed = differences(await withQuirks('Q19'));
    // `Mon Jun 03 08:35:36 GMT 2019` has no milliseconds.
    const toSeconds = (value: unknown) => String(value).replace(/\.\d{3}Z$/, 'Z');
    for (const [path, now, before] of changed) {
      if (now === null) expect(path).toMatch(/createdAt$/);
      else expect([path, toSeconds(now)]).toEqual([path, toSeconds(before)]);
    }
    expect(changed.some(([, now]) => now === null)).toBe(true);
    expect(changed.some(([, now]) => now !== null)).toBe(true);
  });

  it('Q20: durations are returned unchanged', async () => {
    interface Status {
      readonly energies: readonly { extension: { electric: { charging: { remainingTime: string } } | null } | null }[];
    }
    const pairs = await statusesBothWays<Status>(
      'Q20',
      'energies { extension { electric { charging { remainingTime } } } }',
    );
    const seen = pairs.flatMap(({ now }) =>
      now.energies.flatMap(({ extension }) => extension?.electric?.charging.remainingTime ?? []),
    );
    expect(new Set(seen)).toEqual(new Set(['PT0S', 'PT1M', 'PT14H30M']));
  });

  it('Q21: a position without altitude and older than its status is returned', async () => {
    interface Status {
      readonly lastPosition: Record<string, unknown> | null;
    }
    const pairs = await statusesBothWays<Status>(
      'Q21',
      'lastPosition { longitude latitude altitude heading createdAt }',
    );
    const older = (at: unknown) => new Date(Date.parse(String(at)) - 21 * 86_400_000).toISOString();
    const expected = pairs.map(({ before: { lastPosition } }) =>
      lastPosition === null ? null : { ...lastPosition, altitude: null, createdAt: older(lastPosition['createdAt']) },
    );
    expect(pairs.map(({ now }) => now.lastPosition)).toEqual(expected);
  });

  it('Q22: programs without days are returned', async () => {
    const changed = differences(await withQuirks('Q22'));
    for (const [path] of changed) expect(path).toMatch(/\.occurrence/);
    interface Status {
      readonly preconditioning: {
        airConditioning: { programs: { occurrence: unknown; start: unknown }[] | null };
      } | null;
    }
    const fields = 'preconditioning { airConditioning { programs { start occurrence { day } } } }';
    const programs = [...(await statuses<Status>(fields)).values()].flatMap(
      ({ preconditioning }) => preconditioning?.airConditioning.programs ?? [],
    );
    expect(programs.length).toBeGreaterThan(0);
    for (const { occurrence, start } of programs) expect([occurrence, start === null]).toEqual([null, false]);
  });

  it.each([
    [0, 'a call that fails costs its own path, and the rest of the answer is right'],
    [2, 'calls that fail are tried again, and every answer is right'],
  ])('Q28, with %i retries: %s', async (retries) => {
    await world.restart({ upstream: { retries } });
    world.simulator.setQuirks(['Q28']);
    const query = `query ($id: ID!) { fleet(fleetId: $id) { vehicles(first: 1) { nodes { vin status { createdAt } } } } }`;
    const expected = [...(await statusOfFirst())];
    let failed = 0;
    for (let round = 0; round < 24; round += 1) {
      const answer = await world.ask<Data, unknown>(query, { id: fleetOf(world).id });
      const node = answer.data?.fleet?.vehicles?.nodes[0];
      if (answer.errors === undefined) expect(node).toEqual(expected[0]);
      else {
        failed += 1;
        expect(['UPSTREAM_ERROR', 'UPSTREAM_UNAVAILABLE']).toContain(codesOf(answer)[0]);
        if (node !== undefined) expect(node).toEqual({ vin: expected[0]?.vin, status: null });
      }
    }
    if (retries > 0) expect(failed).toBe(0);
    else {
      expect(failed).toBeGreaterThan(0);
      expect(failed).toBeLessThan(24);
    }

    interface Data {
      readonly fleet: {
        readonly vehicles: { readonly nodes: readonly { vin: string; status: unknown }[] } | null;
      } | null;
    }
    async function statusOfFirst() {
      world.simulator.setQuirks([]);
      const answer = await world.ask<Data, unknown>(query, { id: fleetOf(world).id });
      world.simulator.setQuirks(['Q28']);
      return dataOf(answer).fleet?.vehicles?.nodes ?? [];
    }
  });

  it('Q29: a value that the upstream no longer accepts is null, the other fields are returned, and it is not requested once confirmed', async () => {
    let at = frozen.clock();
    await world.restart({ now: () => at });
    const query =
      'query ($ref: VehicleRefInput!) { vehicle(by: { ref: $ref }) { vin brand pictures status { createdAt } } }';
    const ask = () => world.ask<{ vehicle: object }, unknown>(query, { ref: refOf(vehicleWhere(world)) });
    const expected = { vehicle: { ...dataOf(await ask()).vehicle, pictures: null } };
    world.simulator.setQuirks(['Q29']);

    const first = await world.count(ask);
    expect(dataOf(first.result)).toEqual(expected);
    expect(first.byOperation['getVehicleByid']).toBe(4);

    at += 11_000;
    expect(dataOf(await ask())).toEqual(expected);

    const confirmed = await world.count(ask);
    expect(dataOf(confirmed.result)).toEqual(expected);
    expect(queriesOf(world, 'getVehicleByid').map((each) => each.getAll('extension'))).toEqual([['branding']]);
    expect(world.log.filter((line) => line.includes('extension no longer accepted'))).toHaveLength(1);
    await world.restart();
  });

  it('Q29: one rejection does not affect later requests', async () => {
    const query = 'query ($ref: VehicleRefInput!) { vehicle(by: { ref: $ref }) { vin brand pictures } }';
    const ask = () => world.ask<{ vehicle: object }, unknown>(query, { ref: refOf(vehicleWhere(world)) });
    const expected = dataOf(await ask());
    world.simulator.setQuirks(['Q29']);
    expect(dataOf(await ask())).toEqual({ vehicle: { ...expected.vehicle, pictures: null } });
    world.simulator.setQuirks([]);
    expect(dataOf(await ask())).toEqual(expected);
  });

  it('Q29: a list is read without the rejected value, and its other fields are returned', async () => {
    const query = `query ($id: ID!) {
      fleet(fleetId: $id) { vehicles(first: 64) { nodes { vin brand pictures label } } }
    }`;
    interface Data {
      readonly fleet: { readonly vehicles: { readonly nodes: readonly object[] } };
    }
    const ask = async () =>
      dataOf(await world.ask<Data, unknown>(query, { id: fleetOf(world).id })).fleet.vehicles.nodes;
    const before = await ask();
    expect(before).toHaveLength(64);
    world.simulator.setQuirks(['Q29']);
    expect(await ask()).toEqual(before.map((node) => ({ ...node, pictures: null })));
  });
});

describe('a vehicle with an older contract', () => {
  it('Q31: has the same values under their former names, and the undocumented ones', async () => {
    interface Status {
      readonly createdAt: string;
      readonly odometer: { readonly mileage: number };
      readonly overallAutonomy: { readonly autonomy: number } | null;
      readonly adas: { readonly createdAt: string | null; readonly rvv: string; readonly rvvRaw: string };
      readonly wipingBlades: { readonly speed: string; readonly speedRaw: string };
      readonly energies: readonly {
        readonly autonomy: number | null;
        readonly extension: {
          readonly electric: { readonly charging: { readonly schedule: unknown } | null } | null;
        } | null;
      }[];
      readonly rejectedValues: readonly unknown[];
    }
    const pairs = await statusesBothWays<Status>(
      'Q31',
      `createdAt odometer { mileage createdAt } overallAutonomy { autonomy } adas { createdAt accr rvv rvvRaw llka }
       wipingBlades { speed speedRaw } drivingBehavior { mode } rejectedValues { path }
       energies { autonomy extension { electric { charging { schedule { programs { slot } } } } } }`,
    );
    const renamed = new Set<string>();
    for (const { now, before } of pairs) {
      const { adas, wipingBlades, energies, overallAutonomy, ...same } = now;
      expect({ ...before, ...same }).toEqual(before);
      expect(adas).toEqual({ ...before.adas, createdAt: now.createdAt, rvvRaw: adas.rvvRaw });
      expect(wipingBlades.speed).toBe(before.wipingBlades.speed);
      expect(overallAutonomy?.autonomy).toBe(before.energies.reduce((sum, { autonomy }) => sum + (autonomy ?? 0), 0));
      expect(energies.every(({ extension }) => (extension?.electric?.charging?.schedule ?? null) === null)).toBe(true);
      expect(now.rejectedValues).toEqual([]);
      for (const text of [adas.rvvRaw, wipingBlades.speedRaw]) renamed.add(text);
    }
    expect([...renamed]).toEqual(expect.arrayContaining(['LeakOfVisibilityRadar']));
  });
});

describe('all harmless quirks together', () => {
  it('no operation has an error, and every vehicle has its name', async () => {
    const results = await withQuirks(
      ...(['Q03', 'Q04', 'Q05', 'Q06', 'Q07', 'Q08', 'Q09', 'Q12', 'Q14', 'Q15', 'Q16'] as const),
      ...(['Q18', 'Q19', 'Q20', 'Q21', 'Q22', 'Q27', 'Q31'] as const),
    );
    const names = (of: Results) =>
      [...leavesOf(of, { indexed: true })].filter(([path]) => /\.(vin|id|vehicleId|name|totalCount)$/.test(path));
    expect(names(results)).toEqual(names(usual));
    expect(queriesOf(world, 'getFleetStatusList').length).toBeGreaterThan(0);
  });
});
