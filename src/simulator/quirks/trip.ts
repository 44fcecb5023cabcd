import type { Document } from '../representation/document.js';
import { hashText } from '../world/random.js';
import { documentsOf, inside } from './walk.js';

/** Q14: an odometer that had nothing to say at the start of every fifth trip. */
export function plantStartMileage(trip: Document): Document {
  if ('startMileage' in trip && hashText(String(trip['id'])) % 5 === 0) trip['startMileage'] = 0;
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
