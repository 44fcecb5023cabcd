/** State of the air-conditioning preconditioning. */
export const PreconditioningStatus = {
  ENABLED: 'ENABLED',
  DISABLED: 'DISABLED',
  FINISHED: 'FINISHED',
  FAILURE: 'FAILURE',
  UNKNOWN: 'UNKNOWN',
} as const;
export type PreconditioningStatus = (typeof PreconditioningStatus)[keyof typeof PreconditioningStatus];

/** Cause of a preconditioning: a command, or a program. */
export const PreconditioningStartingCause = {
  IMMEDIATE: 'IMMEDIATE',
  SCHEDULED: 'SCHEDULED',
  UNKNOWN: 'UNKNOWN',
} as const;
export type PreconditioningStartingCause =
  (typeof PreconditioningStartingCause)[keyof typeof PreconditioningStartingCause];

/** Why a preconditioning failed. */
export const PreconditioningFailureCause = {
  DEFECT: 'DEFECT',
  DOOR_OPENED: 'DOOR_OPENED',
  LOW_BATTERY: 'LOW_BATTERY',
  LOW_FUEL_LEVEL: 'LOW_FUEL_LEVEL',
  TOO_MANY_UNUSED_PROG: 'TOO_MANY_UNUSED_PROG',
  WINDOWS_ROOF_OPENED: 'WINDOWS_ROOF_OPENED',
  HOOD_OPENED: 'HOOD_OPENED',
  NOT_PARKED: 'NOT_PARKED',
  OTHER_FAILURES: 'OTHER_FAILURES',
  UNKNOWN: 'UNKNOWN',
} as const;
export type PreconditioningFailureCause =
  (typeof PreconditioningFailureCause)[keyof typeof PreconditioningFailureCause];
