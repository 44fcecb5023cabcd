import { describe, expect, it } from '@jest/globals';
import type { TestWorld } from '../../support/world.js';
import { globalId } from '../support/specimens.js';
import { codesOf, dataOf, fleetOf, queriesOf, refOf, vehicleWhere } from '../support/truth.js';

type Data = Record<string, unknown>;
const byRef = 'query ($ref: VehicleRefInput!, $locale: String) { vehicle(by: { ref: $ref }, locale: $locale)';

export function fleetsAndVehiclesSuite(world: () => TestWorld): void {
  const ask = <T = Data>(query: string, variables: Data = {}) => world().ask<T, Data>(query, variables);

  describe('fleets', () => {
    it('are listed with the data of the upstream', async () => {
      const query = '{ fleets { totalCount nodes { fleetId name description vehicles { totalCount } } } }';
      const { fleets } = dataOf(await ask(query)) as { fleets: unknown };
      expect(fleets).toEqual({
        totalCount: 4,
        nodes: world().simulator.world.fleets.map(({ id, name, description, vehicles }) => ({
          fleetId: id,
          name,
          description,
          vehicles: { totalCount: vehicles.length },
        })),
      });
    });

    it('are paged with a cursor', async () => {
      const query =
        'query ($after: String) { fleets(first: 2, after: $after) { nodes { name } pageInfo { hasNextPage hasPreviousPage endCursor } } }';
      interface Page {
        fleets: { nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      }
      const first = dataOf(await ask<Page>(query)).fleets;
      expect(first).toMatchObject({
        nodes: [{ name: 'Paris' }, { name: 'Lyon' }],
        pageInfo: { hasNextPage: true, hasPreviousPage: false },
      });
      const second = dataOf(await ask<Page>(query, { after: first.pageInfo.endCursor })).fleets;
      expect(second).toMatchObject({
        nodes: [{ name: 'Empty' }, { name: 'Lille' }],
        pageInfo: { hasNextPage: false, hasPreviousPage: true },
      });
    });

    it('are found by vendor id', async () => {
      const { id } = fleetOf(world(), 1);
      const answer = await ask('query ($id: ID!) { fleet(fleetId: $id) { fleetId name description } }', { id });
      expect(dataOf(answer)).toEqual({ fleet: { fleetId: id, name: 'Lyon', description: 'vans' } });
    });
  });

  describe('a vehicle', () => {
    it('is found by global id, vendor ids and VIN, in one call each', async () => {
      const { fleetId, id: vehicleId, vin } = vehicleWhere(world());
      const expected = { vin, vehicleId, fleetId, id: globalId('Vehicle', fleetId, vehicleId) };
      const keys = { id: expected.id, ref: { fleetId, vehicleId }, vin: { fleetId, vin } };
      for (const [key, value] of Object.entries(keys)) {
        const { result, total } = await world().count(() =>
          ask('query ($by: VehicleLookup!) { vehicle(by: $by) { id vin vehicleId fleetId } }', {
            by: { [key]: value },
          }),
        );
        expect(dataOf(result)).toEqual({ vehicle: expected });
        expect(total).toBe(1);
      }
    });

    it('is found by a lowercase VIN', async () => {
      const { fleetId, vin } = vehicleWhere(world());
      const by = { vin: { fleetId, vin: vin.toLowerCase() } };
      const answer = await ask('query ($by: VehicleLookup!) { vehicle(by: $by) { vin } }', { by });
      expect(dataOf(answer)).toEqual({ vehicle: { vin } });
    });

    it.each([
      ['no key', {}],
      ['two keys', { id: 'x', ref: { fleetId: 'a', vehicleId: 'b' } }],
      ['a null key', { id: null }],
    ])('identified by %s is rejected before any upstream call', async (_, by) => {
      const { result, total } = await world().count(() =>
        ask('query ($by: VehicleLookup!) { vehicle(by: $by) { vin } }', { by }),
      );
      expect(codesOf(result)).toEqual(['BAD_USER_INPUT']);
      expect(total).toBe(0);
    });

    it('identified by the global id of a fleet is rejected', async () => {
      const by = { id: globalId('Fleet', fleetOf(world()).id) };
      const answer = await ask('query ($by: VehicleLookup!) { vehicle(by: $by) { vin } }', { by });
      expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    });

    it.each(['', '   ', 42])('identified by the invalid VIN %j is rejected without a call', async (vin) => {
      const by = { vin: { fleetId: fleetOf(world()).id, vin } };
      const { result, total } = await world().count(() =>
        ask('query ($by: VehicleLookup!) { vehicle(by: $by) { vin } }', { by }),
      );
      expect(codesOf(result)).toEqual(['BAD_USER_INPUT']);
      expect(total).toBe(0);
    });
  });

  describe('unknown objects', () => {
    it.each([
      ['a fleet', () => '{ fleet(fleetId: "nowhere") { name } }', { fleet: null }],
      ['a fleet’s node', () => `{ node(id: "${globalId('Fleet', 'nowhere')}") { id } }`, { node: null }],
      [
        'a vehicle by vendor ids',
        () => `{ vehicle(by: { ref: { fleetId: "${fleetOf(world()).id}", vehicleId: "none" } }) { vin } }`,
        { vehicle: null },
      ],
      [
        'a vehicle by VIN',
        () => `{ vehicle(by: { vin: { fleetId: "${fleetOf(world()).id}", vin: "VF3ZZZZZZZZ999999" } }) { vin } }`,
        { vehicle: null },
      ],
      [
        'a vehicle in another fleet',
        () => {
          const { id } = vehicleWhere(world());
          return `{ vehicle(by: { ref: { fleetId: "${fleetOf(world(), 1).id}", vehicleId: "${id}" } }) { vin } }`;
        },
        { vehicle: null },
      ],
      [
        'an alert’s node',
        () => `{ node(id: "${globalId('Alert', fleetOf(world()).id, '', 'none')}") { id } }`,
        { node: null },
      ],
    ])('are null without an error: %s', async (_, query, expected) => {
      expect(dataOf(await ask(query()))).toEqual(expected);
    });
  });

  describe('arguments', () => {
    it('pass on the locale for localized texts', async () => {
      const ref = refOf(
        vehicleWhere(world(), ({ motorization }) => motorization === 'Electric' || motorization === 'Hybrid'),
      );
      const label = async (locale: string | null) =>
        (dataOf(await ask(`${byRef} { label } }`, { ref, locale })) as { vehicle: { label: string } }).vehicle.label;
      const other = await label(null);
      world().simulator.resetCounts();
      expect(await label('fr-FR')).not.toBe(other);
      expect(queriesOf(world(), 'getVehicleByid').map((query) => query.get('locale'))).toEqual(['fr-FR']);
    });

    it('reject an invalid locale without a call', async () => {
      const ref = refOf(vehicleWhere(world()));
      const { result, total } = await world().count(() => ask(`${byRef} { label } }`, { ref, locale: 'fr&profile=x' }));
      expect(codesOf(result)).toEqual(['BAD_USER_INPUT']);
      expect(total).toBe(0);
    });

    it('return the data of a VIN, also in lowercase', async () => {
      const { vin } = vehicleWhere(world());
      const known = await ask('query ($vin: VIN!) { vehicleByVin(vin: $vin) { vin } }', { vin: vin.toLowerCase() });
      expect(dataOf(known)).toEqual({ vehicleByVin: { vin } });
    });

    it('filter a list by VIN prefix', async () => {
      const { id, vehicles } = fleetOf(world());
      const vin = vehicles[2]?.vin ?? '';
      const query =
        'query ($id: ID!, $prefix: String) { fleet(fleetId: $id) { vehicles(vinPrefix: $prefix) { totalCount nodes { vin } } } }';
      const list = async (prefix: string) =>
        (dataOf(await ask(query, { id, prefix })) as { fleet: { vehicles: unknown } }).fleet.vehicles;
      expect(await list(vin.slice(0, 12))).toEqual({ totalCount: 1, nodes: [{ vin }] });
      expect(await list(` ${vin.slice(0, 12).toLowerCase()} `)).toEqual({ totalCount: 1, nodes: [{ vin }] });
      expect(await list('ZZZ')).toEqual({ totalCount: 0, nodes: [] });
      expect(await list('')).toMatchObject({ totalCount: 5 });
    });
  });
}
