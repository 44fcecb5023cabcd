import { describe, expect, it } from '@jest/globals';
import { VehicleStatusDocument } from '../../support/generated/documents.js';
import type { TestWorld } from '../../support/world.js';
import { dataOf, fleetOf, queriesOf, refOf, vehicleWhere } from '../support/truth.js';
import { expectDifferences } from './differences.js';

/** Fields that v2 does not return. A group stands for everything in it. */
const inThirdOnly: readonly string[] = [
  'status.updatedAt',
  'status.transmission',
  'status.powertrain',
  'status.adas',
  'status.wipingBlades',
  'status.lightingSystem',
  'status.alarm',
  'status.stolen',
  'status.lastPosition.fixStatus',
  'status.lastPosition.feature.properties.fixStatus',
  'status.energies[].subType',
  'status.energies[].createdAt',
  'status.energies[].extension.fuel.consumptions.instant',
  'status.energies[].extension.electric.battery.load.createdAt',
  'status.energies[].extension.electric.battery.health.createdAt',
  'status.energies[].extension.electric.charging.chargingPowerLevel',
  'status.energies[].extension.electric.charging.type',
  'status.energies[].extension.electric.charging.schedule',
  'status.engines[].createdAt',
  'status.engines[].extension.thermic.air',
  'status.preconditioning.airConditioning.startingCause',
  'status.preconditioning.airConditioning.createdAt',
  // Some of v3's causes are not in v2's list.
  'status.preconditioning.airConditioning.failureCause',
  // One state in v2, a list in v3.
  'status.doorsState.lockedStates',
  'status.doorsState.createdAt',
  'status.safety.createdAt',
  'status.safety.beltStatus',
  'status.environment.luminosity.createdAt',
  'status.environment.air.createdAt',
  'status.drivingBehavior.createdAt',
];

/** Fields that only v2 has, or v3 under another name. */
const inSecondOnly: readonly string[] = [
  'status.lastPosition.updatedAt',
  'status.lastPosition.feature.properties.updatedAt',
  'status.energies[].updatedAt',
  'status.engines[].extension.thermic.scr',
  'status.doorsState.updatedAt',
  'status.privacy.driverRequestState',
  'status.privacy.serviceState',
  'status.safety.beltWarning',
  'status.kinetic.pace',
];

/** Fields whose values differ. */
const changed: readonly string[] = [
  'status.doorsState.lockedStates',
  // Only v2 has `Free`.
  'status.ignition.type',
];

export function statusSuite(world: () => TestWorld): void {
  async function readAll(apiVersion: 'v2' | 'v3'): Promise<readonly unknown[]> {
    await world().restart({ upstream: { apiVersion } });
    const answers = await Promise.all(
      fleetOf(world()).vehicles.map((vehicle) => world().ask(VehicleStatusDocument, refOf(vehicle))),
    );
    return answers.map((answer) => dataOf(answer).vehicle);
  }

  describe('the status in v2 and v3', () => {
    it('is equal except for fields that one of them does not return', async () => {
      const third = await readAll('v3');
      const second = await readAll('v2');
      const pairs = third.map((vehicle, index) => ({ second: second[index], third: vehicle }));
      expectDifferences(pairs, { inThirdOnly, inSecondOnly, changed });
    });
  });

  describe('v2', () => {
    it('returns brand and pictures without an extension, and null for fields of v3, without an error', async () => {
      await world().restart({ upstream: { apiVersion: 'v2' } });
      const vehicle = vehicleWhere(world());
      const query = `query ($ref: VehicleRefInput!) {
        vehicle(by: { ref: $ref }) { vin brand pictures motorization label capabilities { data } }
      }`;
      const { result, byOperation } = await world().count(() =>
        world().ask<unknown, unknown>(query, { ref: refOf(vehicle) }),
      );
      const { brand, pictures, label } = world().simulator.world.traits(vehicle);
      expect(dataOf(result)).toEqual({
        vehicle: { vin: vehicle.vin, brand, pictures, motorization: null, label, capabilities: null },
      });
      expect(byOperation).toEqual({ getVehicleByid: 1 });
      expect(queriesOf(world(), 'getVehicleByid')[0]?.has('extension')).toBe(false);
    });
  });
}
