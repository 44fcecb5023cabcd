import type { Telemetry, TelemetryListArguments, TelemetryType, Trip, Vehicle } from '../../domain/index.js';
import { decodeTelemetry } from '../decode/telemetry.js';
import { shownTelemetry } from '../shape.js';
import { intervalQuery, profileQuery, type Query, type ToMany, type Version } from './relation.js';
import { listOfTrip, tripOf } from './trip.js';
import { vehicleOf } from './vehicle.js';

/** Upstream names of the types, and whether v2 has them. */
const types: Readonly<Record<TelemetryType, { readonly text: string; readonly inV2: boolean }>> = {
  ENVIRONMENT: { text: 'environment', inV2: true },
  PRIVACY: { text: 'privacy', inV2: true },
  VEHICLE: { text: 'vehicle', inV2: true },
  ADAS: { text: 'vehicle.adas', inV2: true },
  BATTERY: { text: 'vehicle.battery', inV2: true },
  DOORS_STATE: { text: 'vehicle.doorsState', inV2: true },
  ENERGIES: { text: 'vehicle.energies', inV2: true },
  ENGINES: { text: 'vehicle.engines', inV2: true },
  IGNITION: { text: 'vehicle.ignition', inV2: true },
  LIGHTING: { text: 'vehicle.lighting', inV2: true },
  LIGHTING_SYSTEM: { text: 'vehicle.lightingSystem', inV2: false },
  SAFETY: { text: 'vehicle.safety', inV2: true },
  TRANSMISSION: { text: 'vehicle.transmission', inV2: true },
  DRIVING_BEHAVIOR: { text: 'vehicle.drivingBehavior', inV2: true },
  ALARM_STATUS: { text: 'vehicle.alarm.status', inV2: false },
  ALARM_TRIGGER: { text: 'vehicle.alarm.trigger', inV2: false },
  WIPING_BLADES: { text: 'vehicle.wipingBlades', inV2: false },
};

/** Upstream names of the requested types that the version has. */
function typesOf(args: TelemetryListArguments, version: Version): readonly string[] {
  return args.types.filter((type) => version.name === 'v3' || types[type].inV2).map((type) => types[type].text);
}

function telemetryQuery(args: TelemetryListArguments, version: Version): Query {
  const requested = typesOf(args, version);
  return {
    ...profileQuery(args, version),
    ...intervalQuery(args),
    type: requested.length === 0 ? null : requested,
    extension: args.extensions.size === 0 ? null : [...args.extensions].sort(),
  };
}

const telemetry = {
  rels: ['telemetry', 'telemetries'],
  items: ['telemetries', 'telemetry'],
  decode: decodeTelemetry,
  shows: shownTelemetry,
  freshness: 'history' as const,
  rangeable: true,
  pageSize: 2000,
  // A message has no id; a vehicle sends at most one per instant.
  key: ({ createdAt }: Telemetry) => createdAt?.toISOString() ?? '',
  query: telemetryQuery,
  nothingRequested: (args: TelemetryListArguments, version: Version) =>
    args.types.length > 0 && typesOf(args, version).length === 0,
};

export const toOne = {
  'Telemetry.vehicle': vehicleOf<Telemetry>(),
  'Telemetry.trip': tripOf<Telemetry>(),
};

export const toMany = {
  'Vehicle.telemetry': {
    ...telemetry,
    operation: 'getTelemetry',
    path: ({ fleetId, vehicleId }) => ['fleets', fleetId, 'vehicles', vehicleId, 'telemetry'],
  } satisfies ToMany<Vehicle, Telemetry, TelemetryListArguments>,
  'Trip.telemetry': {
    ...telemetry,
    ...listOfTrip('telemetry', 'getTelemetryForTripByVehicle', 'getFleetTelemetryForTrip'),
  } satisfies ToMany<Trip, Telemetry, TelemetryListArguments>,
};
