/** The engaged gear. */
export const GearRatio = {
  RATIO_1: 'RATIO_1',
  RATIO_2: 'RATIO_2',
  RATIO_3: 'RATIO_3',
  RATIO_4: 'RATIO_4',
  RATIO_5: 'RATIO_5',
  RATIO_6: 'RATIO_6',
  RATIO_7: 'RATIO_7',
  RATIO_8: 'RATIO_8',
  NEUTRAL: 'NEUTRAL',
  REVERSE: 'REVERSE',
  UNKNOWN: 'UNKNOWN',
} as const;
export type GearRatio = (typeof GearRatio)[keyof typeof GearRatio];
