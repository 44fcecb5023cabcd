import { describe, expect, it } from '@jest/globals';
import type { TestWorld } from '../../support/world.js';
import { selectOwn } from '../support/selection.js';
import { globalId } from '../support/specimens.js';
import { dataOf, fleetOf, vehicleWhere, worldStart } from '../support/truth.js';
import { expectDifferences } from './differences.js';

const options = (apiVersion: 'v2' | 'v3') => ({ upstream: { apiVersion }, now: () => worldStart });

const fixStatusOf = (position: string): string => `${position}.fixStatus`;
const updatedAtOf = (group: string): string => `${group}.updatedAt`;

type Lists = Readonly<Record<string, { readonly nodes: readonly object[] } | object | null>>;

export function historySuite(world: () => TestWorld): void {
  describe('the history in v2 and v3', () => {
    /** Fields that v2 does not return. A group stands for everything in it. */
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
    /** Fields that only v2 has, or v3 under another name. */
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
    /** Fields whose values differ. */
    const changed: readonly string[] = ['telemetry.adas.rvv'];

    async function readAll(apiVersion: 'v2' | 'v3'): Promise<Lists> {
      await world().restart(options(apiVersion));
      const { id } = fleetOf(world());
      const vehicle = vehicleWhere(
        world(),
        ({ privacy, motorization }) => privacy === 'None' && motorization === 'Hybrid',
      );
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
      return dataOf(await world().ask<Lists, unknown>(query));
    }

    it('is equal except for fields that one of them does not return', async () => {
      const third = await readAll('v3');
      const second = await readAll('v2');
      const nameOf = (path: string): string =>
        path
          .replace(/\[\d+\]/g, '[]')
          .replace(/^(fleet|vehicle)\./, '')
          .replace('.nodes[]', '')
          // Returned twice each: the text of a value, and a position as GeoJSON.
          .replace(/Raw(?=$|\[)/, '')
          .replace('feature.properties.', '');
      expectDifferences([{ second, third }], { inThirdOnly, inSecondOnly, changed }, nameOf);
    });

    it('has in v2 the monitors that v2 can express, with the same subscription', async () => {
      const fields = selectOwn('Monitor', ['trigger', 'extendedEventParam', 'extendedEventParamRaw']);
      const query = `{ fleet(fleetId: "${fleetOf(world()).id}") { monitors { nodes { ${fields} trigger { triggers { name } } } } } }`;
      interface Data {
        readonly fleet: { readonly monitors: { readonly nodes: readonly { trigger: { triggers: object[] } }[] } };
      }
      await world().restart(options('v3'));
      const newer = dataOf(await world().ask<Data, unknown>(query)).fleet.monitors.nodes;
      await world().restart(options('v2'));
      const older = dataOf(await world().ask<Data, unknown>(query)).fleet.monitors.nodes;
      expect(older.length).toBeGreaterThan(0);
      for (const { trigger, ...monitor } of older) {
        expect(newer).toContainEqual({ ...monitor, trigger: expect.anything() as unknown });
        expect(trigger.triggers.length).toBeGreaterThan(0);
      }
    });

    it('is null for resources that v2 does not have, without a call and without an error', async () => {
      await world().restart(options('v2'));
      const { fleetId, id, vin } = vehicleWhere(world());
      const query = `{
        vehicleByVin(vin: "${vin}") { vin }
        fleet(fleetId: "${fleetId}") { remoteCallbacks { totalCount } }
        node(id: "${globalId('Vehicle', fleetId, id)}") { ... on Vehicle {
          vin alarms { totalCount } stolenReports { totalCount } remoteCallbacks { totalCount }
          remoteActions(callbackId: "any") { totalCount }
        } }
      }`;
      const { result, byOperation } = await world().count(() => world().ask(query));
      expect(dataOf(result)).toEqual({
        vehicleByVin: null,
        fleet: { remoteCallbacks: null },
        node: { vin, alarms: null, stolenReports: null, remoteCallbacks: null, remoteActions: null },
      });
      expect(byOperation).toEqual({ getVehicleByid: 1 });
    });

    it('is null for ids of resources that v2 does not have', async () => {
      await world().restart(options('v2'));
      const { fleetId, id } = vehicleWhere(world());
      const ids = [
        globalId('Alarm', fleetId, id, 'any'),
        globalId('StolenReport', fleetId, id, 'any'),
        globalId('RemoteAction', fleetId, id, 'any', 'any'),
        globalId('RemoteCallback', fleetId, 'any'),
      ];
      const answer = await world().ask<unknown, unknown>('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
      expect(dataOf(answer)).toEqual({ nodes: ids.map(() => null) });
    });
  });
}
