import type {
  Alert,
  Fleet,
  Maintenance,
  Position,
  Trip,
  Vehicle,
  VehicleStatus,
} from '../../../../src/domain/index.js';
import {
  decodeAlert,
  decodePosition,
  decodeStatus,
  decodeTrip,
  decodeVehicle,
  type DecodeContext,
} from '../../../../src/psa/decode/index.js';

// The decoders complete the entities from the few fields of a test.
const context: DecodeContext = {
  fleetId: 'f1',
  drift: { unknownEnum: () => undefined, badLeaf: () => undefined, unknownField: () => undefined },
};

export const fleetOf = (fleetId: string): Fleet => ({
  fleetId,
  name: null,
  description: null,
  createdAt: null,
  updatedAt: null,
});

export const vinOf = (id: string): string => `VIN${id.toUpperCase()}`;

export function vehicleOf(id: string, fleetId = 'f1'): Vehicle {
  return decodeVehicle({ id, vin: vinOf(id) }, { ...context, fleetId }) as Vehicle;
}

export function alertOf(id: string, vehicleId: string | null, active = true): Alert {
  const _links = vehicleId === null ? {} : { vehicle: { href: `/fleets/f1/vehicles/${vehicleId}` } };
  return decodeAlert({ id, active, _links }, context) as Alert;
}

export function positionOf(longitude: number): Position {
  return decodePosition({ geometry: { type: 'Point', coordinates: [longitude, 45] } }, context) as Position;
}

export function statusOf(vehicleId: string, resource: object = {}): VehicleStatus {
  return {
    ...decodeStatus({ ...resource, vin: vinOf(vehicleId) }, context),
    vehicleId,
  };
}

export const maintenanceOf = (vehicleId: string): Maintenance => ({
  fleetId: 'f1',
  vehicleId,
  vin: vinOf(vehicleId),
  daysBeforeMaintenance: 30,
  mileageBeforeMaintenance: null,
  createdAt: null,
  updatedAt: null,
  rejectedValues: [],
});

/** `v1` to `v<count>`. */
export const idsUpTo = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `v${index + 1}`);

/** A trip of a vehicle's list; its vehicle ids may be missing in the fleet's collection. */
export function tripOf(tripId: string, vehicleId: string | null, vin: string | null = null): Trip {
  const trip = decodeTrip({ id: tripId }, context) as Trip;
  return { ...trip, vehicleId, vin };
}
