import type { Fleet, Vehicle, VehicleArguments, VehicleListArguments } from '../../domain/index.js';
import { decodeVehicle } from '../decode/vehicle.js';
import { identified } from '../shape.js';
import type { OfFleet, Query, ToMany, ToOne, Version } from './relation.js';

/** VINs have upper-case letters only (ISO 3779), and the upstream may be case-sensitive. */
export const asVin = (text: string): string => text.toUpperCase();

/** A vehicle accepts all extensions, a fleet's list all except the capabilities. */
const ofVehicle: ReadonlySet<string> = new Set(['branding', 'pictures', 'onboardCapabilities']);
const ofList: ReadonlySet<string> = new Set(['branding', 'pictures']);

/** `extension` and `locale`, limited to what the version and operation support. */
function vehicleQuery(args: VehicleArguments, version: Version, offered: ReadonlySet<string>): Query {
  const extensions = [...args.extensions].filter((name) => version.askableExtensions.has(name) && offered.has(name));
  return { extension: extensions.length === 0 ? null : extensions.sort(), locale: args.locale };
}

/** The vehicle resource, for any link to it. */
export const vehicleResource = {
  operation: 'getVehicleByid',
  embedded: ['vehicle', 'vehicles'],
  whole: ['_links', 'id', 'vin', 'createdAt'],
  decode: decodeVehicle,
  shows: identified,
  freshness: 'slow' as const,
  query: (args: VehicleArguments, version: Version) => vehicleQuery(args, version, ofVehicle),
};

/** The vehicle of a resource: from its link, otherwise from its ids. */
export function vehicleOf<P extends { readonly fleetId: string; readonly vehicleId: string | null }>(): ToOne<
  P,
  Vehicle,
  VehicleArguments
> {
  return {
    ...vehicleResource,
    rels: ['vehicle', 'vehicles'],
    path: ({ fleetId, vehicleId }) => (vehicleId === null ? null : ['fleets', fleetId, 'vehicles', vehicleId]),
  };
}

const vehicles = {
  rels: ['vehicles'],
  items: ['vehicles', 'vehicle'],
  operation: 'getVehiclesByDevice',
  decode: decodeVehicle,
  shows: identified,
  freshness: 'slow' as const,
  rangeable: false,
};

export const toOne = {
  'Vehicle.self': {
    ...vehicleResource,
    rels: ['self'],
    // The parent is the same resource and does not embed itself.
    embedded: [],
    path: ({ fleetId, vehicleId }) => ['fleets', fleetId, 'vehicles', vehicleId],
  } satisfies ToOne<Vehicle, Vehicle, VehicleArguments>,
};

export const toMany = {
  'Fleet.vehicles': {
    ...vehicles,
    key: ({ vehicleId }) => vehicleId,
    query: (args, version) => ({
      ...vehicleQuery(args, version, ofList),
      vinPrefix: args.vinPrefix && asVin(args.vinPrefix),
    }),
    path: ({ fleetId }) => ['fleets', fleetId, 'vehicles'],
  } satisfies ToMany<Pick<Fleet, 'fleetId'>, Vehicle, VehicleListArguments>,
};

export const ofFleet = {
  vehicles: {
    ...vehicles,
    query: (args, version) => vehicleQuery(args, version, ofList),
    vehicle: (vehicle) => vehicle,
  } satisfies OfFleet<Vehicle, VehicleArguments>,
};
