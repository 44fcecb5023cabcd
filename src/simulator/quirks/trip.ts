import type { Document } from '../representation/document.js';
import { hashText } from '../world/random.js';
import { documentsOf, inside } from './traverse.js';

/** Q14: nothing known of the odometer at the start of every fifth trip, and of the highest speed of every fifth other one. */
export function plantTripSentinels(trip: Document): Document {
  const nth = hashText(String(trip['id'])) % 5;
  if ('startMileage' in trip && nth === 0) trip['startMileage'] = 0;
  const kinetic = inside(trip, 'kinetic');
  if (kinetic && nth === 1) kinetic['maxSpeed'] = 0;
  return trip;
}

/** Q18: what went wrong with every other trip has a name that no list has; v2 lists the names alone. */
export function driftFaults(trip: Document): Document {
  const faults = trip['faults'];
  if (hashText(String(trip['id'])) % 2 === 0) return trip;
  for (const fault of documentsOf(faults)) {
    fault['fault'] = 'Overrun';
    fault['cause'] = 'Roaming';
  }
  return typeof (faults as unknown[] | undefined)?.[0] === 'string' ? { ...trip, faults: ['Overrun'] } : trip;
}

/** Q21: no altitude. */
export function flattenPosition(position: Document): Document {
  const geometry = inside(position, 'geometry');
  if (geometry && Array.isArray(geometry['coordinates'])) geometry['coordinates'] = geometry['coordinates'].slice(0, 2);
  return position;
}
