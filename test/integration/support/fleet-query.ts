import type { TestWorld } from '../../support/world.js';
import { dataOf, fleetOf } from './truth.js';

/** A vehicle with the fields that `everything` selects. */
export interface SelectedVehicle {
  readonly vehicleId: string;
  readonly vin: string;
  readonly motorization: string | null;
  readonly status: {
    readonly createdAt: string | null;
    readonly updatedAt: string | null;
    readonly kinetic: { readonly moving: boolean | null; readonly speed: number | null } | null;
    readonly privacy: {
      readonly state: string | null;
      readonly driverRequestState: string | null;
      readonly serviceState: string | null;
    } | null;
    readonly energies:
      | readonly {
          readonly type: string | null;
          readonly level: number | null;
          readonly autonomy: number | null;
          readonly extension: {
            readonly electric: { readonly charging: { readonly status: string | null } | null } | null;
          } | null;
        }[]
      | null;
    readonly lastPosition: { readonly longitude: number | null; readonly latitude: number | null } | null;
  } | null;
  readonly maintenance: {
    readonly daysBeforeMaintenance: number | null;
    readonly mileageBeforeMaintenance: number | null;
  } | null;
  readonly alerts: { readonly nodes: readonly { readonly severity: string | null }[] } | null;
}

export interface SelectedConnection<T> {
  readonly asOf: string;
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string };
  readonly nodes: readonly T[];
}

export interface VehiclesAnswer<T> {
  readonly fleet: { readonly vehicles: SelectedConnection<T> | null } | null;
}

/** All fields that filters and orders use. */
export const everything = `vehicleId vin motorization
  status { createdAt updatedAt kinetic { moving speed } privacy { state driverRequestState serviceState }
    energies { type level autonomy extension { electric { charging { status } } } }
    lastPosition { longitude latitude } }
  maintenance { daysBeforeMaintenance mileageBeforeMaintenance }
  alerts(active: true, first: 100) { nodes { severity } }`;

/** The fields that a dashboard requests of each vehicle: only data that the collections contain. */
export const shown = `vin status { energies { type level } } lastPosition { longitude latitude }
  maintenance { daysBeforeMaintenance }`;

/** @param args The arguments of `Fleet.vehicles`, as GraphQL text. */
export function queryVehicles<T = SelectedVehicle>(
  world: TestWorld,
  args: string,
  selection = 'vin',
  init?: { signal?: AbortSignal },
) {
  const query = `query ($fleetId: ID!) { fleet(fleetId: $fleetId) { vehicles(${args}) {
    asOf totalCount pageInfo { hasNextPage hasPreviousPage endCursor } nodes { ${selection} } } } }`;
  return world.ask<VehiclesAnswer<T>, { fleetId: string }>(query, { fleetId: fleetOf(world).id }, init);
}

export async function vehiclesOf<T = SelectedVehicle>(...parameters: Parameters<typeof queryVehicles>) {
  const { fleet } = dataOf(await queryVehicles<T>(...parameters));
  if (!fleet?.vehicles) throw new Error('no vehicles');
  return fleet.vehicles;
}
