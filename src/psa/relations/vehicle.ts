import type { Fleet, Vehicle, VehicleArguments, VehicleListArguments } from '../../domain/index.js';
import { decodeVehicle } from '../decode/vehicle.js';
import { identified } from '../shape.js';
import type { OfFleet, Query, ToMany, ToOne, Version } from './relation.js';

/** VINs have capital letters alone (ISO 3779): who types small ones means these, and the upstream may tell them apart. */
export const asVin = (text: string): string => text.toUpperCase();

/** The vehicle's own resource takes all extensions, the fleet's list all but the capabilities. */
const ofVehicle: ReadonlySet<string> = new Set(['branding', 'pictures', 'onboardCapabilities']);
const ofList: ReadonlySet<string> = new Set(['branding', 'pictures']);

/** `extension` and `locale`, as far as the version and the operation know them. */
function vehicleQuery(args: VehicleArguments, version: Version, offered: ReadonlySet<string>): Query {
  const extensions = [...args.extensions].filter((name) => version.askableExtensions.has(name) && offered.has(name));
  return { extension: extensions.length === 0 ? null : extensions.sort(), locale: args.locale };
}

/** A vehicle's own resource, wherever a link to it comes from. */
export const vehicleResource = {
  operation: 'getVehicleByid',
  embedded: ['vehicle', 'vehicles'],
  whole: ['_links', 'id', 'vin', 'createdAt'],
  decode: decodeVehicle,
  shows: identified,
  freshness: 'slow' as const,
  query: (args: VehicleArguments, version: Version) => vehicleQuery(args, version, ofVehicle),
};

/** The vehicle that something belongs to: its link, else the path that its names make up. */
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
    // The parent is the resource itself: no copy of it is inside it.
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
