import type { ProfileArguments, Vehicle, VehicleStatus } from '../../domain/index.js';
import { decodeStatus } from '../decode/status.js';
import type { HalDocument } from '../document.js';
import type { LatestStatuses } from '../latest-statuses.js';
import { shownStatus } from '../shape.js';
import { profileQuery, type OfFleet, type ToOne } from './relation.js';
import { vehicleOf } from './vehicle.js';

/** Older reports appear between newer ones (Q11). */
const settle = (status: VehicleStatus, memory: LatestStatuses, { resource, url }: HalDocument): VehicleStatus =>
  memory.settle(status, { view: url.searchParams.get('profile') ?? '', resource });

export const toOne = {
  'Vehicle.status': {
    rels: ['status'],
    embedded: ['status'],
    whole: ['_links', 'vin', 'createdAt'],
    operation: 'getFleetVehicleStatus',
    decode: decodeStatus,
    shows: shownStatus,
    freshness: 'live' as const,
    settle,
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
    shows: shownStatus,
    freshness: 'live' as const,
    settle,
    query: profileQuery,
    vehicle: (status) => status,
  } satisfies OfFleet<VehicleStatus, ProfileArguments>,
};
