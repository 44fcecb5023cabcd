import type { Timestamps } from '../../values/freshness.js';
import type {
  PreconditioningFailureCause,
  PreconditioningStartingCause,
  PreconditioningStatus,
} from '../../enums/preconditioning.js';
import type { ProgramRecurrence } from '../../enums/program.js';
import type { ProgramOccurrence } from '../program.js';

/** Preconditioning of the vehicle for its driver and passengers. */
export interface Preconditioning extends Timestamps {
  readonly airConditioning: AirConditioning | null;
}

/** Preconditioning of the cabin air. Upstream also `airConditioner`. */
export interface AirConditioning extends Timestamps {
  readonly status: PreconditioningStatus | null;
  /** The upstream's text of `status`. */
  readonly statusRaw: string | null;
  /** API v3 only. */
  readonly startingCause: PreconditioningStartingCause | null;
  /** The upstream's text of `startingCause`. */
  readonly startingCauseRaw: string | null;
  readonly failureCause: PreconditioningFailureCause | null;
  /** The upstream's text of `failureCause`. */
  readonly failureCauseRaw: string | null;
  /** At most four. */
  readonly programs: readonly PreconditioningProgram[] | null;
}

/** A recurring preconditioning. */
export interface PreconditioningProgram {
  /** Number of the program, 1 to 4. */
  readonly slot: number | null;
  readonly enabled: boolean | null;
  readonly recurrence: ProgramRecurrence | null;
  /** The upstream's text of `recurrence`. */
  readonly recurrenceRaw: string | null;
  /** Start as a duration from 00:00, ISO 8601: `PT14H30M` is half past two in the afternoon (`Q20`). */
  readonly start: string | null;
  readonly occurrence: ProgramOccurrence | null;
}
