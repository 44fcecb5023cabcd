/** State of the charging system. */
export const ChargingStatus = {
  DISCONNECTED: 'DISCONNECTED',
  IN_PROGRESS: 'IN_PROGRESS',
  FAILURE: 'FAILURE',
  STOPPED: 'STOPPED',
  FINISHED: 'FINISHED',
  UNKNOWN: 'UNKNOWN',
} as const;
export type ChargingStatus = (typeof ChargingStatus)[keyof typeof ChargingStatus];

/** Charging power level; the vendor states no watts. */
export const ChargingPowerLevel = {
  LEVEL_1: 'LEVEL_1',
  LEVEL_2: 'LEVEL_2',
  LEVEL_3: 'LEVEL_3',
  LEVEL_4: 'LEVEL_4',
  LEVEL_5: 'LEVEL_5',
  UNKNOWN: 'UNKNOWN',
} as const;
export type ChargingPowerLevel = (typeof ChargingPowerLevel)[keyof typeof ChargingPowerLevel];

/** Speed class of a charge; `NO` means that the vehicle is not charging. */
export const ChargingMode = {
  NO: 'NO',
  SLOW: 'SLOW',
  QUICK: 'QUICK',
  UNKNOWN: 'UNKNOWN',
} as const;
export type ChargingMode = (typeof ChargingMode)[keyof typeof ChargingMode];

/** `FULL` charges completely, `PARTIAL` stops earlier to protect the battery. */
export const ChargingType = {
  PARTIAL: 'PARTIAL',
  FULL: 'FULL',
  UNKNOWN: 'UNKNOWN',
} as const;
export type ChargingType = (typeof ChargingType)[keyof typeof ChargingType];
