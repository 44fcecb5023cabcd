import type { Odometer } from '../../../../domain/index.js';
import { drivenKilometres, mileage as rules } from '../../values/numbers.js';
import type { GroupReader } from '../../reader/reader.js';

/** Q14: with the ignition off, 0 means unknown. */
export function readOdometer(odometer: GroupReader, ignitionOff: boolean): Odometer {
  const mileage = odometer.number('mileage', ignitionOff ? drivenKilometres : rules);
  return { mileage, ...odometer.times() };
}
