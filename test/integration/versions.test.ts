import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VehicleStatusDocument } from '../support/generated/documents.js';
import { startWorld, type TestWorld } from '../support/world.js';
import { leavesOf } from './support/leaves.js';
import { dataOf, fleetOf, frozen, queriesOf, refOf, vehicleWhere } from './support/truth.js';

/** Data that v2 does not have. A group includes all its fields. */
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
  // Some causes of v3 are missing in v2.
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

/** Fields that only v2 has, or that v3 has under another name. */
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

/** Fields that both have, with different values. */
const written: readonly string[] = [
  'status.doorsState.lockedStates',
  // Only v2 has `Free`.
  'status.ignition.type',
];

let world: TestWorld;
beforeAll(async () => {
  world = await startWorld({ simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 60, gaps: false }] } });
});
afterAll(() => world.close());

async function readAll(apiVersion: 'v2' | 'v3'): Promise<readonly unknown[]> {
  await world.restart({ upstream: { apiVersion } });
  const answers = await Promise.all(
    fleetOf(world).vehicles.map((vehicle) => world.ask(VehicleStatusDocument, refOf(vehicle))),
  );
  return answers.map((answer) => dataOf(answer).vehicle);
}

describe('v2 and v3', () => {
  it('return the same graph, except for fields missing in one of them', async () => {
    const third = await readAll('v3');
    const second = await readAll('v2');
    const lacking = new Set<string>();
    const extra = new Set<string>();
    const other = new Set<string>();
    third.forEach((vehicle, index) => {
      const older = leavesOf(second[index], { indexed: true });
      const newer = leavesOf(vehicle, { indexed: true });
      for (const path of new Set([...older.keys(), ...newer.keys()])) {
        const [a = null] = older.get(path) ?? [];
        const [b = null] = newer.get(path) ?? [];
        if (a === b) continue;
        const name = path.replace(/\[\d+\]/g, '[]');
        if (a === null) lacking.add(name);
        else if (b === null) extra.add(name);
        else other.add(name);
      }
    });
    const isUnexplained = (explained: readonly string[]) => (name: string) =>
      !explained.some((each) => name === each || name.startsWith(`${each}.`) || name.startsWith(`${each}[`));
    expect([...lacking].filter(isUnexplained(inThirdOnly))).toEqual([]);
    expect([...extra].filter(isUnexplained(inSecondOnly))).toEqual([]);
    expect([...other].filter(isUnexplained(written))).toEqual([]);
    // Every entry explains a difference.
    const explains = (names: ReadonlySet<string>) => (entry: string) =>
      [...names].some((name) => !isUnexplained([entry])(name));
    expect(inThirdOnly.filter((entry) => !explains(lacking)(entry))).toEqual([]);
    expect(inSecondOnly.filter((entry) => !explains(extra)(entry))).toEqual([]);
    expect(written.filter((entry) => !explains(other)(entry))).toEqual([]);
  });
});

describe('v2', () => {
  it('returns brand and pictures without an extension, and null for fields of v3, without an error', async () => {
    await world.restart({ upstream: { apiVersion: 'v2' } });
    const vehicle = vehicleWhere(world);
    const query = `query ($ref: VehicleRefInput!) {
      vehicle(by: { ref: $ref }) { vin brand pictures motorization label capabilities { data } }
    }`;
    const { result, byOperation } = await world.count(() =>
      world.ask<unknown, unknown>(query, { ref: refOf(vehicle) }),
    );
    const { brand, pictures, label } = world.simulator.world.traits(vehicle);
    expect(dataOf(result)).toEqual({
      vehicle: { vin: vehicle.vin, brand, pictures, motorization: null, label, capabilities: null },
    });
    expect(byOperation).toEqual({ getVehicleByid: 1 });
    expect(queriesOf(world, 'getVehicleByid')[0]?.has('extension')).toBe(false);
  });
});
