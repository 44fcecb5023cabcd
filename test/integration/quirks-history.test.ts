import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { QuirkId } from '../../src/simulator/index.js';
import { startWorld, type TestWorld } from '../support/world.js';
import { leavesOf } from './support/leaves.js';
import { selectOwn } from './support/selection.js';
import { firstWhere, globalId, specimensOf, type Specimens } from './support/specimens.js';
import { codesOf, dataOf, fleetOf, worldStart } from './support/truth.js';

const day = 86_400_000;

let world: TestWorld;
let specimens: Specimens;
let usual: Results;
let now = worldStart;
beforeAll(async () => {
  world = await startWorld({
    simulator: { clock: () => now, fleets: [{ name: 'Paris', vehicles: 30, gaps: false }] },
    now: () => worldStart,
  });
  specimens = specimensOf(world.simulator);
  usual = await runAll();
});
afterEach(async () => {
  now = worldStart;
  world.simulator.setQuirks([]);
  world.simulator.setFault(null);
  await world.restart();
});
afterAll(() => world.close());

type Results = Readonly<Record<string, unknown>>;
const facts = () => world.simulator.world;
const own = {
  trip: selectOwn('Trip'),
  alert: selectOwn('Alert', ['position']),
  collision: selectOwn('Collision'),
  telemetry: selectOwn('Telemetry'),
  alarm: selectOwn('Alarm'),
  stolen: selectOwn('StolenReport'),
  monitor: selectOwn('Monitor'),
  callback: selectOwn('RemoteCallback'),
  remote: selectOwn('RemoteAction'),
  position: selectOwn('Position'),
};
const page = 'totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage }';
const listOf = (list: string, fields: string) => `${list} { ${page} nodes { ${fields} } }`;

/** Its messages also have charging programs. */
function chargeable() {
  return firstWhere(
    fleetOf(world).vehicles,
    (each) => facts().traits(each).motorization === 'Hybrid' && facts().traits(each).privacy === 'None',
    'hybrid',
  );
}

/** Every resource of the history, in lists and alone, with its relations. */
function queries(): Readonly<Record<string, string>> {
  const {
    fleet,
    vehicle,
    trip,
    alert,
    collision,
    alarmed,
    alarm,
    stolen,
    stolenReport,
    commanded,
    remote,
    monitor,
    callback,
  } = specimens;
  const inFleet = (fields: string) => `{ fleet(fleetId: "${fleet.id}") { ${fields} } }`;
  const node = (type: string, ids: readonly string[], fields: string) =>
    `{ node(id: "${globalId(type, ...ids)}") { ... on ${type} { id ${fields} } } }`;
  const inVehicle = ({ fleetId, id }: typeof vehicle, fields: string) => node('Vehicle', [fleetId, id], fields);
  const crash = collision.trip;
  return {
    fleetTrips: inFleet(listOf('trips(first: 70)', `${own.trip} vehicle { vin }`)),
    fleetAlerts: inFleet(listOf('alerts(first: 70)', `${own.alert} vehicle { vin }`)),
    fleetCollisions: inFleet(listOf('collisions(first: 70)', `${own.collision} vehicle { vin } trip { tripId }`)),
    monitors: inFleet(listOf('monitors', `${own.monitor} fleet { name }`)),
    monitor: node('Monitor', [fleet.id, monitor.id], own.monitor),
    callbacks: inFleet(listOf('remoteCallbacks', `${own.callback} fleet { name }`)),
    callback: node('RemoteCallback', [fleet.id, callback.id], own.callback),
    trips: inVehicle(vehicle, listOf('trips(first: 70)', own.trip)),
    alerts: inVehicle(vehicle, listOf('alerts', `${own.alert} trips { nodes { tripId } }`)),
    collisions: inVehicle(crash.vehicle, listOf('collisions', `${own.collision} vehicle { vin } trip { tripId }`)),
    telemetry: inVehicle(chargeable(), listOf('telemetry(first: 60)', `${own.telemetry} trip { tripId }`)),
    alarms: inVehicle(alarmed, listOf('alarms(first: 20)', `${own.alarm} vehicle { vin }`)),
    alarm: node('Alarm', [alarmed.fleetId, alarmed.id, alarm.id], own.alarm),
    stolenReports: inVehicle(stolen, listOf('stolenReports', `${own.stolen} vehicle { vin }`)),
    stolenReport: node(
      'StolenReport',
      [stolen.fleetId, stolen.id, stolenReport.id],
      `${own.stolen} ${listOf('waypoints(first: 20)', own.position)}`,
    ),
    remotes: inVehicle(
      commanded,
      listOf(`remoteActions(callbackId: "${remote.callbackId}")`, `${own.remote} vehicle { vin } callback { label }`),
    ),
    remote: node('RemoteAction', [commanded.fleetId, commanded.id, remote.callbackId, remote.id], own.remote),
    trip: node(
      'Trip',
      [trip.vehicle.fleetId, trip.vehicle.id, trip.id],
      `${own.trip} vehicle { vin } ${listOf('alerts', own.alert)} ${listOf('waypoints(first: 20)', own.position)}
       ${listOf('telemetry(first: 20)', 'createdAt tripId')} ${listOf('collisions', 'collisionId')}`,
    ),
    alert: node('Alert', [alert.vehicle.fleetId, alert.vehicle.id, alert.id], `${own.alert} vehicle { vin }`),
    // No data exists.
    empty: inVehicle(
      vehicle,
      ['trips', 'alerts', 'collisions', 'telemetry', 'alarms', 'stolenReports']
        .map((list) => listOf(`${list}(times: [{ to: "2001-01-01T00:00:00Z" }])`, '__typename'))
        .join(' '),
    ),
    // Of many vehicles, through the fleet’s collections.
    batch: inFleet(`vehicles { nodes { vin ${listOf('alerts(first: 3)', own.alert)}
      ${listOf('collisions(first: 3)', own.collision)} } }`),
  };
}

/** Runs all queries, with an empty cache. */
async function runAll(): Promise<Results> {
  const entries = Object.entries(queries());
  return Object.fromEntries(
    await Promise.all(entries.map(async ([name, query]) => [name, dataOf(await world.ask(query))] as const)),
  );
}

async function withQuirks(...quirks: readonly QuirkId[]): Promise<Results> {
  world.simulator.setQuirks(quirks);
  await world.restart();
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

async function ask<T>(query: string): Promise<T> {
  return dataOf(await world.ask<T, unknown>(query));
}

interface InFleet<T> {
  readonly fleet: { readonly list: { readonly nodes: readonly T[] } };
}

interface InNode<T> {
  readonly node: { readonly list: { readonly nodes: readonly T[] } };
}

const inFleet = async <T>(list: string, fields: string) =>
  (await ask<InFleet<T>>(`{ fleet(fleetId: "${specimens.fleet.id}") { list: ${list} { nodes { ${fields} } } } }`)).fleet
    .list.nodes;
const inVehicle = async <T>({ fleetId, id }: Specimens['vehicle'], list: string, fields: string) =>
  (
    await ask<InNode<T>>(
      `{ node(id: "${globalId('Vehicle', fleetId, id)}") { ... on Vehicle { list: ${list} { nodes { ${fields} } } } } }`,
    )
  ).node.list.nodes;

describe('responses about the history are unchanged with', () => {
  it.each<[QuirkId, string]>([
    ['Q03', 'self links that gain parameters'],
    ['Q05', 'empty collections that answer 404'],
    ['Q06', 'trips oldest first'],
    ['Q07', 'one href for first, self and last'],
    ['Q08', 'templated links'],
    ['Q09', 'names of rels and keys that vary'],
    ['Q13', 'misspelt names'],
    ['Q24', 'monitors as the documentation writes them'],
  ])('%s: %s', async (quirk) => {
    expect(await withQuirks(quirk)).toEqual(usual);
  });

  it('all of these at once, with index ranges rejected as well', async () => {
    expect(await withQuirks('Q03', 'Q05', 'Q06', 'Q07', 'Q08', 'Q09', 'Q13', 'Q24', 'Q29')).toEqual(usual);
  });
});

describe('a quirk of the history alone', () => {
  it('Q02: an error is the same in all its formats, at the list that failed', async () => {
    world.simulator.setQuirks(['Q02']);
    const { fleetId, id } = specimens.vehicle;
    for (const [operation, list] of [
      ['getTripsByVehicle', 'trips'],
      ['getTelemetry', 'telemetry'],
      ['getVehicleAlarms', 'alarms'],
    ] as const) {
      world.simulator.setFault({ kind: 'status', status: 500, operation });
      const reported: unknown[] = [];
      for (let turn = 0; turn < 4; turn += 1) {
        const answer = await world.ask(
          `{ node(id: "${globalId('Vehicle', fleetId, id)}") { ... on Vehicle { vehicleId ${list} { totalCount } } } }`,
        );
        expect(answer.data).toEqual({ node: { vehicleId: id, [list]: null } });
        expect(answer.errors).toMatchObject([{ path: ['node', list] }]);
        expect(codesOf(answer)).toEqual(['UPSTREAM_ERROR']);
        const { status, code } = answer.errors?.[0]?.extensions.upstream ?? {};
        reported.push([status, code]);
      }
      expect(reported).toEqual(expect.arrayContaining([[500, 50000]]) as unknown);
      expect(new Set(reported.map(String)).size).toBe(3);
    }
  });

  it('Q05: lists without items are empty, in v2 too', async () => {
    world.simulator.setQuirks(['Q05']);
    await world.restart({ upstream: { apiVersion: 'v2' }, now: () => worldStart });
    const empty = { totalCount: 0, nodes: [], edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false } };
    const lists = ['trips', 'alerts', 'collisions', 'telemetry'];
    const { fleetId, id } = specimens.vehicle;
    const times = '(times: [{ to: "2001-01-01T00:00:00Z" }])';
    const fields = lists.map((list) => listOf(`${list}${times}`, '__typename')).join(' ');
    expect(await ask(`{ node(id: "${globalId('Vehicle', fleetId, id)}") { ... on Vehicle { ${fields} } } }`)).toEqual({
      node: Object.fromEntries(lists.map((list) => [list, empty])),
    });
    await world.restart();
  });

  it('Q06: trips are returned newest first, although the upstream sends the oldest first', async () => {
    world.simulator.setQuirks(['Q06']);
    const started = (await inVehicle<{ startedAt: string }>(specimens.vehicle, 'trips(first: 80)', 'startedAt')).map(
      ({ startedAt }) => startedAt,
    );
    expect(started.length).toBeGreaterThan(60);
    expect(started).toEqual([...started].sort().reverse());
  });

  it('Q10: a vehicle has its history under its new id and is found by its VIN', async () => {
    const { fleet } = specimens;
    const renewed = async () => {
      const { fleet: found } = await ask<{ fleet: { vehicles: { nodes: Named[] } } }>(
        `{ fleet(fleetId: "${fleet.id}") { vehicles { nodes { id vehicleId vin trips(first: 2) { nodes { ${fields} } }
           alerts(first: 2) { nodes { ${fields} } } } } } }`,
      );
      return found.vehicles.nodes;
    };
    interface Item {
      readonly vin: string;
      readonly vehicleId: string;
      readonly vehicle: { readonly id: string; readonly vin: string };
    }
    interface Named {
      readonly id: string;
      readonly vehicleId: string;
      readonly vin: string;
      readonly trips: { readonly nodes: readonly Item[] };
      readonly alerts: { readonly nodes: readonly Item[] };
    }
    const fields = 'vin vehicleId vehicle { id vin }';
    const before = await renewed();
    world.simulator.setQuirks(['Q10']);
    const now = await renewed();
    expect(now.map(({ vin }) => vin)).toEqual(before.map(({ vin }) => vin));
    const changed = now.filter(({ vehicleId }, index) => vehicleId !== before[index]?.vehicleId);
    expect(changed.length).toBeGreaterThan(3);
    expect(changed.length).toBeLessThan(now.length);
    now.forEach(({ id, vehicleId, vin, trips, alerts }, index) => {
      expect(trips.nodes).toHaveLength(before[index]?.trips.nodes.length ?? -1);
      expect(alerts.nodes).toHaveLength(before[index]?.alerts.nodes.length ?? -1);
      for (const item of [...trips.nodes, ...alerts.nodes])
        expect(item).toEqual({ vin, vehicleId, vehicle: { id, vin } });
    });
    const [first] = changed;
    const old = before.find(({ vin }) => vin === first?.vin);
    expect(
      await ask(`{
        gone: node(id: "${old?.id}") { id }
        found: vehicle(by: { vin: { fleetId: "${fleet.id}", vin: "${first?.vin}" } }) { id trips(first: 1) { nodes { vin } } }
      }`),
    ).toEqual({ gone: null, found: { id: first?.id, trips: { nodes: [{ vin: first?.vin }] } } });
  });

  it('Q11: an updatedAt before createdAt is returned unchanged', async () => {
    const changed = differences(await withQuirks('Q11'));
    expect(changed.length).toBeGreaterThan(10);
    for (const [path, now] of changed) {
      expect(path).toMatch(/\.updatedAt$/);
      expect(Number.isNaN(Date.parse(String(now)))).toBe(false);
    }
  });

  it('Q14: sentinels are null and their raw texts are returned, in telemetry and trips', async () => {
    const changed = differences(await withQuirks('Q14'));
    const sentinels = /\.(startMileage|maxSpeed|temp|resistance|mileage)$|\.rejectedValues/;
    for (const [path, now] of changed) {
      expect(path).toMatch(sentinels);
      if (!path.includes('rejectedValues')) expect([path, now]).toEqual([path, null]);
    }
    expect(changed.some(([path]) => path.startsWith('telemetry'))).toBe(true);

    interface Trip {
      readonly tripId: string;
      readonly startMileage: number | null;
      readonly rejectedValues: readonly { readonly path: string; readonly raw: string }[];
    }
    const fields = 'tripId startMileage rejectedValues { path raw }';
    const now = await inFleet<Trip>('trips(first: 100)', fields);
    world.simulator.setQuirks([]);
    const before = await inFleet<Trip>('trips(first: 100)', fields);
    const planted = now.filter(({ startMileage }, index) => startMileage !== before[index]?.startMileage);
    expect(planted.length).toBeGreaterThan(5);
    for (const { startMileage, rejectedValues } of planted)
      expect([startMileage, rejectedValues]).toEqual([null, [{ path: 'startMileage', raw: '0' }]]);
  });

  it('Q15: a theft that has ended is inactive in the history as well', async () => {
    world.simulator.setQuirks(['Q15']);
    const stolen = fleetOf(world).vehicles.filter((vehicle) => facts().stolenReports(vehicle).length > 0);
    let ended = 0;
    for (const vehicle of stolen) {
      const reports = await inVehicle<{ state: boolean; endAt: string | null }>(
        vehicle,
        'stolenReports',
        'state endAt',
      );
      const expected = facts().stolenReports(vehicle);
      expect(reports.map(({ state }) => state)).toEqual(expected.map(({ endedAt }) => endedAt === null));
      ended += expected.filter(({ endedAt }) => endedAt !== null).length;
    }
    expect(ended).toBeGreaterThan(0);
  });

  it('a trip’s average speed is its distance over its duration in km/h, although the upstream sends m/s', async () => {
    interface Trip {
      readonly startedAt: string;
      readonly stoppedAt: string | null;
      readonly distance: number;
      readonly kinetic: { readonly avgSpeed: number; readonly maxSpeed: number } | null;
    }
    const fields = 'startedAt stoppedAt distance kinetic { avgSpeed maxSpeed }';
    const trips = await inFleet<Trip>('trips(first: 100)', fields);
    let judged = 0;
    for (const { startedAt, stoppedAt, distance, kinetic } of trips) {
      if (stoppedAt === null || kinetic === null) continue;
      const hours = (Date.parse(stoppedAt) - Date.parse(startedAt)) / 3_600_000;
      expect(Math.abs(kinetic.avgSpeed - distance / hours)).toBeLessThan(0.2);
      expect(kinetic.maxSpeed).toBeGreaterThan(kinetic.avgSpeed);
      judged += 1;
    }
    expect(judged).toBeGreaterThan(10);
  });

  it('Q17: the consumption of a trip is in cL or Wh, by the kind of energy', async () => {
    interface Trip {
      readonly distance: number;
      readonly energyConsumptions:
        readonly { type: string; consumption: number; avgConsumption: number | null; unit: string }[] | null;
    }
    const trips = await inFleet<Trip>(
      'trips(first: 300)',
      'distance energyConsumptions { type consumption avgConsumption unit }',
    );
    const used = trips.flatMap(({ distance, energyConsumptions }) =>
      (energyConsumptions ?? []).map((each) => ({ distance, ...each })),
    );
    expect(new Set(used.map(({ type, unit }) => `${type} ${unit}`))).toEqual(
      new Set(['FUEL CENTILITER', 'ELECTRIC WATT_HOUR']),
    );
    for (const { distance, consumption, avgConsumption, unit } of used.filter((each) => each.distance > 20)) {
      expect(avgConsumption).toBeCloseTo((consumption / distance) * 100, -1);
      // 100 cL are a litre: cars use some litres per 100 km, or some ten kilowatt-hours.
      if (unit === 'CENTILITER') expect(avgConsumption).toBeLessThan(1500);
      else expect(avgConsumption).toBeLessThan(60_000);
    }
  });

  it('Q18: a changed spelling is the same value; an unknown one is UNKNOWN with its raw text', async () => {
    const results = await withQuirks('Q18');
    const changed = differences(results);
    const texts: Readonly<Record<string, string>> = {
      typeRaw: 'QuantumSensorFault|SunroofBreakIn|Accessory|Aquire|Estimate|Thermal',
      statusRaw: 'Queued',
      failureCauseRaw: 'SolarFlare',
      faultRaw: 'Overrun',
      causeRaw: 'Roaming',
      modeRaw: 'Turbo',
      propulsionRaw: 'Thermic',
      stateRaw: 'Close',
      lockedStatesRaw: 'TrunkUnlocked',
    };
    let unknown = 0;
    for (const [path, now] of changed) {
      const [name = ''] = /\w+$/.exec(path.replace(/\[\d+\]$/, '')) ?? [];
      if (name.startsWith('extendedEventParam')) continue;
      if (name in texts) expect(String(now)).toMatch(new RegExp(`^(${texts[name]})$`));
      else expect([path, now]).toEqual([path, 'UNKNOWN']);
      unknown += Number(now === 'UNKNOWN');
    }
    expect(unknown).toBeGreaterThan(10);
    const paths = world.facade
      .drift()
      .filter(({ kind }) => kind === 'unknownEnum')
      .map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['alert.type', 'trip.faults[].fault']) as unknown);
    expect(JSON.stringify(world.facade.drift())).not.toMatch(/Quantum|SolarFlare|Overrun|Roaming|Turbo|Sunroof/);
  });

  it('Q19: a date is the same instant in all its formats; only missing ones are null', async () => {
    const changed = differences(await withQuirks('Q19'));
    const toSeconds = (value: unknown) => String(value).replace(/\.\d{3}Z$/, 'Z');
    for (const [path, now, before] of changed) {
      // The times of ages and cursors may be missing as well.
      if (/\.cursor$/.test(path)) continue;
      if (/\.age$/.test(path) && now !== null) {
        expect(Math.abs(secondsOf(String(now)) - secondsOf(String(before)))).toBeLessThanOrEqual(1);
      } else if (now === null) expect(path).toMatch(/(createdAt|age)$/);
      else expect([path, toSeconds(now)]).toEqual([path, toSeconds(before)]);
    }
    expect(changed.some(([, now]) => now === null)).toBe(true);
  });

  it('Q19: messages without a time are paged in order', async () => {
    world.simulator.setQuirks(['Q19']);
    const { fleetId, id } = specimens.vehicle;
    interface Walked {
      readonly nodes: readonly { readonly createdAt: string | null; readonly odometer: { mileage: number } }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    }
    const read = async (args: string) =>
      (
        await ask<{ node: { list: Walked } }>(
          `{ node(id: "${globalId('Vehicle', fleetId, id)}") { ... on Vehicle { list: telemetry(${args}) {
             nodes { createdAt odometer { mileage } } pageInfo { hasNextPage endCursor } } } } }`,
        )
      ).node.list;
    const whole = (await read('first: 100')).nodes;
    expect(whole.filter(({ createdAt }) => createdAt === null).length).toBeGreaterThan(3);
    const walked: unknown[] = [];
    for (let args = 'first: 9'; walked.length < whole.length;) {
      const list = await read(args);
      walked.push(...list.nodes);
      args = `first: 9, after: "${list.pageInfo.endCursor}"`;
    }
    expect(walked.slice(0, 100)).toEqual(whole);
  });

  it('Q22: programs without days are returned', async () => {
    const changed = differences(await withQuirks('Q22'));
    for (const [path] of changed) expect(path).toMatch(/\.occurrence/);
    expect(changed.length).toBeGreaterThan(0);
  });

  it('Q23: a new monitor has the status CREATED, and the types of a remote action are single values or a list', async () => {
    const changed = differences(await withQuirks('Q23'));
    expect(changed.length).toBeGreaterThan(0);
    for (const [path, now, before] of changed) {
      expect(path).toMatch(/^monitor.*\.status(Raw)?$/);
      expect([before, now]).toEqual(path.endsWith('Raw') ? ['Running', 'Created'] : ['RUNNING', 'CREATED']);
    }
  });

  it('Q24: v2 monitors, which have neither names nor an expression in the documentation, have their triggers', async () => {
    interface Monitor {
      readonly label: string;
      readonly trigger: {
        readonly boolExp: string | null;
        readonly triggers: readonly {
          name: string | null;
          zone: object | null;
          time: object | null;
          data: object | null;
        }[];
      };
    }
    const read = async () => {
      await world.restart({ upstream: { apiVersion: 'v2' }, now: () => worldStart });
      return inFleet<Monitor>('monitors', own.monitor);
    };
    const before = await read();
    world.simulator.setQuirks(['Q24']);
    const now = await read();
    expect(now.map(({ label }) => label)).toEqual(before.map(({ label }) => label));
    expect(before.length).toBeGreaterThan(0);
    for (const [index, { trigger }] of now.entries()) {
      const { boolExp, triggers = [] } = before[index]?.trigger ?? {};
      expect([boolExp === null, trigger.boolExp]).toEqual([false, null]);
      for (const kind of ['zone', 'data'] as const) {
        // At most one zone, and all data triggers.
        const reported = triggers.flatMap((each) => each[kind] ?? []).slice(0, kind === 'zone' ? 1 : undefined);
        expect(trigger.triggers.flatMap((each) => each[kind] ?? [])).toEqual(reported);
      }
      const times = triggers.flatMap(({ time }) => time ?? []);
      expect(trigger.triggers.flatMap(({ time }) => time ?? [])).toHaveLength(Math.min(1, times.length));
      for (const { name } of trigger.triggers) expect(name).toBeNull();
    }
  });

  it('Q30: a vehicle that was cut off has no newer data', async () => {
    const cutOff = () =>
      fleetOf(world).vehicles.flatMap((vehicle) => {
        const { driving, since } = facts().snapshot(vehicle);
        return !driving && since + 8 * day < now ? [{ vehicle, cut: since + 7 * day }] : [];
      });
    // Few vehicles park for weeks, so several days are tried.
    for (let days = 0; days < 60 && cutOff().length === 0; days += 1) now += day;
    const parked = cutOff();
    expect(parked.length).toBeGreaterThan(0);
    world.simulator.setQuirks(['Q30']);
    for (const { vehicle, cut } of parked) {
      const sent = await inVehicle<{ createdAt: string }>(vehicle, 'telemetry(first: 50)', 'createdAt');
      const raised = await inVehicle<{ startedAt: string }>(vehicle, 'alerts', 'startedAt');
      const reported = [...sent.map(({ createdAt }) => createdAt), ...raised.map(({ startedAt }) => startedAt)];
      for (const at of reported) expect(Date.parse(at)).toBeLessThanOrEqual(cut);
      const trips = await inVehicle<{ stoppedAt: string }>(vehicle, 'trips(first: 1)', 'stoppedAt');
      for (const { stoppedAt } of trips) expect(Date.parse(stoppedAt)).toBeLessThan(cut);
    }
  });
});

/** Milliseconds of a duration in days, hours, minutes and seconds. */
function secondsOf(duration: string): number {
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] =
    /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration) ?? [];
  return ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
}
