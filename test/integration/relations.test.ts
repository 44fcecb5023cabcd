import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { nodeKinds } from '../../src/graphql/nodes.js';
import type { WorldVehicle } from '../../src/simulator/index.js';
import { startWorld, type TestWorld } from '../support/world.js';
import { globalId, specimensOf, type Specimens } from './support/specimens.js';
import { dataOf, fleetOf, frozen, queriesOf, worldStart } from './support/truth.js';

const fleets = [
  { name: 'Paris', vehicles: 30, gaps: false },
  { name: 'Lyon', vehicles: 2, gaps: false },
];

let world: TestWorld;
let specimens: Specimens;
beforeAll(async () => {
  world = await startWorld({ simulator: { ...frozen, fleets } });
  specimens = specimensOf(world.simulator);
});
afterAll(() => world.close());

type Data = Record<string, unknown>;
const ask = async <T = Data>(query: string, variables: Data = {}): Promise<T> =>
  dataOf(await world.ask<T, Data>(query, variables));
const idOf = {
  fleet: ({ fleetId }: WorldVehicle) => globalId('Fleet', fleetId),
  vehicle: ({ fleetId, id }: WorldVehicle) => globalId('Vehicle', fleetId, id),
  of: (type: string, { fleetId, id }: WorldVehicle, ...ids: readonly string[]) => globalId(type, fleetId, id, ...ids),
};

/** A relation: its source, its fields, and the expected target and calls. */
interface RelationCase {
  readonly from: (specimens: Specimens) => string;
  readonly type: string;
  readonly fields: string;
  readonly to: (specimens: Specimens) => object;
  readonly calls: Readonly<Record<string, number>>;
}

const trip = ({ trip: { vehicle, id } }: Specimens) => idOf.of('Trip', vehicle, id);
const alert = ({ alert: { vehicle, id } }: Specimens) => idOf.of('Alert', vehicle, id);
const collision = ({ collision: { trip, id } }: Specimens) => idOf.of('Collision', trip.vehicle, id);
const alarm = ({ alarmed, alarm: { id } }: Specimens) => idOf.of('Alarm', alarmed, id);
const stolenReport = ({ stolen, stolenReport: { id } }: Specimens) => idOf.of('StolenReport', stolen, id);
const remote = ({ commanded, remote: { callbackId, id } }: Specimens) =>
  idOf.of('RemoteAction', commanded, callbackId, id);
const monitor = ({ fleet, monitor: { id } }: Specimens) => globalId('Monitor', fleet.id, id);
const callback = ({ fleet, callback: { id } }: Specimens) => globalId('RemoteCallback', fleet.id, id);
const vehicleIs = (vehicle: WorldVehicle) => ({ vehicle: { id: idOf.vehicle(vehicle), vin: vehicle.vin } });
const fleetIs = ({ fleet }: Specimens) => ({ fleet: { id: globalId('Fleet', fleet.id), name: fleet.name } });

const relationCases: Readonly<Record<string, RelationCase>> = {
  'Vehicle.fleet': {
    from: ({ vehicle }) => idOf.vehicle(vehicle),
    type: 'Vehicle',
    fields: 'fleet { id name }',
    to: fleetIs,
    calls: { getVehicleByid: 1 },
  },
  'VehicleStatus.vehicle': {
    from: ({ vehicle }) => idOf.vehicle(vehicle),
    type: 'Vehicle',
    fields: 'status { vehicle { id vin } }',
    to: ({ vehicle }) => ({ status: vehicleIs(vehicle) }),
    calls: { getVehicleByid: 1, getFleetVehicleStatus: 1 },
  },
  'VehicleStatus.fleet': {
    from: ({ vehicle }) => idOf.vehicle(vehicle),
    type: 'Vehicle',
    fields: 'status { fleet { id name } }',
    to: (specimens) => ({ status: fleetIs(specimens) }),
    calls: { getVehicleByid: 1, getFleetVehicleStatus: 1 },
  },
  'Maintenance.vehicle': {
    from: ({ vehicle }) => idOf.vehicle(vehicle),
    type: 'Vehicle',
    fields: 'maintenance { vehicle { id vin } }',
    to: ({ vehicle }) => ({ maintenance: vehicleIs(vehicle) }),
    calls: { getVehicleByid: 1, getVehicleMaintenance: 1 },
  },
  'Maintenance.alerts': {
    from: ({ vehicle }) => idOf.vehicle(vehicle),
    type: 'Vehicle',
    fields: 'maintenance { alerts(first: 60) { nodes { id } } }',
    to: ({ vehicle }) => ({
      maintenance: {
        alerts: {
          nodes: world.simulator.world.alerts(vehicle).map(({ id }) => ({ id: idOf.of('Alert', vehicle, id) })),
        },
      },
    }),
    calls: { getVehicleByid: 1, getVehicleMaintenance: 1, getVehicleAlerts: 1 },
  },
  'Trip.vehicle': {
    from: trip,
    type: 'Trip',
    fields: 'vehicle { id vin }',
    to: ({ trip: { vehicle } }) => vehicleIs(vehicle),
    calls: { getFleetTripByVehicle: 1, getVehicleByid: 1 },
  },
  'Trip.alerts': {
    from: trip,
    type: 'Trip',
    fields: 'alerts { nodes { id } }',
    to: ({ trip, alert }) => ({
      alerts: { nodes: expect.arrayContaining([{ id: idOf.of('Alert', trip.vehicle, alert.id) }]) as unknown },
    }),
    calls: { getFleetTripByVehicle: 1, getFleetTripAlertByVehicle: 1 },
  },
  'Alert.vehicle': {
    from: alert,
    type: 'Alert',
    fields: 'vehicle { id vin }',
    to: ({ alert: { vehicle } }) => vehicleIs(vehicle),
    calls: { getFleetVehicleAlertsById: 1, getVehicleByid: 1 },
  },
  'Alert.position': {
    from: alert,
    type: 'Alert',
    fields: 'position { longitude latitude }',
    to: ({ vehicle }) => {
      const { longitude, latitude } = world.simulator.world.snapshot(vehicle).place;
      return {
        position: {
          longitude: expect.closeTo(longitude, 5) as unknown,
          latitude: expect.closeTo(latitude, 5) as unknown,
        },
      };
    },
    calls: { getFleetVehicleAlertsById: 1, getCarLastPosition: 1 },
  },
  'Collision.vehicle': {
    from: collision,
    type: 'Collision',
    fields: 'vehicle { id vin }',
    to: ({ collision: { trip } }) => vehicleIs(trip.vehicle),
    calls: { getVehicleCollisionById: 1, getVehicleByid: 1 },
  },
  'Collision.trip': {
    from: collision,
    type: 'Collision',
    fields: 'tripId trip { id tripId }',
    to: ({ collision: { trip } }) => ({
      tripId: trip.id,
      trip: { id: idOf.of('Trip', trip.vehicle, trip.id), tripId: trip.id },
    }),
    calls: { getVehicleCollisionById: 1, getFleetTripByVehicle: 1 },
  },
  'Trip.collisions': {
    from: ({ collision: { trip } }) => idOf.of('Trip', trip.vehicle, trip.id),
    type: 'Trip',
    fields: 'collisions { nodes { id } }',
    to: (all) => ({ collisions: { nodes: [{ id: collision(all) }] } }),
    calls: { getFleetTripByVehicle: 1, getTripCollisionsByTripAndVehicle: 1 },
  },
  'Alarm.vehicle': {
    from: alarm,
    type: 'Alarm',
    fields: 'vehicle { id vin }',
    to: ({ alarmed }) => vehicleIs(alarmed),
    calls: { getVehicleAlarmsById: 1, getVehicleByid: 1 },
  },
  'StolenReport.vehicle': {
    from: stolenReport,
    type: 'StolenReport',
    fields: 'vehicle { id vin }',
    to: ({ stolen }) => vehicleIs(stolen),
    calls: { getVehicleStolenById: 1, getVehicleByid: 1 },
  },
  'Monitor.fleet': {
    from: monitor,
    type: 'Monitor',
    fields: 'fleet { id name }',
    to: fleetIs,
    calls: { getFleetMonitorsStatusById: 1 },
  },
  'RemoteCallback.fleet': {
    from: callback,
    type: 'RemoteCallback',
    fields: 'fleet { id name }',
    to: fleetIs,
    calls: { getFleetRemotebyId: 1 },
  },
  'RemoteAction.fleet': {
    from: remote,
    type: 'RemoteAction',
    fields: 'fleet { id name }',
    to: fleetIs,
    calls: { getRemoteRequestForVhlById: 1 },
  },
  'RemoteAction.vehicle': {
    from: remote,
    type: 'RemoteAction',
    fields: 'vehicle { id vin }',
    to: ({ commanded }) => vehicleIs(commanded),
    calls: { getRemoteRequestForVhlById: 1, getVehicleByid: 1 },
  },
  'RemoteAction.callback': {
    from: remote,
    type: 'RemoteAction',
    fields: 'callbackId callback { id callbackId }',
    to: (all) => ({
      callbackId: all.remote.callbackId,
      callback: { id: callback(all), callbackId: all.remote.callbackId },
    }),
    calls: { getRemoteRequestForVhlById: 1, getFleetRemotebyId: 1 },
  },
};

describe('a relation returns the same object as its id', () => {
  it.each(Object.entries(relationCases))('%s', async (_, { from, type, fields, to, calls }) => {
    const query = `query ($id: ID!) { node(id: $id) { ... on ${type} { id ${fields} } } }`;
    const id = from(specimens);
    const { result, byOperation } = await world.count(() => ask(query, { id }));
    expect(result).toEqual({ node: { id, ...to(specimens) } });
    expect(byOperation).toEqual(calls);
  });
});

describe('relations in both directions', () => {
  it('the trips of an alert are those during which it was active, and each contains the alert', async () => {
    const query = `query ($id: ID!) {
      node(id: $id) { ... on Alert { id trips { totalCount nodes { id tripId alerts { nodes { id } } vehicle { id } } } } }
    }`;
    const { node } = await ask<{ node: { id: string; trips: { totalCount: number; nodes: TripNode[] } } }>(query, {
      id: alert(specimens),
    });
    const { startedAt, endsAt, vehicle } = specimens.alert;
    const during = world.simulator.world.tripsDuring(vehicle, startedAt, Math.min(endsAt, worldStart));
    // The upstream links only to some of them.
    expect(node.trips.nodes.map(({ tripId }) => tripId)).toEqual(during.slice(0, 3).map(({ id }) => id));
    expect(node.trips.totalCount).toBe(node.trips.nodes.length);
    for (const each of node.trips.nodes) {
      expect(each.alerts.nodes).toContainEqual({ id: node.id });
      expect(each.vehicle).toEqual({ id: idOf.vehicle(vehicle) });
    }

    interface TripNode {
      readonly tripId: string;
      readonly alerts: { readonly nodes: readonly object[] };
      readonly vehicle: object;
    }
  });

  it('the collisions of a vehicle have their trip, which has its collisions and its vehicle', async () => {
    const { vehicle, id: tripId } = specimens.collision.trip;
    const query = `query ($id: ID!) {
      node(id: $id) { ... on Vehicle { collisions { nodes { id trip { id collisions { nodes { id } } vehicle { id } } } } } }
    }`;
    const { node } = await ask<{ node: { collisions: { nodes: object[] } } }>(query, { id: idOf.vehicle(vehicle) });
    const id = collision(specimens);
    expect(node.collisions.nodes).toContainEqual({
      id,
      trip: {
        id: idOf.of('Trip', vehicle, tripId),
        collisions: { nodes: [{ id }] },
        vehicle: { id: idOf.vehicle(vehicle) },
      },
    });
  });

  it('all vehicles of a fleet are those of their statuses and maintenances, without an additional call', async () => {
    const query = `query ($id: ID!) { fleet(fleetId: $id) { vehicles { nodes {
      id status { vehicle { id fleet { name } } } maintenance { vehicle { id } }
    } } } }`;
    interface Node {
      readonly id: string;
      readonly status: { readonly vehicle: object };
      readonly maintenance: { readonly vehicle: object };
    }
    const { result, byOperation } = await world.count(() =>
      ask<{ fleet: { vehicles: { nodes: Node[] } } }>(query, { id: fleetOf(world).id }),
    );
    const { nodes } = result.fleet.vehicles;
    expect(nodes).toHaveLength(30);
    for (const { id, status, maintenance } of nodes) {
      expect(status.vehicle).toEqual({ id, fleet: { name: 'Paris' } });
      expect(maintenance.vehicle).toEqual({ id });
    }
    expect(byOperation).toEqual({ getVehiclesByDevice: 1, getFleetStatusList: 1, getFleetMantenanceList: 1 });
  });

  it('the trips and collisions of a fleet have the same vehicles as in the vehicles’ lists', async () => {
    const query = `query ($id: ID!) {
      fleet(fleetId: $id) {
        trips(first: 5) { nodes { id vehicle { id trips(first: 60) { nodes { id } } } } }
        collisions(first: 5) { nodes { id vehicle { id collisions(first: 60) { nodes { id } } } } }
      }
    }`;
    type List = { readonly nodes: readonly { readonly id: string; readonly vehicle: Record<string, List> }[] };
    const { fleet } = await ask<{ fleet: Record<string, List> }>(query, { id: fleetOf(world).id });
    for (const name of ['trips', 'collisions']) {
      const nodes = fleet[name]?.nodes ?? [];
      expect(nodes.length).toBeGreaterThan(0);
      for (const { id, vehicle } of nodes) expect(vehicle[name]?.nodes.map((each) => each.id)).toContain(id);
    }
  });
});

describe('of a telemetry message', () => {
  const query = `query ($id: ID!, $first: Int) {
    node(id: $id) { ... on Vehicle {
      id telemetry(first: $first) { nodes { createdAt tripId vehicle { id } trip { id tripId startedAt stoppedAt } } }
    } }
  }`;
  interface Message {
    readonly createdAt: string;
    readonly tripId: string | null;
    readonly vehicle: { readonly id: string };
    readonly trip: { readonly id: string; tripId: string; startedAt: string; stoppedAt: string | null } | null;
  }

  it('the trip is the one in progress, or null while the vehicle was parked', async () => {
    const { vehicle } = specimens;
    const id = idOf.vehicle(vehicle);
    const { node } = await ask<{ node: { telemetry: { nodes: Message[] } } }>(query, { id, first: 200 });
    const { nodes } = node.telemetry;
    expect(nodes).toHaveLength(200);
    for (const message of nodes) {
      expect(message.vehicle.id).toBe(id);
      const at = Date.parse(message.createdAt);
      const underWay = world.simulator.world.tripsDuring(vehicle, at, at).map((each) => each.id);
      expect(message.tripId).toBe(underWay[0] ?? null);
      expect(message.trip?.tripId ?? null).toBe(message.tripId);
    }
    expect(nodes.some(({ trip }) => trip !== null)).toBe(true);
  });

  it('the trip of a hundred messages is read with one call', async () => {
    const { world: facts } = world.simulator;
    const long = facts.trips(fleetOf(world)).find(({ startedAt, endsAt }) => endsAt - startedAt > 110 * 60_000);
    const isPrivate = long === undefined || facts.traits(long.vehicle).privacy === 'Full';
    if (isPrivate) throw new Error('the world has no trip of two hours');
    const times = `[{ from: "${new Date(long.startedAt).toISOString()}", to: "${new Date(long.endsAt - 1).toISOString()}" }]`;
    const { result, byOperation } = await world.count(() =>
      ask<{ node: { telemetry: { nodes: Message[] } } }>(
        `query ($id: ID!) { node(id: $id) { ... on Vehicle {
           telemetry(first: 100, times: ${times}) { nodes { createdAt tripId vehicle { id } trip { id tripId } } }
         } } }`,
        { id: idOf.vehicle(long.vehicle) },
      ),
    );
    const { nodes } = result.node.telemetry;
    expect(nodes).toHaveLength(100);
    for (const { trip: found } of nodes)
      expect(found).toEqual({ id: idOf.of('Trip', long.vehicle, long.id), tripId: long.id });
    expect(byOperation).toEqual({ getVehicleByid: 1, getTelemetry: 1, getFleetTripByVehicle: 1 });
  });
});

describe('a templated link to remote actions (Q08)', () => {
  const fields = 'nodes { id remoteActionId callbackId vehicleId vehicle { id } callback { id } }';

  it('is expanded in both directions, with the same result', async () => {
    const { commanded, callback: registered } = specimens;
    const fromVehicle = `query ($id: ID!, $other: ID!) {
      node(id: $id) { ... on Vehicle { remoteActions(callbackId: $other) { totalCount ${fields} } } }
    }`;
    const fromCallback = `query ($id: ID!, $other: ID!) {
      node(id: $id) { ... on RemoteCallback { remoteActions(vehicleId: $other) { totalCount ${fields} } } }
    }`;
    const expected = world.simulator.world
      .remotes(commanded)
      .list()
      .filter(({ callbackId }) => callbackId === registered.id)
      .map(({ id }) => ({
        id: idOf.of('RemoteAction', commanded, registered.id, id),
        remoteActionId: id,
        callbackId: registered.id,
        vehicleId: commanded.id,
        vehicle: { id: idOf.vehicle(commanded) },
        callback: { id: callback(specimens) },
      }))
      .reverse();
    expect(expected.length).toBeGreaterThan(1);
    const one = await world.count(() => ask(fromVehicle, { id: idOf.vehicle(commanded), other: registered.id }));
    expect(one.result).toEqual({ node: { remoteActions: { totalCount: expected.length, nodes: expected } } });
    const two = await world.count(() => ask(fromCallback, { id: callback(specimens), other: commanded.id }));
    expect(two.result).toEqual(one.result);
    const calls = { getVehicleByid: 1, getRemoteRequestsForVhl: 1, getFleetRemotebyId: 1 };
    expect(one.byOperation).toEqual(calls);
    // Here the query starts there, too.
    expect(two.byOperation).toEqual({ ...calls, getFleetRemotebyId: 2 });
  });
});

describe('every type with an id', () => {
  afterEach(() => world.restart());

  /** Lists and single fields that lead to every kind of node, with its id and another field. */
  const everything = `query ($fleet: ID!, $vehicle: ID!, $hit: ID!, $alarmed: ID!, $stolen: ID!, $commanded: ID!, $callback: ID!) {
    fleet(fleetId: $fleet) {
      ids: vehicles(first: 2) { nodes { __typename id vin } }
      __typename id name
      alerts(first: 2) { nodes { __typename id alertId } }
      trips(first: 2) { nodes { __typename id tripId } }
      collisions(first: 2) { nodes { __typename id collisionId } }
      monitors { nodes { __typename id monitorId } }
      remoteCallbacks { nodes { __typename id callbackId } }
    }
    one: node(id: $vehicle) { ... on Vehicle {
      alerts(first: 2) { nodes { __typename id alertId } }
      trips(first: 2) { nodes { __typename id tripId } }
    } }
    hit: node(id: $hit) { ... on Vehicle { collisions(first: 2) { nodes { __typename id collisionId } } } }
    alarmed: node(id: $alarmed) { ... on Vehicle { alarms(first: 2) { nodes { __typename id alarmId } } } }
    stolen: node(id: $stolen) { ... on Vehicle { stolenReports(first: 2) { nodes { __typename id stolenId } } } }
    commanded: node(id: $commanded) { ... on Vehicle {
      remoteActions(callbackId: $callback, first: 2) { nodes { __typename id remoteActionId } }
    } }
  }`;
  const names = ['name', 'vin', 'alertId', 'tripId', 'collisionId', 'monitorId', 'callbackId', 'alarmId', 'stolenId'];
  const spread = `__typename id ... on Fleet { name } ... on Vehicle { vin } ... on Alert { alertId } ... on Trip { tripId }
    ... on Collision { collisionId } ... on Monitor { monitorId } ... on RemoteCallback { callbackId }
    ... on Alarm { alarmId } ... on StolenReport { stolenId } ... on RemoteAction { remoteActionId }`;

  interface Found {
    readonly __typename: string;
    readonly id: string;
  }

  /** All objects with an id and other fields. */
  function foundIn(value: unknown): readonly Found[] {
    if (Array.isArray(value)) return value.flatMap(foundIn);
    if (typeof value !== 'object' || value === null) return [];
    const below = Object.values(value).flatMap(foundIn);
    if (!('id' in value)) return below;
    const own = Object.entries(value).filter(([, member]) => typeof member === 'string');
    return [Object.fromEntries(own) as unknown as Found, ...below];
  }

  const variables = () => ({
    fleet: specimens.fleet.id,
    vehicle: idOf.vehicle(specimens.vehicle),
    hit: idOf.vehicle(specimens.collision.trip.vehicle),
    alarmed: idOf.vehicle(specimens.alarmed),
    stolen: idOf.vehicle(specimens.stolen),
    commanded: idOf.vehicle(specimens.commanded),
    callback: specimens.callback.id,
  });

  it('is returned by `node` and `nodes` for its id, also after a restart', async () => {
    const found = foundIn(await ask(everything, variables()));
    expect(new Set(found.map(({ __typename }) => __typename))).toEqual(new Set(nodeKinds.map(({ type }) => type)));
    expect(new Set(found.flatMap((each) => Object.keys(each)))).toEqual(
      new Set(['__typename', 'id', 'remoteActionId', ...names]),
    );
    await world.restart();
    const { nodes } = await ask<{ nodes: Found[] }>(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${spread} } }`, {
      ids: found.map(({ id }) => id),
    });
    expect(nodes).toEqual(found);
    for (const each of new Map(found.map((one) => [one.__typename, one])).values())
      expect(await ask(`query ($id: ID!) { node(id: $id) { ${spread} } }`, { id: each.id })).toEqual({ node: each });
  });

  it('is null without an error if it does not exist', async () => {
    const gone = [
      globalId('Alert', specimens.fleet.id, specimens.vehicle.id, 'gone'),
      globalId('Trip', specimens.fleet.id, specimens.vehicle.id, 'gone'),
      globalId('Collision', specimens.fleet.id, specimens.vehicle.id, 'gone'),
      globalId('Alarm', specimens.fleet.id, specimens.vehicle.id, 'gone'),
      globalId('StolenReport', specimens.fleet.id, specimens.vehicle.id, 'gone'),
      globalId('RemoteAction', specimens.fleet.id, specimens.vehicle.id, specimens.callback.id, 'gone'),
      globalId('Monitor', specimens.fleet.id, 'gone'),
      globalId('RemoteCallback', specimens.fleet.id, 'gone'),
    ];
    const { nodes } = await ask<{ nodes: unknown[] }>('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: gone,
    });
    expect(nodes).toEqual(gone.map(() => null));
  });

  it('of another fleet is not found through this one', async () => {
    const [elsewhere] = fleetOf(world, 1).vehicles;
    const ids = [
      globalId('Trip', elsewhere?.fleetId ?? '', elsewhere?.id ?? '', specimens.trip.id),
      globalId('Alert', elsewhere?.fleetId ?? '', elsewhere?.id ?? '', specimens.alert.id),
      globalId('Monitor', elsewhere?.fleetId ?? '', specimens.monitor.id),
    ];
    expect(await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toEqual({
      nodes: [null, null, null],
    });
  });
});

describe('an object requested twice in one request', () => {
  it('is read once, regardless of the path', async () => {
    const { vehicle, trip: driven } = specimens;
    const query = `query ($trip: ID!, $vehicle: ID!, $tripId: ID!) {
      a: node(id: $trip) { ... on Trip { tripId vehicle { vin } } }
      b: node(id: $trip) { ... on Trip { tripId vehicle { vin brand } } }
      c: node(id: $vehicle) { ... on Vehicle { trip(tripId: $tripId) { tripId } } }
    }`;
    const { result, byOperation } = await world.count(() =>
      ask(query, { trip: trip(specimens), vehicle: idOf.vehicle(vehicle), tripId: driven.id }),
    );
    expect(result).toMatchObject({
      a: { tripId: driven.id, vehicle: { vin: vehicle.vin } },
      b: { vehicle: { vin: vehicle.vin } },
      c: { trip: { tripId: driven.id } },
    });
    expect(byOperation['getFleetTripByVehicle']).toBe(1);
    expect(byOperation['getVehicleByid']).toBeLessThanOrEqual(2);
    expect(queriesOf(world, 'getVehicleByid').some((each) => each.getAll('extension').includes('branding'))).toBe(true);
  });
});
