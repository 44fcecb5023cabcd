import type { Kind } from '../http/operation.js';
import type { Document } from '../representation/document.js';
import { hashText } from '../world/random.js';
import { spoilDates } from './dates.js';
import { driftEnums } from './drift.js';
import { doubleEnergies } from './energy.js';
import type { QuirkId, Quirks } from './quirk.js';
import { agePosition, dropOccurrences, keepStolen, plantSentinels, spoilBattery, variedDurations } from './status.js';
import { documentsOf, inside } from './walk.js';

type Change = (item: Document, seed: number) => Document;

/** Q03: self gains a parameter. */
function profileSelf(item: Document): Document {
  const self = inside(item, '_links', 'self');
  const href = self?.['href'];
  if (self && typeof href === 'string' && !href.includes('profile='))
    self['href'] = `${href}${href.includes('?') ? '&' : '?'}profile=endUser`;
  return item;
}

/** Q09: the rel `vehicle` is `vehicles` on every other item. */
function renameVehicleRel(item: Document, seed: number): Document {
  const links = inside(item, '_links');
  if (!links || !('vehicle' in links) || seed % 2 === 0) return item;
  const { vehicle, ...others } = links;
  return { ...item, _links: { ...others, vehicles: vehicle } };
}

/** In this order: spellings and dates come last, so that they meet what the others planted. */
const changes: readonly (readonly [quirk: QuirkId, kinds: readonly Kind[] | null, change: Change])[] = [
  ['Q03', null, profileSelf],
  ['Q09', ['status', 'alert', 'maintenance'], renameVehicleRel],
  ['Q14', ['status'], plantSentinels],
  ['Q15', ['status'], keepStolen],
  ['Q16', ['status'], spoilBattery],
  ['Q20', ['status'], variedDurations],
  ['Q21', ['status', 'position'], agePosition],
  ['Q22', ['status'], dropOccurrences],
  ['Q12', ['status'], doubleEnergies],
  ['Q18', null, driftEnums],
  ['Q19', null, spoilDates],
];

/** Items of the same vehicle are spoilt in the same way in every answer, alone or listed. */
const seedOf = (item: Document): number =>
  hashText(String(item['vin'] ?? inside(item, 'properties')?.['vin'] ?? item['id'] ?? ''));

const spoilItem = (item: Document, kind: Kind, quirks: Quirks): Document => {
  const seed = seedOf(item);
  return changes.reduce(
    (spoilt, [quirk, kinds, change]) =>
      quirks.has(quirk) && (kinds === null || kinds.includes(kind)) ? change(spoilt, seed) : spoilt,
    item,
  );
};

const collections: readonly string[] = ['fleets', 'vehicles', 'status', 'maintenances', 'alerts'];
const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** A document with the quirks that concern documents. The given one stays as it is. */
export function spoil(document: Document, kind: Kind, quirks: Quirks): Document {
  if (quirks.size === 0) return document;
  const copy = JSON.parse(JSON.stringify(document)) as Document;
  const embedded = inside(copy, '_embedded');
  const name = collections.find((each) => Array.isArray(embedded?.[each]));
  if (!embedded || name === undefined) return spoilItem(copy, kind, quirks);
  const items = documentsOf(embedded[name]).map((item) => spoilItem(item, kind, quirks));
  // Q09: the key's case changes from page to page.
  const key = quirks.has('Q09') && Number(copy['currentPage']) % 2 === 1 ? capital(name) : name;
  return { ...(quirks.has('Q03') ? profileSelf(copy) : copy), _embedded: { [key]: items } };
}
