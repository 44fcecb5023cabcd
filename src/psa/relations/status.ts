import type { NoArguments, Vehicle, VehicleStatus } from '../../domain/index.js';
import { halJson } from '../client.js';
import { decodeStatus } from '../decode/index.js';
import type { OfFleet, ToOne } from './relation.js';

export const vehicleStatus: ToOne<Vehicle, VehicleStatus, NoArguments> = {
  rels: ['status'],
  embedded: ['status'],
  whole: ['_links', 'vin', 'createdAt'],
  operation: 'getFleetVehicleStatus',
  accept: halJson,
  decode: decodeStatus,
};

export const statusOfFleet: OfFleet<VehicleStatus, NoArguments> = {
  rels: ['status'],
  items: ['status'],
  operation: 'getFleetStatusList',
  rangeable: true,
  decode: decodeStatus,
  vehicle: (status) => status,
};
