import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WorldVehicle } from '../../src/simulator/index.js';
import { startWorld, type TestWorld } from '../support/world.js';
import { leavesOf } from './support/leaves.js';
import { selectOwn, typeNames } from './support/selection.js';
import { globalId } from './support/specimens.js';
import { dataOf, fleetOf, worldStart } from './support/truth.js';

const hour = 3_600_000;

let world: TestWorld;
let now = worldStart;
beforeAll(async () => {
  world = await startWorld({
    simulator: { clock: () => now, fleets: [{ name: 'Paris', vehicles: 60, gaps: false }] },
    server: { maxFirst: 2000 },
  });
});
afterAll(() => world.close());

const messages = 60;

/** Where objects of a type are found: in a fleet, or in vehicles that have some. */
const inFleet: Readonly<Record<string, string>> = {
  Vehicle: `vehicles(first: 20) { nodes { ${selectOwn('Vehicle')} } }`,
  Maintenance: `vehicles(first: 60) { nodes { maintenance { ${selectOwn('Maintenance')} } } }`,
  Waypoint: `trips(first: 10) { nodes { waypoints(first: 10) { nodes { ${selectOwn('Position')} } } } }`,
  Trip: `trips(first: 100) { nodes { ${selectOwn('Trip')} } }`,
  Alert: `alerts(first: 100) { nodes { ${selectOwn('Alert', ['position'])} } }`,
  Collision: `collisions(first: 100) { nodes { ${selectOwn('Collision')} } }`,
  Monitor: `monitors { nodes { ${selectOwn('Monitor')} } }`,
  RemoteCallback: `remoteCallbacks { nodes { ${selectOwn('RemoteCallback')} } }`,
};
const inVehicle: Readonly<Record<string, string>> = {
  Telemetry: `telemetry(first: ${messages}) { nodes { ${selectOwn('Telemetry')} } }`,
  Alarm: `alarms(first: 100) { nodes { ${selectOwn('Alarm')} } }`,
  StolenReport: `stolenReports(first: 20) { nodes { ${selectOwn('StolenReport')} } }`,
};

const of = (name: string, value: unknown): Record<string, unknown> => ({ [name]: value });

async function ofVehicle(name: string, { fleetId, id }: WorldVehicle, list: string): Promise<unknown> {
  const answer = await world.ask<{ node: { list: { nodes: unknown } | null } }, unknown>(
    `{ node(id: "${globalId('Vehicle', fleetId, id)}") { ... on Vehicle { list: ${list} } } }`,
  );
  return of(name, dataOf(answer).node.list?.nodes ?? []);
}

async function askAll(withRemotes: boolean): Promise<readonly unknown[]> {
  const { id, vehicles } = fleetOf(world);
  const { world: facts } = world.simulator;
  const fleets = await Promise.all(
    Object.entries(inFleet).map(async ([name, list]) => {
      const answer = await world.ask<{ fleet: Record<string, { nodes: unknown } | null> }, unknown>(
        `{ fleet(fleetId: "${id}") { list: ${list} } }`,
      );
      return of(name, dataOf(answer).fleet['list']?.nodes ?? []);
    }),
  );
  const stolen = vehicles.filter((vehicle) => facts.stolenReports(vehicle).length > 0);
  // A message reports what triggered the alarm during the previous day.
  const setOff = vehicles.flatMap((vehicle) =>
    facts
      .alarms(vehicle)
      .filter(({ kind, at }) => kind === 'trigger' && facts.messages(vehicle, [{ from: at, to: at + hour }]).length > 0)
      .slice(0, 1),
  );
  const some = [...new Set([...vehicles.slice(0, 6), ...stolen.slice(0, 4)])];
  const each = some.flatMap((vehicle) => {
    const callbacks = withRemotes ? facts.callbacks(fleetOf(world)).list() : [];
    const lists = [
      ...Object.entries(inVehicle),
      ...callbacks.map(
        (callback) =>
          [
            'RemoteAction',
            `remoteActions(callbackId: "${callback.id}") { nodes { ${selectOwn('RemoteAction')} } }`,
          ] as const,
      ),
    ];
    return lists.map(([name, list]) => ofVehicle(name, vehicle, list));
  });
  const alarms = setOff.slice(0, 3).map(({ vehicle, at }) => {
    const times = `times: [{ from: "${new Date(at).toISOString()}", lasting: "PT1H" }]`;
    return ofVehicle('Telemetry', vehicle, `telemetry(first: 10, ${times}) { nodes { ${selectOwn('Telemetry')} } }`);
  });
  const information = dataOf(
    await world.ask(
      `{ VehicleInformation: vehicleByVin(vin: "${vehicles[0]?.vin}") { ${selectOwn('VehicleInformation')} } }`,
    ),
  );
  return [...fleets, ...(await Promise.all([...each, ...alarms])), information];
}

/** Fields that the simulator never returns, and why. */
const neverReported: readonly string[] = [
  // Position times of v2, in types that only v3 has.
  'Alarm[].trigger.position.updatedAt',
  'StolenReport[].startPosition.updatedAt',
  'StolenReport[].endPosition.updatedAt',
  'Telemetry[].alarm.trigger.position.updatedAt',
  // A command contains the time of the next charge, which is in `nextDelayedAt`.
  'RemoteAction[].remote.charging.schedule.nextDelayedTime',
  // The programs of a command are simpler than those that a vehicle reports.
  'RemoteAction[].remote.charging.schedule.programs[].chargeUntilFull',
  // The upstream sets no rate for callbacks.
  'RemoteCallback[].subscription.refreshEvent',
  // This action has no scope in the specification.
  'Vehicle[].capabilities.remote.stolen.scopeName',
  'VehicleInformation.capabilities.remote.stolen.scopeName',
];

describe('every field of every type', () => {
  it('is returned by at least one object of the simulator', async () => {
    const reported = new Set<string>();
    const requested = new Set<string>();
    for (const [apiVersion, times, quirks] of [
      ['v3', [0], []],
      ['v2', [0], []],
      // Fields that older contracts and real vehicles send beyond the specification.
      ['v3', [0], ['Q31']],
    ] as const) {
      world.simulator.setQuirks(quirks);
      await world.restart({ upstream: { apiVersion }, server: { maxFirst: 2000 } });
      for (const at of times) {
        now = worldStart + at * hour;
        for (const answer of await askAll(apiVersion === 'v3')) {
          for (const [path, values] of leavesOf(answer)) {
            requested.add(path);
            if (values.some((value) => value !== null)) reported.add(path);
          }
        }
      }
    }
    const isGroup = (path: string) =>
      [...reported].some((other) => other.startsWith(`${path}.`) || other.startsWith(`${path}[`));
    expect([...requested].filter((path) => !reported.has(path) && !isGroup(path)).sort()).toEqual(
      [...neverReported].sort(),
    );
    expect(reported.size).toBeGreaterThan(400);
  }, 60_000);

  it('causes no drift', () => {
    expect(world.facade.drift()).toEqual([]);
  });

  it('belongs to a type covered by the field tests', () => {
    // Types that lead to others, or have their own test.
    const elsewhere = ['VehicleStatus', 'Fleet', 'FleetSummary'];
    const seen = new Set([...Object.keys(inFleet), ...Object.keys(inVehicle), 'RemoteAction', 'VehicleInformation']);
    const nodes = typeNames().filter((name) => !elsewhere.includes(name) && selectOwn(name).startsWith('id '));
    expect(nodes.filter((name) => !seen.has(name))).toEqual([]);
  });
});
