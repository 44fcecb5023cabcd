import type { IntervalArguments } from './values/interval.js';
import type { ProfileArguments } from './values/profile.js';
import type { Trip } from './trip.js';
import type { Vehicle, VehicleArguments } from './vehicle.js';
import type { LightDirection, LightPosition, LightStatus } from './enums/lighting.js';
import type { Maintenance } from './maintenance.js';
import type { Position } from './position.js';
import type { RejectedValue } from './values/rejected-value.js';
import type { Environment } from './status/comfort/environment.js';
import type { Privacy } from './status/privacy.js';
import type { VehicleGroups } from './status/vehicle-groups.js';

/** A telemetry message of a vehicle. Only the groups in the message are set. */
export interface Telemetry extends VehicleGroups {
  /** The vendor's id of the fleet that the message was read from. */
  readonly fleetId: string;
  /** The vendor's id of the vehicle, from the links. */
  readonly vehicleId: string | null;
  /** The vendor's id of the trip that the vehicle was on, from the links. */
  readonly tripId: string | null;
  readonly privacy: Privacy | null;
  /** Deprecated upstream in favour of `lightingSystem`. */
  readonly lighting: Lighting | null;
  readonly environment: Environment | null;
  /** Position of the vehicle; only if requested. */
  readonly location: Position | null;
  /** When the next maintenance was due; only if requested. */
  readonly maintenance: Maintenance | null;
  /** When the vehicle reported it. */
  readonly createdAt: Date | null;
  /** When the message's record was last changed upstream. API v2 only. */
  readonly updatedAt: Date | null;
  readonly rejectedValues: readonly RejectedValue[];
}

/** State of the lights, without the position of each light. */
export interface Lighting {
  readonly turn: readonly LightDirection[] | null;
  /** The upstream's texts of `turn`, in the same order. */
  readonly turnRaw: readonly string[] | null;
  readonly light: readonly LightPosition[] | null;
  /** The upstream's texts of `light`, in the same order. */
  readonly lightRaw: readonly string[] | null;
  readonly status: readonly LightStatus[] | null;
  /** The upstream's texts of `status`, in the same order. */
  readonly statusRaw: readonly string[] | null;
}

/** Kind of a telemetry message; `VEHICLE`: all of the vehicle's groups. */
export const TelemetryType = {
  ENVIRONMENT: 'ENVIRONMENT',
  PRIVACY: 'PRIVACY',
  VEHICLE: 'VEHICLE',
  ADAS: 'ADAS',
  BATTERY: 'BATTERY',
  DOORS_STATE: 'DOORS_STATE',
  ENERGIES: 'ENERGIES',
  ENGINES: 'ENGINES',
  IGNITION: 'IGNITION',
  LIGHTING: 'LIGHTING',
  LIGHTING_SYSTEM: 'LIGHTING_SYSTEM',
  SAFETY: 'SAFETY',
  TRANSMISSION: 'TRANSMISSION',
  DRIVING_BEHAVIOR: 'DRIVING_BEHAVIOR',
  ALARM_STATUS: 'ALARM_STATUS',
  ALARM_TRIGGER: 'ALARM_TRIGGER',
  WIPING_BLADES: 'WIPING_BLADES',
} as const;
export type TelemetryType = (typeof TelemetryType)[keyof typeof TelemetryType];

/** Data sets that a telemetry message contains only on request. */
export const telemetryExtensions = ['location', 'maintenance'] as const;
export type TelemetryExtension = (typeof telemetryExtensions)[number];

export interface TelemetryListArguments extends ProfileArguments, IntervalArguments {
  /** Empty: all types. */
  readonly types: readonly TelemetryType[];
  readonly extensions: ReadonlySet<TelemetryExtension>;
}

declare module './relations.js' {
  interface ToOneRelations {
    'Telemetry.vehicle': { parent: Telemetry; target: Vehicle; args: VehicleArguments };
    'Telemetry.trip': { parent: Telemetry; target: Trip; args: ProfileArguments };
  }
  interface ToManyRelations {
    'Vehicle.telemetry': { parent: Vehicle; target: Telemetry; args: TelemetryListArguments };
    'Trip.telemetry': { parent: Trip; target: Telemetry; args: TelemetryListArguments };
  }
}
