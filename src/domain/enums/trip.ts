/** Kind of a gap in a vehicle's report of a trip. */
export const TripFaultType = {
  UNSTARTED: 'UNSTARTED',
  DATA_LACKING: 'DATA_LACKING',
  UNFINISHED: 'UNFINISHED',
  UNKNOWN: 'UNKNOWN',
} as const;
export type TripFaultType = (typeof TripFaultType)[keyof typeof TripFaultType];

/** Cause of a gap. API v3 only. */
export const TripFaultCause = {
  GEO_PRIVACY: 'GEO_PRIVACY',
  FULL_PRIVACY: 'FULL_PRIVACY',
  CONNECTION: 'CONNECTION',
  UNKNOWN: 'UNKNOWN',
} as const;
export type TripFaultCause = (typeof TripFaultCause)[keyof typeof TripFaultCause];

/** What drove the vehicle on a part of a trip. */
export const Propulsion = {
  THERMIC: 'THERMIC',
  ELECTRIC: 'ELECTRIC',
  HYBRID: 'HYBRID',
  UNKNOWN: 'UNKNOWN',
} as const;
export type Propulsion = (typeof Propulsion)[keyof typeof Propulsion];

/** Unit of a trip's consumption (`Q17`). Derived, never read from the upstream: it has no `UNKNOWN`. */
export const ConsumptionUnit = {
  CENTILITER: 'CENTILITER',
  WATT_HOUR: 'WATT_HOUR',
} as const;
export type ConsumptionUnit = (typeof ConsumptionUnit)[keyof typeof ConsumptionUnit];

/** State of a trip, only used as a filter: it has no `UNKNOWN`. A trip without a fault is `NOMINAL`. */
export const TripState = {
  NOMINAL: 'NOMINAL',
  UNSTARTED: 'UNSTARTED',
  DATA_LACKING: 'DATA_LACKING',
  UNFINISHED: 'UNFINISHED',
} as const;
export type TripState = (typeof TripState)[keyof typeof TripState];
