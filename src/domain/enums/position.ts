/** Origin of a position: dead reckoning, or satellites. */
export const PositionType = {
  ESTIMATED: 'ESTIMATED',
  ACQUIRED: 'ACQUIRED',
  UNKNOWN: 'UNKNOWN',
} as const;
export type PositionType = (typeof PositionType)[keyof typeof PositionType];

/** Dimensions of a satellite fix: horizontal only, or horizontal and altitude. */
export const PositionFixStatus = {
  TWO_D: 'TWO_D',
  THREE_D: 'THREE_D',
  UNKNOWN: 'UNKNOWN',
} as const;
export type PositionFixStatus = (typeof PositionFixStatus)[keyof typeof PositionFixStatus];
