import type { Maintenance, ProfileArguments, Vehicle } from '../../domain/index.js';
import { decodeMaintenance } from '../decode/maintenance.js';
import { shownMaintenance } from '../shape.js';
import { profileQuery, type OfFleet, type ToOne } from './relation.js';
import { vehicleOf } from './vehicle.js';

export const toOne = {
  'Vehicle.maintenance': {
    rels: ['maintenance'],
    embedded: ['maintenance'],
    whole: ['_links', 'createdAt'],
    operation: 'getVehicleMaintenance',
    decode: decodeMaintenance,
    shows: shownMaintenance,
    freshness: 'slow' as const,
    query: profileQuery,
  } satisfies ToOne<Vehicle, Maintenance, ProfileArguments>,
  'Maintenance.vehicle': vehicleOf<Maintenance>(),
};

export const ofFleet = {
  maintenances: {
    rels: ['maintenances', 'maintenance'],
    items: ['maintenances', 'maintenance'],
    // Misspelt in the specification.
    operation: 'getFleetMantenanceList',
    rangeable: true,
    decode: decodeMaintenance,
    shows: shownMaintenance,
    freshness: 'slow' as const,
    query: profileQuery,
    vehicle: (maintenance) => maintenance,
  } satisfies OfFleet<Maintenance, ProfileArguments>,
};
