import { ConsumptionUnit, Propulsion, TripFaultCause, TripFaultType, TripState } from '../../domain/index.js';
import { describeClosedEnum, describeEnum } from './describe.js';

describeEnum(TripFaultType, 'TripFaultType', 'What is missing from a trip’s data.', {
  UNSTARTED: 'The start of the trip.',
  DATA_LACKING: 'Part of the trip.',
  UNFINISHED: 'The end of the trip.',
});

describeEnum(TripFaultCause, 'TripFaultCause', 'Why part of a trip’s data is missing.', {
  GEO_PRIVACY: 'Privacy mode: the position was hidden.',
  FULL_PRIVACY: 'Privacy mode: all data was hidden.',
  CONNECTION: 'The vehicle had no connection.',
});

describeEnum(Propulsion, 'Propulsion', 'Propulsion used on a segment of a trip.', {
  THERMIC: 'Combustion engine only.',
  ELECTRIC: 'Electric motor only.',
  HYBRID: 'Both combined.',
});

describeClosedEnum(ConsumptionUnit, 'ConsumptionUnit', 'Unit of the energy consumed on a trip.', {
  CENTILITER: 'Centilitres of fuel (cL; 100 cL = 1 L).',
  WATT_HOUR: 'Watt-hours of electricity (Wh; 1000 Wh = 1 kWh).',
});

describeClosedEnum(TripState, 'TripState', 'Completeness of a trip’s data. Used as a filter.', {
  NOMINAL: 'The data is complete.',
  UNSTARTED: 'The start is missing.',
  DATA_LACKING: 'Part of the trip is missing.',
  UNFINISHED: 'The end is missing.',
});

export { ConsumptionUnit, Propulsion, TripFaultCause, TripFaultType, TripState };
