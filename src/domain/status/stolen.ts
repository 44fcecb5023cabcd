import type { Position } from '../position.js';

/** Report of a theft; present only where the vehicle is, or was, reported stolen. API v3 only. */
export interface StolenStatus {
  /** The vendor's id of the report. */
  readonly stolenId: string | null;
  /** Whether the vehicle is reported stolen. False where the report has ended, whatever the upstream says (`Q15`). */
  readonly state: boolean | null;
  /** When the vehicle was reported stolen. */
  readonly startedAt: Date | null;
  /** When the report ended. */
  readonly endAt: Date | null;
  /** Last known position when the vehicle was reported stolen. */
  readonly startPosition: Position | null;
  /** Last known position when the report ended. */
  readonly endPosition: Position | null;
  /** When the report's record was created upstream. */
  readonly createdAt: Date | null;
}
