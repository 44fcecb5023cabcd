import type { ChargingMode, ChargingPowerLevel, ChargingStatus, ChargingType } from '../../enums/charging.js';
import type { ProgramOccurrence } from '../program.js';

/** Charging of the traction battery. */
export interface Charging {
  readonly plugged: boolean | null;
  readonly status: ChargingStatus | null;
  /** The upstream's text of `status`. */
  readonly statusRaw: string | null;
  /** Time until the battery is full, an ISO 8601 duration (`Q20`). */
  readonly remainingTime: string | null;
  /** Charging speed in kilometres of autonomy gained per hour, 0 or more; the specification says up to 500. */
  readonly chargingRate: number | null;
  /** API v3 only. */
  readonly chargingPowerLevel: ChargingPowerLevel | null;
  /** The upstream's text of `chargingPowerLevel`. */
  readonly chargingPowerLevelRaw: string | null;
  readonly chargingMode: ChargingMode | null;
  /** The upstream's text of `chargingMode`. */
  readonly chargingModeRaw: string | null;
  /** Time until the next charge starts, an ISO 8601 duration (`Q20`). */
  readonly nextDelayedTime: string | null;
  /** API v3 only. */
  readonly schedule: ChargingSchedule | null;
  /** API v3 only. */
  readonly type: ChargingType | null;
  /** The upstream's text of `type`. */
  readonly typeRaw: string | null;
}

export interface ChargingSchedule {
  readonly programs: readonly ChargingProgram[] | null;
}

/** A recurring charge. */
export interface ChargingProgram {
  /** Number of the program, unique in its schedule. */
  readonly slot: number | null;
  readonly enabled: boolean | null;
  /** Start as a duration from 00:00, ISO 8601: `PT14H30M` is half past two in the afternoon (`Q20`). */
  readonly start: string | null;
  /** End as a duration from 00:00, ISO 8601 (`Q20`). */
  readonly end: string | null;
  /** Whether the charge continues until the battery is full. */
  readonly chargeUntilFull: boolean | null;
  readonly occurrence: ProgramOccurrence | null;
}
