import type { AlertSeverity, AlertType } from './enums/alert.js';
import type { Position } from './position.js';

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
  /** Whether the alert still stands. */
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
