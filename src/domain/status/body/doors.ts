import type { Timestamps } from '../../values/freshness.js';
import type { DoorIdentifier, DoorOpeningState, DoorsLockState } from '../../enums/doors.js';

/** Locks and openings of the doors. */
export interface DoorsState extends Timestamps {
  /** All known lock states. API v2 has a single one, `lockedState`. */
  readonly lockedStates: readonly DoorsLockState[] | null;
  /** The upstream's texts of `lockedStates`, in the same order. */
  readonly lockedStatesRaw: readonly string[] | null;
  readonly opening: readonly DoorOpening[] | null;
}

/** Whether one door is open. */
export interface DoorOpening {
  readonly identifier: DoorIdentifier | null;
  /** The upstream's text of `identifier`. */
  readonly identifierRaw: string | null;
  readonly state: DoorOpeningState | null;
  /** The upstream's text of `state`. */
  readonly stateRaw: string | null;
}
