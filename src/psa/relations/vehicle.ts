import type { Alert, Vehicle, VehicleArguments, VehicleListArguments } from '../../domain/index.js';
import { halJson } from '../client.js';
import { decodeVehicle } from '../decode/index.js';
import { vehicleQuery, type OfFleet, type ToMany, type ToOne } from './relation.js';

/** The vehicle's own resource takes all extensions, the fleet's list all but the capabilities. */
const ofVehicle: ReadonlySet<string> = new Set(['branding', 'pictures', 'onboardCapabilities']);
const ofList: ReadonlySet<string> = new Set(['branding', 'pictures']);

const target = {
  operation: 'getVehicleByid',
  accept: halJson,
  embedded: ['vehicle', 'vehicles'],
  whole: ['_links', 'id', 'vin', 'createdAt'],
  decode: decodeVehicle,
  query: (args: VehicleArguments, version: Parameters<typeof vehicleQuery>[1]) =>
    vehicleQuery(args, version, ofVehicle),
};

export const vehicleSelf: ToOne<Vehicle, Vehicle, VehicleArguments> = {
  ...target,
  rels: ['self'],
  // The parent is the resource itself: no copy of it is inside it.
  embedded: [],
  path: ({ fleetId, vehicleId }) => ['fleets', fleetId, 'vehicles', vehicleId],
};

export const alertVehicle: ToOne<Alert, Vehicle, VehicleArguments> = {
  ...target,
  rels: ['vehicle', 'vehicles'],
  path: ({ fleetId, vehicleId }) => (vehicleId === null ? null : ['fleets', fleetId, 'vehicles', vehicleId]),
};

export const fleetVehicles: ToMany<Vehicle, VehicleListArguments> = {
  rels: ['vehicles'],
  items: ['vehicles', 'vehicle'],
  operation: 'getVehiclesByDevice',
  decode: decodeVehicle,
  query: (args, version) => ({ ...vehicleQuery(args, version, ofList), vinPrefix: args.vinPrefix }),
  path: ({ fleetId }) => ['fleets', fleetId, 'vehicles'],
};

export const vehiclesOfFleet: OfFleet<Vehicle, VehicleArguments> = {
  ...fleetVehicles,
  query: (args, version) => vehicleQuery(args, version, ofList),
  rangeable: false,
  vehicle: (vehicle) => vehicle,
};
