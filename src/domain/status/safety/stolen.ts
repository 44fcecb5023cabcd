import type { Timestamps } from '../../values/freshness.js';
import type { Position } from '../../position.js';

/** Common fields of theft reports. */
export interface StolenFacts extends Timestamps {
  /** Whether the vehicle is reported stolen. False if the report has ended, regardless of the upstream's value (`Q15`). */
  readonly state: boolean | null;
  /** When the vehicle was reported stolen. */
  readonly startedAt: Date | null;
  /** When the report ended. */
  readonly endAt: Date | null;
  /** Last known position when the vehicle was reported stolen. */
  readonly startPosition: Position | null;
  /** Last known position when the report ended. */
  readonly endPosition: Position | null;
}

/** Theft report; set only if the vehicle is, or was, reported stolen. API v3 only. */
export interface StolenStatus extends StolenFacts {
  /** The vendor's id of the report. */
  readonly stolenId: string | null;
}
