import type { Maintenance, NoArguments, Vehicle } from '../../domain/index.js';
import { halJson } from '../client.js';
import { decodeMaintenance } from '../decode/index.js';
import type { OfFleet, ToOne } from './relation.js';

export const vehicleMaintenance: ToOne<Vehicle, Maintenance, NoArguments> = {
  rels: ['maintenance'],
  embedded: ['maintenance'],
  whole: ['_links', 'createdAt'],
  operation: 'getVehicleMaintenance',
  accept: halJson,
  decode: decodeMaintenance,
};

export const maintenancesOfFleet: OfFleet<Maintenance, NoArguments> = {
  rels: ['maintenances', 'maintenance'],
  items: ['maintenances', 'maintenance'],
  // The specification's own spelling.
  operation: 'getFleetMantenanceList',
  rangeable: true,
  decode: decodeMaintenance,
  vehicle: (maintenance) => maintenance,
};
