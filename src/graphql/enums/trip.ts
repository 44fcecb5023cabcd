import { ConsumptionUnit, Propulsion, TripFaultCause, TripFaultType, TripState } from '../../domain/index.js';
import { describeClosedEnum, describeEnum } from './describe.js';

describeEnum(TripFaultType, 'TripFaultType', 'What is missing in the account of a trip.', {
  UNSTARTED: 'The start.',
  DATA_LACKING: 'Something on the way.',
  UNFINISHED: 'The end.',
});

describeEnum(TripFaultCause, 'TripFaultCause', 'Why something is missing in the account of a trip.', {
  GEO_PRIVACY: 'The vehicle kept its position private.',
  FULL_PRIVACY: 'The vehicle kept everything private.',
  CONNECTION: 'The vehicle had no connection.',
});

describeEnum(Propulsion, 'Propulsion', 'What drove the vehicle on a part of a trip.', {
  THERMIC: 'The combustion engine.',
  ELECTRIC: 'The electric motor.',
  HYBRID: 'Both together.',
});

describeClosedEnum(ConsumptionUnit, 'ConsumptionUnit', 'Unit of the energy that a trip used.', {
  CENTILITER: 'Centilitres of fuel (cL; 100 cL are one litre).',
  WATT_HOUR: 'Watt-hours of electricity (Wh; 1000 Wh are one kWh).',
});

describeClosedEnum(TripState, 'TripState', 'State of a trip, to choose trips by.', {
  NOMINAL: 'Nothing is missing in its account.',
  UNSTARTED: 'Its start is missing.',
  DATA_LACKING: 'Something on the way is missing.',
  UNFINISHED: 'Its end is missing.',
});

export { ConsumptionUnit, Propulsion, TripFaultCause, TripFaultType, TripState };
