/** Driving mode selected by the driver. */
export const DrivingMode = {
  NORMAL: 'NORMAL',
  SPORT: 'SPORT',
  COMFORT: 'COMFORT',
  ECO: 'ECO',
  SAND: 'SAND',
  MUD: 'MUD',
  SNOW: 'SNOW',
  ZEV: 'ZEV',
  HYBRID: 'HYBRID',
  ZEV_ECO: 'ZEV_ECO',
  HYBRID_ECO: 'HYBRID_ECO',
  ECO_PLUS: 'ECO_PLUS',
  E_AWD: 'E_AWD',
  FOUR_AWD: 'FOUR_AWD',
  REINFORCED_LOAD: 'REINFORCED_LOAD',
  UNKNOWN: 'UNKNOWN',
} as const;
export type DrivingMode = (typeof DrivingMode)[keyof typeof DrivingMode];
