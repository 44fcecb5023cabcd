import type { VehicleArguments, VehicleInformation } from '../../domain/index.js';
import { decodeVehicleInformation } from '../decode/vehicle-information.js';
import { describedVehicle } from '../shape.js';
import type { Entity } from './relation.js';
import { asVin, vehicleResource } from './vehicle.js';

export const entities = {
  VehicleInformation: {
    operation: () => 'getVehiclesCapabilities',
    path: ({ vin }) => ['vehicles', asVin(vin)],
    decode: decodeVehicleInformation,
    shows: describedVehicle,
    freshness: 'slow' as const,
    query: vehicleResource.query,
    versions: ['v3'],
  } satisfies Entity<{ readonly fleetId: ''; readonly vin: string }, VehicleInformation, VehicleArguments>,
};
