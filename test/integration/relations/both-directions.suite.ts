import { beforeAll, describe, expect, it } from '@jest/globals';
import type { TestWorld } from '../../support/world.js';
import { specimensOf, type Specimens } from '../support/specimens.js';
import { fleetOf, worldStart } from '../support/truth.js';
import { asker, idOf } from './ids.js';

export function bothDirectionsSuite(world: () => TestWorld): void {
  let specimens: Specimens;
  beforeAll(() => {
    specimens = specimensOf(world().simulator);
  });

  const ask = asker(world);

  describe('relations in both directions', () => {
    it('an alert’s trips are those during which it was active, and each of them lists the alert', async () => {
      const query = `query ($id: ID!) {
        node(id: $id) { ... on Alert { id trips { totalCount nodes { id tripId alerts { nodes { id } } vehicle { id } } } } }
      }`;
      const { node } = await ask<{ node: { id: string; trips: { totalCount: number; nodes: TripNode[] } } }>(query, {
        id: idOf.alert(specimens),
      });
      const { startedAt, endsAt, vehicle } = specimens.alert;
      const during = world().simulator.world.tripsDuring(vehicle, startedAt, Math.min(endsAt, worldStart));
      // The upstream links to some of them only.
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

    it('a vehicle’s collisions have a trip, which has its collisions and its vehicle', async () => {
      const { vehicle, id: tripId } = specimens.collision.trip;
      const query = `query ($id: ID!) {
        node(id: $id) { ... on Vehicle { collisions { nodes { id trip { id collisions { nodes { id } } vehicle { id } } } } } }
      }`;
      const { node } = await ask<{ node: { collisions: { nodes: object[] } } }>(query, { id: idOf.vehicle(vehicle) });
      const id = idOf.collision(specimens);
      expect(node.collisions.nodes).toContainEqual({
        id,
        trip: {
          id: idOf.of('Trip', vehicle, tripId),
          collisions: { nodes: [{ id }] },
          vehicle: { id: idOf.vehicle(vehicle) },
        },
      });
    });

    it('the vehicles of a fleet equal those of their statuses and maintenances, without another call', async () => {
      const query = `query ($id: ID!) { fleet(fleetId: $id) { vehicles { nodes {
        id status { vehicle { id fleet { name } } } maintenance { vehicle { id } }
      } } } }`;
      interface Node {
        readonly id: string;
        readonly status: { readonly vehicle: object };
        readonly maintenance: { readonly vehicle: object };
      }
      const { result, byOperation } = await world().count(() =>
        ask<{ fleet: { vehicles: { nodes: Node[] } } }>(query, { id: fleetOf(world()).id }),
      );
      const { nodes } = result.fleet.vehicles;
      expect(nodes).toHaveLength(30);
      for (const { id, status, maintenance } of nodes) {
        expect(status.vehicle).toEqual({ id, fleet: { name: 'Paris' } });
        expect(maintenance.vehicle).toEqual({ id });
      }
      expect(byOperation).toEqual({ getVehiclesByDevice: 1, getFleetStatusList: 1, getFleetMantenanceList: 1 });
    });

    it('a fleet’s trips and collisions are in the lists of their vehicles', async () => {
      const query = `query ($id: ID!) {
        fleet(fleetId: $id) {
          trips(first: 5) { nodes { id vehicle { id trips(first: 60) { nodes { id } } } } }
          collisions(first: 5) { nodes { id vehicle { id collisions(first: 60) { nodes { id } } } } }
        }
      }`;
      type List = { readonly nodes: readonly { readonly id: string; readonly vehicle: Record<string, List> }[] };
      const { fleet } = await ask<{ fleet: Record<string, List> }>(query, { id: fleetOf(world()).id });
      for (const name of ['trips', 'collisions']) {
        const nodes = fleet[name]?.nodes ?? [];
        expect(nodes.length).toBeGreaterThan(0);
        for (const { id, vehicle } of nodes) expect(vehicle[name]?.nodes.map((each) => each.id)).toContain(id);
      }
    });
  });

  describe('a message of telemetry', () => {
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

    it('has the trip during which it was sent, or null if the vehicle was parked', async () => {
      const { vehicle } = specimens;
      const id = idOf.vehicle(vehicle);
      const { node } = await ask<{ node: { telemetry: { nodes: Message[] } } }>(query, { id, first: 200 });
      const { nodes } = node.telemetry;
      expect(nodes).toHaveLength(200);
      for (const message of nodes) {
        expect(message.vehicle.id).toBe(id);
        const at = Date.parse(message.createdAt);
        const underWay = world()
          .simulator.world.tripsDuring(vehicle, at, at)
          .map((each) => each.id);
        expect(message.tripId).toBe(underWay[0] ?? null);
        expect(message.trip?.tripId ?? null).toBe(message.tripId);
      }
      expect(nodes.some(({ trip }) => trip !== null)).toBe(true);
    });

    it('shares one call for the trip with a hundred other messages of it', async () => {
      const { world: facts } = world().simulator;
      const long = facts.trips(fleetOf(world())).find(({ startedAt, endsAt }) => endsAt - startedAt > 110 * 60_000);
      const isPrivate = long === undefined || facts.traits(long.vehicle).privacy === 'Full';
      if (isPrivate) throw new Error('the world has no trip of two hours');
      const times = `[{ from: "${new Date(long.startedAt).toISOString()}", to: "${new Date(long.endsAt - 1).toISOString()}" }]`;
      const { result, byOperation } = await world().count(() =>
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

    it('is expanded from both sides, with the same result', async () => {
      const { commanded, callback: registered } = specimens;
      const fromVehicle = `query ($id: ID!, $other: ID!) {
        node(id: $id) { ... on Vehicle { remoteActions(callbackId: $other) { totalCount ${fields} } } }
      }`;
      const fromCallback = `query ($id: ID!, $other: ID!) {
        node(id: $id) { ... on RemoteCallback { remoteActions(vehicleId: $other) { totalCount ${fields} } } }
      }`;
      const expected = world()
        .simulator.world.remotes(commanded)
        .list()
        .filter(({ callbackId }) => callbackId === registered.id)
        .map(({ id }) => ({
          id: idOf.of('RemoteAction', commanded, registered.id, id),
          remoteActionId: id,
          callbackId: registered.id,
          vehicleId: commanded.id,
          vehicle: { id: idOf.vehicle(commanded) },
          callback: { id: idOf.callback(specimens) },
        }))
        .reverse();
      expect(expected.length).toBeGreaterThan(1);
      const one = await world().count(() => ask(fromVehicle, { id: idOf.vehicle(commanded), other: registered.id }));
      expect(one.result).toEqual({ node: { remoteActions: { totalCount: expected.length, nodes: expected } } });
      const two = await world().count(() => ask(fromCallback, { id: idOf.callback(specimens), other: commanded.id }));
      expect(two.result).toEqual(one.result);
      const calls = { getVehicleByid: 1, getRemoteRequestsForVhl: 1, getFleetRemotebyId: 1 };
      expect(one.byOperation).toEqual(calls);
      // The callback is the start of the query as well.
      expect(two.byOperation).toEqual({ ...calls, getFleetRemotebyId: 2 });
    });
  });
}
