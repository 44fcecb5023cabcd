import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { WorldVehicle } from '../../src/simulator/index.js';
import { VehicleStatusDocument } from '../support/generated/documents.js';
import { startWorld, type TestWorld } from '../support/world.js';
import { leavesOf } from './support/leaves.js';
import { selectOwn, typeNames } from './support/selection.js';
import { globalId } from './support/specimens.js';
import { dataOf, fleetOf, refOf, worldStart } from './support/truth.js';

const hour = 3_600_000;

let world: TestWorld;
let now = worldStart;
beforeAll(async () => {
  world = await startWorld({
    simulator: {
      clock: () => now,
      fleets: [
        { name: 'Paris', vehicles: 60, gaps: false },
        { name: 'Lyon', vehicles: 120, gaps: false },
      ],
    },
    server: { maxFirst: 2000 },
  });
});
afterEach(() => {
  now = worldStart;
  world.simulator.setQuirks([]);
});
afterAll(() => world.close());

/** Every path below the given values, and those that had a value at least once. */
class Fields {
  readonly requested = new Set<string>();
  readonly reported = new Set<string>();

  add(value: unknown): void {
    for (const [path, values] of leavesOf(value)) {
      this.requested.add(path);
      if (values.some((each) => each !== null)) this.reported.add(path);
    }
  }

  /** A group or list that is missing in one object looks like a leaf there; another object must have it. */
  get neverReported(): readonly string[] {
    const isGroup = (path: string) =>
      [...this.reported].some((other) => other.startsWith(`${path}.`) || other.startsWith(`${path}[`));
    return [...this.requested].filter((path) => !this.reported.has(path) && !isGroup(path)).sort();
  }
}

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
    const fields = new Fields();
    for (const [apiVersion, quirks] of [
      ['v3', []],
      ['v2', []],
      // Fields that older contracts and real vehicles send beyond the specification.
      ['v3', ['Q31']],
    ] as const) {
      world.simulator.setQuirks(quirks);
      await world.restart({ upstream: { apiVersion }, server: { maxFirst: 2000 } });
      for (const answer of await askAll(apiVersion === 'v3')) fields.add(answer);
    }
    expect(fields.neverReported).toEqual([...neverReported].sort());
    expect(fields.reported.size).toBeGreaterThan(400);
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

describe('the full status', () => {
  /** Position times of v2, in groups that only v3 has. */
  const neverReportedInStatus: readonly string[] = [
    'alarm.trigger.position.updatedAt',
    'stolen.endPosition.updatedAt',
    'stolen.startPosition.updatedAt',
  ];

  it('has no error for many vehicles, and every schema field is returned by at least one', async () => {
    const query = `query ($id: ID!) {
      fleet(fleetId: $id) { vehicles(first: 120) { nodes { status { ${selectOwn('VehicleStatus')} } } } }
    }`;
    interface Data {
      readonly fleet: { readonly vehicles: { readonly nodes: readonly { readonly status: object | null }[] } };
    }
    const fields = new Fields();
    for (const [apiVersion, times, quirks] of [
      ['v3', [0, 9.5, 40, 200], []],
      ['v2', [0], []],
      // Fields that older contracts and real vehicles send beyond the specification.
      ['v3', [0], ['Q31']],
    ] as const) {
      world.simulator.setQuirks(quirks);
      await world.restart({ upstream: { apiVersion } });
      for (const at of times) {
        now = worldStart + at * hour;
        const answer = await world.ask<Data, unknown>(query, { id: fleetOf(world, 1).id });
        const { nodes } = dataOf(answer).fleet.vehicles;
        expect(nodes).toHaveLength(120);
        for (const { status } of nodes) {
          expect(status).not.toBeNull();
          fields.add(status);
        }
      }
    }
    expect(fields.neverReported).toEqual(neverReportedInStatus);
    expect(fields.reported.size).toBeGreaterThan(200);
  });

  it('causes no drift', () => {
    expect(world.facade.drift()).toEqual([]);
  });

  it('has no error when requested vehicle by vehicle', async () => {
    await world.restart();
    now = worldStart + hour;
    const vehicles = fleetOf(world, 1).vehicles.slice(0, 40);
    const answers = await Promise.all(vehicles.map((vehicle) => world.ask(VehicleStatusDocument, refOf(vehicle))));
    answers.forEach((answer, index) => {
      const { vin } = vehicles[index] ?? {};
      expect(dataOf(answer).vehicle).toMatchObject({ vin, status: { vin } });
    });
  });
});
