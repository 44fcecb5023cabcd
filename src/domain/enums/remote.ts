/** A kind of remote action. */
export const RemoteType = {
  THERMAL_PRECONDITIONING: 'THERMAL_PRECONDITIONING',
  ELECTRIC_BATTERY_CHARGING_REQUEST: 'ELECTRIC_BATTERY_CHARGING_REQUEST',
  HORN: 'HORN',
  DOORS: 'DOORS',
  LIGHTS: 'LIGHTS',
  IMMOBILIZATION: 'IMMOBILIZATION',
  STOLEN: 'STOLEN',
  WAKE_UP: 'WAKE_UP',
  NAVIGATION: 'NAVIGATION',
  UNKNOWN: 'UNKNOWN',
} as const;
export type RemoteType = (typeof RemoteType)[keyof typeof RemoteType];

/** State of a remote callback. */
export const RemoteCallbackStatus = {
  RUNNING: 'RUNNING',
  PAUSED: 'PAUSED',
  FAILED: 'FAILED',
  UNKNOWN: 'UNKNOWN',
} as const;
export type RemoteCallbackStatus = (typeof RemoteCallbackStatus)[keyof typeof RemoteCallbackStatus];

/** Progress of a remote action. */
export const RemoteActionStatus = {
  ACCEPTED: 'ACCEPTED',
  WAKING_UP_VEHICLE: 'WAKING_UP_VEHICLE',
  CHECKING_VEHICLE: 'CHECKING_VEHICLE',
  SENT_TO_VEHICLE: 'SENT_TO_VEHICLE',
  SUCCESS: 'SUCCESS',
  ALREADY_DONE: 'ALREADY_DONE',
  FAILED: 'FAILED',
  VEHICLE_BATTERY_CHARGE_TOO_LOW: 'VEHICLE_BATTERY_CHARGE_TOO_LOW',
  TOO_MANY_WAKE_UPS_OVER_MONTH: 'TOO_MANY_WAKE_UPS_OVER_MONTH',
  UNKNOWN: 'UNKNOWN',
} as const;
export type RemoteActionStatus = (typeof RemoteActionStatus)[keyof typeof RemoteActionStatus];

/** Why a remote action failed. */
export const RemoteFailureCause = {
  GENERAL_ERROR: 'GENERAL_ERROR',
  VEHICLE_ERROR: 'VEHICLE_ERROR',
  WRONG_COMMAND: 'WRONG_COMMAND',
  VEHICLE_CONNECTION_TIMEOUT: 'VEHICLE_CONNECTION_TIMEOUT',
  MISSING_RIGHTS: 'MISSING_RIGHTS',
  NOT_POSSIBLE_DUE_TO_VEHICLE_BATTERY_LEVEL: 'NOT_POSSIBLE_DUE_TO_VEHICLE_BATTERY_LEVEL',
  NOT_POSSIBLE_DUE_TO_VEHICLE_PRIVACY_LEVEL: 'NOT_POSSIBLE_DUE_TO_VEHICLE_PRIVACY_LEVEL',
  NOT_POSSIBLE_DUE_TO_VEHICLE_STOLEN_STATE: 'NOT_POSSIBLE_DUE_TO_VEHICLE_STOLEN_STATE',
  TOO_MANY_WAKE_UPS_OVER_MONTH: 'TOO_MANY_WAKE_UPS_OVER_MONTH',
  TOO_MANY_REQUEST_IN_SHORT_TIME: 'TOO_MANY_REQUEST_IN_SHORT_TIME',
  TOO_MANY_REQUEST_SENT: 'TOO_MANY_REQUEST_SENT',
  SAME_ACTION_IN_PROGRESS: 'SAME_ACTION_IN_PROGRESS',
  VEHICLE_IN_USE: 'VEHICLE_IN_USE',
  DOORS_OPEN: 'DOORS_OPEN',
  VEHICLE_ERROR_OR_CID_INSIDE: 'VEHICLE_ERROR_OR_CID_INSIDE',
  CID_INSIDE: 'CID_INSIDE',
  EXTERNAL_CHARGING_SYSTEM_ERROR: 'EXTERNAL_CHARGING_SYSTEM_ERROR',
  VEHICLE_CHARGING_SYSTEM_ERROR: 'VEHICLE_CHARGING_SYSTEM_ERROR',
  VEHICLE_IS_NOT_LOCKED: 'VEHICLE_IS_NOT_LOCKED',
  CANCELED_BY_DRIVER: 'CANCELED_BY_DRIVER',
  UNKNOWN: 'UNKNOWN',
} as const;
export type RemoteFailureCause = (typeof RemoteFailureCause)[keyof typeof RemoteFailureCause];

/** Details of a forced lock of the doors: whether the key inside was blocked. */
export const RemoteFeedbackDetail = {
  NO_CID_BLACKLISTED: 'NO_CID_BLACKLISTED',
  CID_BLACKLISTED: 'CID_BLACKLISTED',
  UNKNOWN: 'UNKNOWN',
} as const;
export type RemoteFeedbackDetail = (typeof RemoteFeedbackDetail)[keyof typeof RemoteFeedbackDetail];

/** Action on a program. */
export const ProgramAction = {
  SET: 'SET',
  DELETE: 'DELETE',
  UNKNOWN: 'UNKNOWN',
} as const;
export type ProgramAction = (typeof ProgramAction)[keyof typeof ProgramAction];

/** Requested state of the horn. */
export const HornState = {
  ACTIVATED: 'ACTIVATED',
  UNACTIVATED: 'UNACTIVATED',
  UNKNOWN: 'UNKNOWN',
} as const;
export type HornState = (typeof HornState)[keyof typeof HornState];
