/** State of a seat belt; `OMISSION` means not fastened. */
export const BeltState = {
  NORMAL: 'NORMAL',
  OMISSION: 'OMISSION',
  UNKNOWN: 'UNKNOWN',
} as const;
export type BeltState = (typeof BeltState)[keyof typeof BeltState];

/** Seat that a belt belongs to. */
export const SeatIdentifier = {
  DRIVER: 'DRIVER',
  PASSENGER: 'PASSENGER',
  UNKNOWN: 'UNKNOWN',
} as const;
export type SeatIdentifier = (typeof SeatIdentifier)[keyof typeof SeatIdentifier];

/** Whether a shock that triggers the automatic emergency call was detected. */
export const AutoECallTriggering = {
  NOT_DETECTED: 'NOT_DETECTED',
  DETECTED: 'DETECTED',
  SHOCK_DETECTION_DISABLED: 'SHOCK_DETECTION_DISABLED',
  UNKNOWN: 'UNKNOWN',
} as const;
export type AutoECallTriggering = (typeof AutoECallTriggering)[keyof typeof AutoECallTriggering];

/** Request of the airbag unit to trigger an emergency call. API v2 only. */
export const ECallTriggeringRequest = {
  AIRBAG_DISABLED: 'AIRBAG_DISABLED',
  NO_REQUEST: 'NO_REQUEST',
  REQUESTED: 'REQUESTED',
  UNKNOWN: 'UNKNOWN',
} as const;
export type ECallTriggeringRequest = (typeof ECallTriggeringRequest)[keyof typeof ECallTriggeringRequest];
