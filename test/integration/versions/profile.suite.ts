import { beforeEach, describe, expect, it } from '@jest/globals';
import type { TestWorld } from '../../support/world.js';
import { globalId, tripWithAlert } from '../support/specimens.js';
import { dataOf, fleetOf, queriesOf, vehicleWhere, worldStart } from '../support/truth.js';

const options = (apiVersion: 'v2' | 'v3') => ({ upstream: { apiVersion }, now: () => worldStart });

type Lists = Readonly<Record<string, { readonly nodes: readonly object[] } | object | null>>;

export function profileSuite(world: () => TestWorld): void {
  describe('the profile', () => {
    const profiled = (profile: string) => `
      status(profile: ${profile}) { createdAt } maintenance(profile: ${profile}) { daysBeforeMaintenance }
      trips(first: 3, profile: ${profile}) { totalCount nodes { tripId } }
      alerts(first: 3, profile: ${profile}) { totalCount nodes { alertId } }
      collisions(first: 3, profile: ${profile}) { totalCount nodes { collisionId } }
      telemetry(first: 3, profile: ${profile}) { totalCount nodes { createdAt } }`;
    const ask = async (profile: string, id: string) => {
      const answer = await world().ask<{ node: Lists }, unknown>(
        `query ($id: ID!) { node(id: $id) { ... on Vehicle { ${profiled(profile)} } } }`,
        { id },
      );
      return dataOf(answer).node;
    };
    const idOf = (isHidden: boolean) => {
      const { world: facts } = world().simulator;
      const vehicle = vehicleWhere(
        world(),
        ({ privacy }, each) => (privacy === 'Full') === isHidden && facts.alerts(each).length > 0,
      );
      return globalId('Vehicle', vehicle.fleetId, vehicle.id);
    };
    const empty = { totalCount: 0, nodes: [] };
    const nothing = {
      status: null,
      maintenance: null,
      trips: empty,
      alerts: empty,
      collisions: empty,
      telemetry: empty,
    };
    const profiles = () =>
      world().simulator.requests.map(({ path }) => new URL(path, 'http://x').searchParams.get('profile'));

    beforeEach(() => world().restart(options('v3')));

    it('END_USER hides data that the driver keeps private, and FLEET returns it', async () => {
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

    it('may differ between fields of one request', async () => {
      const id = idOf(true);
      const both = dataOf(
        await world().ask<{ a: Lists; b: Lists }, unknown>(`{
          a: node(id: "${id}") { ... on Vehicle { ${profiled('FLEET')} } }
          b: node(id: "${id}") { ... on Vehicle { ${profiled('END_USER')} } }
        }`),
      );
      expect(both).toEqual({ a: await ask('FLEET', id), b: nothing });
    });

    it('is left to the upstream if omitted', async () => {
      const id = idOf(true);
      world().simulator.resetCounts();
      await world().ask(
        `{ node(id: "${id}") { ... on Vehicle { status { createdAt } trips(first: 1) { totalCount } alerts { totalCount } } } }`,
      );
      expect(profiles().filter((each) => each !== null)).toEqual([]);
    });

    it('END_USER leaves vehicles with full privacy out of a fleet’s lists', async () => {
      const { id, vehicles } = fleetOf(world());
      const { world: facts } = world().simulator;
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
      expect(dataOf(await world().ask(query('FLEET')))).toEqual(count(vehicles));
      expect(dataOf(await world().ask(query('END_USER')))).toEqual(count(open));
    });

    it('END_USER applies to a trip’s lists and to single objects', async () => {
      const { world: facts } = world().simulator;
      const { fleetId, id, vin } = vehicleWhere(world(), ({ privacy }) => privacy === 'Full');
      const [trip] = facts.trips(facts.vehicleByVin(vin)!);
      const [alert] = facts.alerts(facts.vehicleByVin(vin)!);
      const answer = await world().ask(`{ node(id: "${globalId('Vehicle', fleetId, id)}") { ... on Vehicle {
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

    it('END_USER applies to resources linked from an alert', async () => {
      const vehicle = vehicleWhere(world(), ({ privacy }) => privacy === 'Full');
      const [trip, { id }] = tripWithAlert(world().simulator.world, vehicle);
      const answer = await world()
        .ask(`{ node(id: "${globalId('Alert', vehicle.fleetId, vehicle.id, id)}") { ... on Alert {
        shown: trips(first: 1) { nodes { tripId } } hidden: trips(profile: END_USER) { nodes { tripId } }
      } } }`);
      const shown = { nodes: [{ tripId: trip.id }] };
      expect(dataOf(answer)).toEqual({ node: { shown, hidden: { nodes: [] } } });
      world().simulator.resetCounts();
      await world().ask(`{ node(id: "${idOf(false)}") { ... on Vehicle {
        alerts(first: 1) { nodes { position(profile: END_USER) { longitude } } }
      } } }`);
      expect(queriesOf(world(), 'getCarLastPosition').map((query) => query.get('profile'))).toEqual(['endUser']);
    });

    it('has no effect in v2 and is not sent', async () => {
      await world().restart(options('v2'));
      const id = idOf(true);
      world().simulator.resetCounts();
      expect(await ask('END_USER', id)).toEqual(await ask('FLEET', id));
      expect(profiles().filter((each) => each !== null)).toEqual([]);
      expect(queriesOf(world(), 'getTripsByVehicle')).not.toEqual([]);
    });
  });
}
