import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { nodeKinds } from '../../../src/graphql/nodes.js';
import type { TestWorld } from '../../support/world.js';
import { globalId, specimensOf, type Specimens } from '../support/specimens.js';
import { fleetOf, queriesOf } from '../support/truth.js';
import { asker, idOf } from './ids.js';

export function nodesSuite(world: () => TestWorld): void {
  let specimens: Specimens;
  beforeAll(() => {
    specimens = specimensOf(world().simulator);
  });

  const ask = asker(world);

  describe('every type with an id', () => {
    afterEach(() => world().restart());

    /** Lists and single fields with every kind of node: its id and one more field. */
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

    /** Every object with an id, with its texts. */
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

    it('is found by `node` and `nodes`, also after a restart', async () => {
      const found = foundIn(await ask(everything, variables()));
      expect(new Set(found.map(({ __typename }) => __typename))).toEqual(new Set(nodeKinds.map(({ type }) => type)));
      expect(new Set(found.flatMap((each) => Object.keys(each)))).toEqual(
        new Set(['__typename', 'id', 'remoteActionId', ...names]),
      );
      await world().restart();
      const { nodes } = await ask<{ nodes: Found[] }>(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${spread} } }`, {
        ids: found.map(({ id }) => id),
      });
      expect(nodes).toEqual(found);
      for (const each of new Map(found.map((one) => [one.__typename, one])).values())
        expect(await ask(`query ($id: ID!) { node(id: $id) { ${spread} } }`, { id: each.id })).toEqual({ node: each });
    });

    it('is null once it no longer exists, without an error', async () => {
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

    it('is not found by an id with another fleet', async () => {
      const [elsewhere] = fleetOf(world(), 1).vehicles;
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
    it('is read once, by whichever path', async () => {
      const { vehicle, trip: driven } = specimens;
      const query = `query ($trip: ID!, $vehicle: ID!, $tripId: ID!) {
        a: node(id: $trip) { ... on Trip { tripId vehicle { vin } } }
        b: node(id: $trip) { ... on Trip { tripId vehicle { vin brand } } }
        c: node(id: $vehicle) { ... on Vehicle { trip(tripId: $tripId) { tripId } } }
      }`;
      const { result, byOperation } = await world().count(() =>
        ask(query, { trip: idOf.trip(specimens), vehicle: idOf.vehicle(vehicle), tripId: driven.id }),
      );
      expect(result).toMatchObject({
        a: { tripId: driven.id, vehicle: { vin: vehicle.vin } },
        b: { vehicle: { vin: vehicle.vin } },
        c: { trip: { tripId: driven.id } },
      });
      expect(byOperation['getFleetTripByVehicle']).toBe(1);
      expect(byOperation['getVehicleByid']).toBeLessThanOrEqual(2);
      expect(queriesOf(world(), 'getVehicleByid').some((each) => each.getAll('extension').includes('branding'))).toBe(
        true,
      );
    });
  });
}
