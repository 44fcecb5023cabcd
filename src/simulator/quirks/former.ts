import type { Document } from '../representation/document.js';
import { documentsOf, inside, mapKeys, mapLeaves } from './walk.js';

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
export function nameFormerly(item: Document): Document {
  const renamed = mapKeys(item, (key) => keys[key] ?? key);
  return mapLeaves(renamed, (key, leaf) =>
    typeof leaf === 'string' ? (values[key]?.[leaf] ?? leaf) : leaf,
  ) as Document;
}

/** Q31: the same of an alert, which is the only resource that misspelt its start. */
export const startFormerly = ({ startedAt, ...alert }: Document): Document => ({ ...alert, startdAt: startedAt });

/**
 * Q31: what real vehicles send beyond the specification: a time in the driving aids, an empty list for a schedule without
 * programs, and the autonomy of all energies together.
 */
export function sendMore(status: Document): Document {
  const adas = inside(status, 'adas');
  if (adas) adas['createdAt'] = status['createdAt'];
  const energies = documentsOf(status['energies']);
  for (const energy of energies) {
    const charging = inside(energy, 'extension', 'electric', 'charging');
    if (charging && inside(charging, 'schedule')) charging['schedule'] = [];
  }
  const autonomy = energies.reduce((sum, energy) => sum + Number(energy['autonomy'] ?? 0), 0);
  return energies.length === 0 ? status : { ...status, 'overall.autonomy': { createdAt: null, autonomy } };
}
