import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type TestWorld } from '../support/world.js';
import { leavesOf } from './support/leaves.js';
import { selectOwn } from './support/selection.js';
import { globalId, tripWithAlert } from './support/specimens.js';
import { dataOf, fleetOf, frozen, queriesOf, vehicleWhere, worldStart } from './support/truth.js';

let world: TestWorld;
beforeAll(async () => {
  world = await startWorld({
    simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 60, gaps: false }] },
    now: () => worldStart,
  });
});
afterAll(() => world.close());

const options = (apiVersion: 'v2' | 'v3') => ({ upstream: { apiVersion }, now: () => worldStart });

const fixStatusOf = (position: string): string => `${position}.fixStatus`;
const updatedAtOf = (group: string): string => `${group}.updatedAt`;

type Lists = Readonly<Record<string, { readonly nodes: readonly object[] } | object | null>>;

describe('the new resources in v2 and v3', () => {
  /** Data that v2 does not have. A group includes all its fields. */
  const inThirdOnly: readonly string[] = [
    ...['trips.startPosition', 'trips.stopPosition', 'alerts.startPosition', 'alerts.endPosition'].map(fixStatusOf),
    'trips.startMileage',
    'trips.startEnergies',
    'trips.endEnergies',
    'trips.energyConsumptions',
    'trips.kinetic',
    'trips.segments',
    'trips.faults[].cause',
    'telemetry.energies[].subType',
    'telemetry.energies[].extension.fuel.consumptions.instant',
    'telemetry.energies[].extension.electric.battery.load.createdAt',
    'telemetry.energies[].extension.electric.battery.health.createdAt',
    'telemetry.energies[].extension.electric.charging.chargingPowerLevel',
    'telemetry.energies[].extension.electric.charging.type',
    'telemetry.energies[].extension.electric.charging.schedule',
    'telemetry.engines[].extension.thermic.air',
    'telemetry.powertrain',
    'telemetry.lightingSystem',
    'telemetry.lighting.status',
    'telemetry.transmission.gearbox.mode.semiManual',
    'telemetry.transmission.gearbox.ratio',
    'telemetry.safety.beltStatus',
    'telemetry.wipingBlades',
    'telemetry.location.fixStatus',
    'telemetry.maintenance.vin',
  ];
  /** Fields that only v2 has, or that v3 has under another name. */
  const inSecondOnly: readonly string[] = [
    ...['trips.startPosition', 'trips.stopPosition', 'alerts.startPosition', 'alerts.endPosition'].map(updatedAtOf),
    ...['telemetry', 'telemetry.energies[]', 'telemetry.doorsState', 'telemetry.location'].map(updatedAtOf),
    'telemetry.maintenance.updatedAt',
    'telemetry.privacy',
    'telemetry.engines[].extension.thermic.scr',
    'telemetry.battery.createdAt',
    'telemetry.safety.beltWarning',
    'telemetry.safety.eCallTriggeringRequest',
    'telemetry.kinetic.pace',
    'telemetry.location.createdAt',
    'telemetry.location.age',
  ];
  /** Fields that both have, with different values. */
  const written: readonly string[] = ['telemetry.adas.rvv'];

  async function readAll(apiVersion: 'v2' | 'v3'): Promise<Lists> {
    await world.restart(options(apiVersion));
    const { id } = fleetOf(world);
    const vehicle = vehicleWhere(world, ({ privacy, motorization }) => privacy === 'None' && motorization === 'Hybrid');
    const lists = `
      trips(first: 60) { nodes { ${selectOwn('Trip')} } }
      alerts(first: 60) { nodes { ${selectOwn('Alert', ['position'])} } }
      collisions(first: 60) { nodes { ${selectOwn('Collision')} } }`;
    const query = `{
      fleet(fleetId: "${id}") { ${lists} }
      vehicle: node(id: "${globalId('Vehicle', vehicle.fleetId, vehicle.id)}") { ... on Vehicle {
        ${lists} telemetry(first: 60) { nodes { ${selectOwn('Telemetry')} } }
      } }
    }`;
    return dataOf(await world.ask<Lists, unknown>(query));
  }

  it('are the same, except for fields missing in one of them', async () => {
    const newer = leavesOf(await readAll('v3'), { indexed: true });
    const older = leavesOf(await readAll('v2'), { indexed: true });
    const lacking = new Set<string>();
    const extra = new Set<string>();
    const other = new Set<string>();
    for (const path of new Set([...older.keys(), ...newer.keys()])) {
      const [a = null] = older.get(path) ?? [];
      const [b = null] = newer.get(path) ?? [];
      if (a === b) continue;
      const name = path
        .replace(/\[\d+\]/g, '[]')
        .replace(/^(fleet|vehicle)\./, '')
        .replace('.nodes[]', '')
        // Returned twice each: the raw text of a value, and a position as GeoJSON.
        .replace(/Raw(?=$|\[)/, '')
        .replace('feature.properties.', '');
      if (a === null) lacking.add(name);
      else if (b === null) extra.add(name);
      else other.add(name);
    }
    const isUnexplained = (explained: readonly string[]) => (name: string) =>
      !explained.some((each) => name === each || name.startsWith(`${each}.`) || name.startsWith(`${each}[`));
    const unexplained = {
      lacking: [...lacking].filter(isUnexplained(inThirdOnly)),
      extra: [...extra].filter(isUnexplained(inSecondOnly)),
      other: [...other].filter(isUnexplained(written)),
    };
    expect(unexplained).toEqual({ lacking: [], extra: [], other: [] });
    const explains = (names: ReadonlySet<string>) => (entry: string) =>
      [...names].some((name) => !isUnexplained([entry])(name));
    expect(inThirdOnly.filter((entry) => !explains(lacking)(entry))).toEqual([]);
    expect(inSecondOnly.filter((entry) => !explains(extra)(entry))).toEqual([]);
    expect(written.filter((entry) => !explains(other)(entry))).toEqual([]);
  });

  it('differ in monitors: v2 returns only those that it supports, with the same subscription', async () => {
    const fields = selectOwn('Monitor', ['trigger', 'extendedEventParam', 'extendedEventParamRaw']);
    const query = `{ fleet(fleetId: "${fleetOf(world).id}") { monitors { nodes { ${fields} trigger { triggers { name } } } } } }`;
    interface Data {
      readonly fleet: { readonly monitors: { readonly nodes: readonly { trigger: { triggers: object[] } }[] } };
    }
    await world.restart(options('v3'));
    const newer = dataOf(await world.ask<Data, unknown>(query)).fleet.monitors.nodes;
    await world.restart(options('v2'));
    const older = dataOf(await world.ask<Data, unknown>(query)).fleet.monitors.nodes;
    expect(older.length).toBeGreaterThan(0);
    for (const { trigger, ...monitor } of older) {
      expect(newer).toContainEqual({ ...monitor, trigger: expect.anything() as unknown });
      expect(trigger.triggers.length).toBeGreaterThan(0);
    }
  });

  it('that v2 does not have are null there, without a call or an error', async () => {
    await world.restart(options('v2'));
    const { fleetId, id, vin } = vehicleWhere(world);
    const query = `{
      vehicleByVin(vin: "${vin}") { vin }
      fleet(fleetId: "${fleetId}") { remoteCallbacks { totalCount } }
      node(id: "${globalId('Vehicle', fleetId, id)}") { ... on Vehicle {
        vin alarms { totalCount } stolenReports { totalCount } remoteCallbacks { totalCount }
        remoteActions(callbackId: "any") { totalCount }
      } }
    }`;
    const { result, byOperation } = await world.count(() => world.ask(query));
    expect(dataOf(result)).toEqual({
      vehicleByVin: null,
      fleet: { remoteCallbacks: null },
      node: { vin, alarms: null, stolenReports: null, remoteCallbacks: null, remoteActions: null },
    });
    expect(byOperation).toEqual({ getVehicleByid: 1 });
  });

  it('that v2 does not have are also null by their ids', async () => {
    await world.restart(options('v2'));
    const { fleetId, id } = vehicleWhere(world);
    const ids = [
      globalId('Alarm', fleetId, id, 'any'),
      globalId('StolenReport', fleetId, id, 'any'),
      globalId('RemoteAction', fleetId, id, 'any', 'any'),
      globalId('RemoteCallback', fleetId, 'any'),
    ];
    const answer = await world.ask<unknown, unknown>('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(dataOf(answer)).toEqual({ nodes: ids.map(() => null) });
  });
});

describe('the profile', () => {
  const profiled = (profile: string) => `
    status(profile: ${profile}) { createdAt } maintenance(profile: ${profile}) { daysBeforeMaintenance }
    trips(first: 3, profile: ${profile}) { totalCount nodes { tripId } }
    alerts(first: 3, profile: ${profile}) { totalCount nodes { alertId } }
    collisions(first: 3, profile: ${profile}) { totalCount nodes { collisionId } }
    telemetry(first: 3, profile: ${profile}) { totalCount nodes { createdAt } }`;
  const ask = async (profile: string, id: string) => {
    const answer = await world.ask<{ node: Lists }, unknown>(
      `query ($id: ID!) { node(id: $id) { ... on Vehicle { ${profiled(profile)} } } }`,
      { id },
    );
    return dataOf(answer).node;
  };
  const idOf = (isHidden: boolean) => {
    const { world: facts } = world.simulator;
    const vehicle = vehicleWhere(
      world,
      ({ privacy }, each) => (privacy === 'Full') === isHidden && facts.alerts(each).length > 0,
    );
    return globalId('Vehicle', vehicle.fleetId, vehicle.id);
  };
  const empty = { totalCount: 0, nodes: [] };
  const nothing = { status: null, maintenance: null, trips: empty, alerts: empty, collisions: empty, telemetry: empty };
  const profiles = () =>
    world.simulator.requests.map(({ path }) => new URL(path, 'http://x').searchParams.get('profile'));

  beforeAll(() => world.restart(options('v3')));

  it('END_USER hides the driver’s private data, and FLEET returns it', async () => {
    const id = idOf(true);
    const shown = await ask('FLEET', id);
    for (const name of ['status', 'maintenance']) expect(shown[name]).not.toBeNull();
    for (const name of ['trips', 'alerts', 'telemetry'])
      expect((shown[name] as { nodes: readonly object[] }).nodes).toHaveLength(
        Math.min(3, (shown[name] as { totalCount: number }).totalCount),
      );
    expect(shown).not.toMatchObject({ trips: empty });
    expect(await ask('END_USER', id)).toEqual(nothing);
  });

  it('END_USER returns data that the driver does not hide', async () => {
    const id = idOf(false);
    expect(await ask('END_USER', id)).toEqual(await ask('FLEET', id));
  });

  it('both are served in one request, each with its data', async () => {
    const id = idOf(true);
    const both = dataOf(
      await world.ask<{ a: Lists; b: Lists }, unknown>(`{
        a: node(id: "${id}") { ... on Vehicle { ${profiled('FLEET')} } }
        b: node(id: "${id}") { ... on Vehicle { ${profiled('END_USER')} } }
      }`),
    );
    expect(both).toEqual({ a: await ask('FLEET', id), b: nothing });
  });

  it('defaults to that of the upstream', async () => {
    const id = idOf(true);
    world.simulator.resetCounts();
    await world.ask(
      `{ node(id: "${id}") { ... on Vehicle { status { createdAt } trips(first: 1) { totalCount } alerts { totalCount } } } }`,
    );
    expect(profiles().filter((each) => each !== null)).toEqual([]);
  });

  it('applies to the lists of a fleet: vehicles of drivers with privacy are hidden', async () => {
    const { id, vehicles } = fleetOf(world);
    const { world: facts } = world.simulator;
    const open = vehicles.filter((vehicle) => facts.traits(vehicle).privacy !== 'Full');
    const query = (profile: string) => `{ fleet(fleetId: "${id}") {
      trips(first: 1, profile: ${profile}) { totalCount } alerts(first: 1, profile: ${profile}) { totalCount }
      collisions(first: 1, profile: ${profile}) { totalCount }
    } }`;
    const count = (of: readonly (typeof vehicles)[number][]) => ({
      fleet: {
        trips: { totalCount: of.reduce((sum, each) => sum + facts.trips(each).length, 0) },
        alerts: { totalCount: of.reduce((sum, each) => sum + facts.alerts(each).length, 0) },
        collisions: { totalCount: of.reduce((sum, each) => sum + facts.collisions(each).length, 0) },
      },
    });
    expect(dataOf(await world.ask(query('FLEET')))).toEqual(count(vehicles));
    expect(dataOf(await world.ask(query('END_USER')))).toEqual(count(open));
  });

  it('applies to the lists of a trip and to single objects', async () => {
    const { world: facts } = world.simulator;
    const { fleetId, id, vin } = vehicleWhere(world, ({ privacy }) => privacy === 'Full');
    const [trip] = facts.trips(facts.vehicleByVin(vin)!);
    const [alert] = facts.alerts(facts.vehicleByVin(vin)!);
    const answer = await world.ask(`{ node(id: "${globalId('Vehicle', fleetId, id)}") { ... on Vehicle {
      shown: trip(tripId: "${trip?.id}") { tripId telemetry(first: 1, profile: END_USER) { totalCount } }
      hidden: trip(tripId: "${trip?.id}", profile: END_USER) { tripId }
      alert: alert(alertId: "${alert?.id}", profile: FLEET) { alertId }
      kept: alert(alertId: "${alert?.id}", profile: END_USER) { alertId }
    } } }`);
    expect(dataOf(answer)).toEqual({
      node: {
        shown: { tripId: trip?.id, telemetry: { totalCount: 0 } },
        hidden: null,
        alert: { alertId: alert?.id },
        kept: null,
      },
    });
  });

  it('applies to the relations of an alert', async () => {
    const vehicle = vehicleWhere(world, ({ privacy }) => privacy === 'Full');
    const [trip, { id }] = tripWithAlert(world.simulator.world, vehicle);
    const answer = await world.ask(`{ node(id: "${globalId('Alert', vehicle.fleetId, vehicle.id, id)}") { ... on Alert {
      shown: trips(first: 1) { nodes { tripId } } hidden: trips(profile: END_USER) { nodes { tripId } }
    } } }`);
    const shown = { nodes: [{ tripId: trip.id }] };
    expect(dataOf(answer)).toEqual({ node: { shown, hidden: { nodes: [] } } });
    world.simulator.resetCounts();
    await world.ask(`{ node(id: "${idOf(false)}") { ... on Vehicle {
      alerts(first: 1) { nodes { position(profile: END_USER) { longitude } } }
    } } }`);
    expect(queriesOf(world, 'getCarLastPosition').map((query) => query.get('profile'))).toEqual(['endUser']);
  });

  it('has no effect with v2, which does not support it', async () => {
    await world.restart(options('v2'));
    const id = idOf(true);
    world.simulator.resetCounts();
    expect(await ask('END_USER', id)).toEqual(await ask('FLEET', id));
    expect(profiles().filter((each) => each !== null)).toEqual([]);
    expect(queriesOf(world, 'getTripsByVehicle')).not.toEqual([]);
  });
});
