import type { Document } from '../representation/document.js';
import { documentsOf, inside, mapKeys, mapLeaves } from './traverse.js';

const keys: Readonly<Record<string, string>> = {
  odometer: 'timed.odometer',
  llka: 'lrka',
  eCallTriggeringRequest: 'eCallTiggeringRequest',
  daysBeforeMaintenance: 'daysBeforeMaintenace',
};

const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  rvv: { LackOfVisibilityRadar: 'LeakOfVisibilityRadar' },
  speed: { High: 'Hight' },
  mode: { Comfort: 'Confort' },
  accr: { OverSpeedingByPedalPress: 'OverSpeedingByPedalPess' },
};

/** Q31: keys and values of older contracts. */
export function useFormerNames(item: Document): Document {
  const renamed = mapKeys(item, (key) => keys[key] ?? key);
  return mapLeaves(renamed, (key, leaf) =>
    typeof leaf === 'string' ? (values[key]?.[leaf] ?? leaf) : leaf,
  ) as Document;
}

/** Q31: alerts had a misspelt `startedAt`. */
export const useFormerStart = ({ startedAt, ...alert }: Document): Document => ({ ...alert, startdAt: startedAt });

const dated: readonly (readonly string[])[] = [
  ...['ignition', 'transmission', 'powertrain', 'adas', 'doorsState', 'battery', 'safety', 'odometer', 'kinetic'],
  ...['drivingBehavior', 'wipingBlades', 'lightingSystem', 'preconditioning', 'privacy', 'service', 'environment'],
  ...['stolen', 'environment.air', 'environment.luminosity', 'preconditioning.airConditioning'],
  ...['alarm.status', 'alarm.trigger', 'overall.autonomy'],
].map((path) => (path === 'overall.autonomy' ? [path] : path.split('.')));

/** Adds the missing times of a group. */
function date(group: Document | null, time: unknown): void {
  if (!group) return;
  group['createdAt'] ??= time;
  group['updatedAt'] ??= group['createdAt'];
}

/**
 * Q31: real vehicles send more than the specification: times in every group, an empty list for a schedule without
 * programs, and the total autonomy.
 */
export function addUnspecified(status: Document): Document {
  const energies = documentsOf(status['energies']);
  const autonomy = energies.reduce((sum, energy) => sum + Number(energy['autonomy'] ?? 0), 0);
  const more = energies.length === 0 ? status : { ...status, 'overall.autonomy': { autonomy } };
  const { createdAt } = status;
  for (const path of dated) date(inside(more, ...path), createdAt);
  for (const engine of documentsOf(more['engines'])) date(engine, createdAt);
  for (const energy of energies) {
    date(energy, createdAt);
    const electric = inside(energy, 'extension', 'electric');
    if (!electric) continue;
    for (const part of ['load', 'health']) date(inside(electric, 'battery', part), createdAt);
    const charging = inside(electric, 'charging');
    if (charging && inside(charging, 'schedule')) charging['schedule'] = [];
  }
  return more;
}

/** Q31: times in other parts of a document. */
export const dateParts =
  (...parts: readonly string[]) =>
  (document: Document): Document => {
    for (const part of parts) date(inside(document, part), document['createdAt']);
    return document;
  };
