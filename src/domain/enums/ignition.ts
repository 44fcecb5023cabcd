/** State of the ignition. `FREE` is reported by API v2 only. */
export const IgnitionType = {
  STOP: 'STOP',
  START_UP: 'START_UP',
  START: 'START',
  FREE: 'FREE',
  UNKNOWN: 'UNKNOWN',
} as const;
export type IgnitionType = (typeof IgnitionType)[keyof typeof IgnitionType];
