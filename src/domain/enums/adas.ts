/** State of the park assist at one end of the vehicle. `TRAILER_INHIBITION` exists at the rear only. */
export const ParkAssistState = {
  FAULT: 'FAULT',
  DRIVER_INHIBITION: 'DRIVER_INHIBITION',
  TRAILER_INHIBITION: 'TRAILER_INHIBITION',
  ACTIVE: 'ACTIVE',
  WAIT: 'WAIT',
  OUT_OF_SERVICE: 'OUT_OF_SERVICE',
  UNKNOWN: 'UNKNOWN',
} as const;
export type ParkAssistState = (typeof ParkAssistState)[keyof typeof ParkAssistState];

/** State of the adaptive cruise control (ACCR). */
export const AdaptiveCruiseControlState = {
  ACTIVATED: 'ACTIVATED',
  FAULT: 'FAULT',
  HOLD: 'HOLD',
  HOLD_WITH_OVER_SPEEDING: 'HOLD_WITH_OVER_SPEEDING',
  OFF: 'OFF',
  OVER_SPEEDING_BY_PEDAL_PRESS: 'OVER_SPEEDING_BY_PEDAL_PRESS',
  STAND_BY: 'STAND_BY',
  UNKNOWN: 'UNKNOWN',
} as const;
export type AdaptiveCruiseControlState = (typeof AdaptiveCruiseControlState)[keyof typeof AdaptiveCruiseControlState];

/** State of the advanced speed regulator (RVV). */
export const SpeedRegulatorState = {
  OFF: 'OFF',
  NO_BEST_FIT: 'NO_BEST_FIT',
  BEST_FIT_IN_PROGRESS: 'BEST_FIT_IN_PROGRESS',
  BEST_FIT_MAX: 'BEST_FIT_MAX',
  BEST_FIT_MIN: 'BEST_FIT_MIN',
  BEST_FIT_DEACTIVATED: 'BEST_FIT_DEACTIVATED',
  AUTO_DEACTIVATED: 'AUTO_DEACTIVATED',
  OVERFLOW_SPEED_CONSIGN: 'OVERFLOW_SPEED_CONSIGN',
  LACK_OF_VISIBILITY_RADAR: 'LACK_OF_VISIBILITY_RADAR',
  LEARNING_RADAR: 'LEARNING_RADAR',
  DEACTIVATED: 'DEACTIVATED',
  LIMIT_SETTING: 'LIMIT_SETTING',
  // The words of API v2.
  ACTIVE: 'ACTIVE',
  INACTIVE: 'INACTIVE',
  DISABLED: 'DISABLED',
  DISABLED_BY_SYSTEM: 'DISABLED_BY_SYSTEM',
  SPEED_EXCEEDED: 'SPEED_EXCEEDED',
  MAX_SPEED_EXCEEDED: 'MAX_SPEED_EXCEEDED',
  SPEED_DELTA_EXCEEDED: 'SPEED_DELTA_EXCEEDED',
  REDUCED_VISIBILITY: 'REDUCED_VISIBILITY',
  LEARNING: 'LEARNING',
  UNKNOWN: 'UNKNOWN',
} as const;
export type SpeedRegulatorState = (typeof SpeedRegulatorState)[keyof typeof SpeedRegulatorState];

/** State of the advanced emergency braking system (AEBS). */
export const EmergencyBrakingState = {
  OFF: 'OFF',
  FIXED: 'FIXED',
  ON_FLASHING: 'ON_FLASHING',
  UNKNOWN: 'UNKNOWN',
} as const;
export type EmergencyBrakingState = (typeof EmergencyBrakingState)[keyof typeof EmergencyBrakingState];

/** State of the lane departure warning (AFIL). */
export const LaneDepartureWarningState = {
  FLASHING_FAULT: 'FLASHING_FAULT',
  FLASHING_WARNING: 'FLASHING_WARNING',
  OFF: 'OFF',
  ON_FIXED: 'ON_FIXED',
  UNKNOWN: 'UNKNOWN',
} as const;
export type LaneDepartureWarningState = (typeof LaneDepartureWarningState)[keyof typeof LaneDepartureWarningState];

/** State of the inter-vehicle time assist (ARTIV). */
export const InterVehicleTimeState = {
  NOT_SELECTED: 'NOT_SELECTED',
  SELECTED: 'SELECTED',
  UNAVAILABLE: 'UNAVAILABLE',
  UNKNOWN: 'UNKNOWN',
} as const;
export type InterVehicleTimeState = (typeof InterVehicleTimeState)[keyof typeof InterVehicleTimeState];

/** State of the blind spot monitoring (BSM). */
export const BlindSpotMonitoringState = {
  ACTIVE: 'ACTIVE',
  INACTIVE: 'INACTIVE',
  DISABLED: 'DISABLED',
  FAULT: 'FAULT',
  UNKNOWN: 'UNKNOWN',
} as const;
export type BlindSpotMonitoringState = (typeof BlindSpotMonitoringState)[keyof typeof BlindSpotMonitoringState];

/** State of the lane keeping assist of one side (RLKA, LLKA). */
export const LaneKeepingAssistState = {
  AUTHORIZED: 'AUTHORIZED',
  CORRECTION_IN_PROGRESS: 'CORRECTION_IN_PROGRESS',
  NOT_AUTHORIZED: 'NOT_AUTHORIZED',
  NOT_SELECTED: 'NOT_SELECTED',
  UNKNOWN: 'UNKNOWN',
} as const;
export type LaneKeepingAssistState = (typeof LaneKeepingAssistState)[keyof typeof LaneKeepingAssistState];

/** Direction of the recommended gear change (RGI). */
export const RecommendedGear = {
  NONE: 'NONE',
  UP: 'UP',
  DOWN: 'DOWN',
  UP_DOWN: 'UP_DOWN',
  UNKNOWN: 'UNKNOWN',
} as const;
export type RecommendedGear = (typeof RecommendedGear)[keyof typeof RecommendedGear];
