import type { Document } from '../representation/document.js';
import { hashText } from '../world/generation/random.js';
import { documentsOf, inside } from './traverse.js';

/** Q14: one trip in five has no start mileage, and another one in five no maximum speed. */
export function addTripSentinels(trip: Document): Document {
  const nth = hashText(String(trip['id'])) % 5;
  if ('startMileage' in trip && nth === 0) trip['startMileage'] = 0;
  const kinetic = inside(trip, 'kinetic');
  if (kinetic && nth === 1) kinetic['maxSpeed'] = 0;
  return trip;
}

/** Q18: the faults of every other trip have unspecified names. v2 lists the names only. */
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
