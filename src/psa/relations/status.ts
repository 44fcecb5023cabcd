import type { ProfileArguments, Vehicle, VehicleStatus } from '../../domain/index.js';
import { decodeStatus } from '../decode/status.js';
import { profileQuery, type OfFleet, type ToOne } from './relation.js';
import { vehicleOf } from './vehicle.js';

export const toOne = {
  'Vehicle.status': {
    rels: ['status'],
    embedded: ['status'],
    whole: ['_links', 'vin', 'createdAt'],
    operation: 'getFleetVehicleStatus',
    decode: decodeStatus,
    freshness: 'live' as const,
    query: profileQuery,
  } satisfies ToOne<Vehicle, VehicleStatus, ProfileArguments>,
  'VehicleStatus.vehicle': vehicleOf<VehicleStatus>(),
};

export const ofFleet = {
  status: {
    rels: ['status'],
    items: ['status'],
    operation: 'getFleetStatusList',
    rangeable: true,
    decode: decodeStatus,
    freshness: 'live' as const,
    query: profileQuery,
    vehicle: (status) => status,
  } satisfies OfFleet<VehicleStatus, ProfileArguments>,
};
