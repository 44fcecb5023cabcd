import type { AlertSeverity, AlertType } from './enums/alert.js';
import type { Fleet } from './fleet.js';
import type { IntervalArguments } from './values/interval.js';
import type { Maintenance } from './maintenance.js';
import type { Position } from './position.js';
import type { ProfileArguments } from './values/profile.js';
import type { Trip } from './trip.js';
import type { Vehicle, VehicleArguments } from './vehicle.js';

/** A warning that a vehicle raised. */
export interface Alert {
  /** The vendor's id of the fleet that the alert was read from. */
  readonly fleetId: string;
  /** The vendor's id of the vehicle, from the links. */
  readonly vehicleId: string | null;
  /** The vendor's id of the alert. */
  readonly alertId: string;
  /** Personal data. */
  readonly vin: string | null;
  /** Whether the alert is still active. */
  readonly active: boolean | null;
  readonly type: AlertType | null;
  /** The upstream's text of `type`. */
  readonly typeRaw: string | null;
  readonly severity: AlertSeverity | null;
  /** The upstream's text of `severity`. */
  readonly severityRaw: string | null;
  /** When the alert appeared. */
  readonly startedAt: Date | null;
  /** When the alert disappeared. */
  readonly endAt: Date | null;
  /** Last known position when the alert appeared. */
  readonly startPosition: Position | null;
  /** Last known position when the alert disappeared. */
  readonly endPosition: Position | null;
  /** When the alert's record was created upstream. */
  readonly createdAt: Date | null;
  /** When the alert's record was last changed upstream. */
  readonly updatedAt: Date | null;
}

export interface AlertRef {
  readonly fleetId: string;
  /** Null for an alert that is only known through its fleet. */
  readonly vehicleId: string | null;
  /** The trip that the alert is read through, if any. */
  readonly tripId?: string | null;
  readonly alertId: string;
}

export interface AlertListArguments extends ProfileArguments, IntervalArguments {}

declare module './relations.js' {
  interface Entities {
    Alert: { ref: AlertRef; target: Alert; args: ProfileArguments };
  }
  interface ToOneRelations {
    'Alert.vehicle': { parent: Alert; target: Vehicle; args: VehicleArguments };
    'Alert.position': { parent: Alert; target: Position; args: ProfileArguments };
  }
  interface ToManyRelations {
    'Alert.trips': { parent: Alert; target: Trip; args: ProfileArguments };
    'Fleet.alerts': { parent: Fleet; target: Alert; args: AlertListArguments };
    'Maintenance.alerts': { parent: Maintenance; target: Alert; args: AlertListArguments };
    'Vehicle.alerts': { parent: Vehicle; target: Alert; args: AlertListArguments };
    'Trip.alerts': { parent: Trip; target: Alert; args: AlertListArguments };
  }
  interface FleetCollections {
    alerts: { item: Alert; args: AlertListArguments };
  }
}
