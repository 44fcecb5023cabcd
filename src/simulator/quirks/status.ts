import { dayMs } from '../world/generation/clock.js';
import type { Document } from '../representation/document.js';
import { documentsOf, inside } from './traverse.js';

const instantBefore = (document: Document | null, days: number): string =>
  new Date(Date.parse(String(document?.['createdAt'] ?? 0)) - days * dayMs).toISOString();

/** Q14: sentinel values where a sensor has no value. */
export function addSentinels(status: Document): Document {
  const air = inside(status, 'environment', 'air');
  if (air) air['temp'] = 215;
  for (const engine of documentsOf(status['engines'])) {
    const coolant = inside(engine, 'extension', 'thermic', 'coolant');
    if (coolant) coolant['temp'] = 215;
  }
  for (const energy of documentsOf(status['energies'])) {
    const health = inside(energy, 'extension', 'electric', 'battery', 'health');
    if (health) health['resistance'] = 0;
  }
  const odometer = inside(status, 'odometer');
  if (odometer && inside(status, 'ignition')?.['type'] === 'Stop') odometer['mileage'] = 0;
  return status;
}

/** Q15: still reported as stolen after `endAt`. */
export function keepStolen(status: Document, seed: number): Document {
  const stolen = inside(status, 'stolen');
  const self = inside(status, '_links', 'self');
  if (!stolen && seed % 5 !== 0) return status;
  status['stolen'] = {
    ...(stolen ?? {
      id: `stolen${seed}`,
      createdAt: instantBefore(status, 9),
      startedAt: instantBefore(status, 9),
      _links: { self },
    }),
    state: true,
    endAt: stolen?.['endAt'] ?? instantBefore(status, 2),
  };
  return status;
}

/** Q15: the same in stolen reports. */
export const keepStolenState = (report: Document): Document =>
  'endAt' in report ? { ...report, state: true } : report;

/** Q16: the state of health of the 12 V battery, named `voltage`: missing, 0 or 100. */
export function varyBattery(status: Document, seed: number): Document {
  const battery = inside(status, 'battery');
  if (!battery) return status;
  if (seed % 3 === 0) delete battery['voltage'];
  else battery['voltage'] = seed % 3 === 1 ? 0 : 100;
  return status;
}

const durations = ['PT0S', 'PT1M', 'PT14H30M'] as const;

/** Q20: durations of various lengths. */
export function varyDurations(status: Document, seed: number): Document {
  for (const energy of documentsOf(status['energies'])) {
    const charging = inside(energy, 'extension', 'electric', 'charging');
    if (!charging) continue;
    charging['remainingTime'] = durations[seed % durations.length];
    charging['nextDelayedTime'] = durations[(seed + 1) % durations.length];
  }
  return status;
}

/** Q22: `occurence: null`. */
export function dropOccurrences(status: Document): Document {
  const programs = [...documentsOf(inside(status, 'preconditioning', 'airConditioning')?.['programs'])];
  for (const energy of documentsOf(status['energies'])) {
    programs.push(...documentsOf(inside(energy, 'extension', 'electric', 'charging', 'schedule')?.['programs']));
  }
  for (const program of programs) program['occurence'] = null;
  return status;
}

/** Q21: a position without altitude that is weeks older than its status. Also accepts a position document. */
export function agePosition(document: Document): Document {
  const position = document['type'] === 'Feature' ? document : inside(document, 'lastPosition');
  const geometry = position && inside(position, 'geometry');
  const properties = position && inside(position, 'properties');
  if (geometry && Array.isArray(geometry['coordinates'])) geometry['coordinates'] = geometry['coordinates'].slice(0, 2);
  if (properties) properties['createdAt'] = instantBefore(properties, 21);
  return document;
}
