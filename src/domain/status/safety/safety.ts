import type { Timestamps } from '../../values/freshness.js';
import type { AutoECallTriggering, BeltState, ECallTriggeringRequest, SeatIdentifier } from '../../enums/safety.js';

/** Seat belts and the automatic emergency call. */
export interface Safety extends Timestamps {
  /** API v3 only. */
  readonly beltStatus: readonly BeltStatus[] | null;
  /** Common warning for all seat belts. API v2 only. */
  readonly beltWarning: BeltState | null;
  /** The upstream's text of `beltWarning`. */
  readonly beltWarningRaw: string | null;
  readonly autoECallTriggering: AutoECallTriggering | null;
  /** The upstream's text of `autoECallTriggering`. */
  readonly autoECallTriggeringRaw: string | null;
  /** API v2 only, deprecated there. */
  readonly eCallTriggeringRequest: ECallTriggeringRequest | null;
  /** The upstream's text of `eCallTriggeringRequest`. */
  readonly eCallTriggeringRequestRaw: string | null;
}

/** One seat's belt. */
export interface BeltStatus {
  readonly belt: BeltState | null;
  /** The upstream's text of `belt`. */
  readonly beltRaw: string | null;
  /** The seat. Upstream: `id`, which is not the id of a record. */
  readonly seat: SeatIdentifier | null;
  /** The upstream's text of `seat`. */
  readonly seatRaw: string | null;
}
