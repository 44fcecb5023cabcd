import type { Kind } from '../http/operation.js';
import type { Document } from '../representation/document.js';
import { hashText } from '../world/generation/random.js';
import { varyDates } from './dates.js';
import { driftEnums } from './drift.js';
import { doubleEnergies } from './energy.js';
import { dateParts, useFormerNames, addUnspecified, useFormerStart } from './former-names.js';
import type { QuirkId, Quirks } from './quirk.js';
import {
  agePosition,
  dropOccurrences,
  keepStolen,
  keepStolenState,
  addSentinels,
  varyBattery,
  varyDurations,
} from './status.js';
import { asDocumented, justCreated, listTypes } from './subscriptions.js';
import { inMessage } from './telemetry.js';
import { driftFaults, flattenPosition, addTripSentinels } from './trip.js';
import { documentsOf, inside, mapKeys } from './traverse.js';

type Change = (item: Document, seed: number) => Document;

/** Q03: `self` has an additional parameter. */
function profileSelf(item: Document): Document {
  const self = inside(item, '_links', 'self');
  const href = self?.['href'];
  if (self && typeof href === 'string' && !href.includes('profile='))
    self['href'] = `${href}${href.includes('?') ? '&' : '?'}profile=endUser`;
  return item;
}

const otherRels: Readonly<Record<string, string>> = { vehicle: 'vehicles', waypoints: 'wayPoints' };

/** Q09: every other item has other names for its rels. */
function renameRels(item: Document, seed: number): Document {
  const links = inside(item, '_links');
  if (!links || seed % 2 === 0) return item;
  const renamed = Object.entries(links).map(([rel, link]) => [otherRels[rel] ?? rel, link] as const);
  return { ...item, _links: Object.fromEntries(renamed) };
}

/** Q11: `updatedAt` is before `createdAt`. */
function changeEarlier(item: Document, seed: number): Document {
  const { createdAt, updatedAt } = item;
  if (typeof createdAt !== 'string' || updatedAt === undefined || seed % 4 !== 1) return item;
  return { ...item, updatedAt: new Date(Date.parse(createdAt) - 90_000).toISOString() };
}

const misspelt: Readonly<Record<string, string>> = {
  preconditioning: 'preconditionning',
  attributes: 'attributres',
  lights: 'ligths',
};

/** Q13: misspelt keys. */
const misspell = (item: Document): Document => mapKeys(item, (key) => misspelt[key] ?? key) as Document;

/** Applied in this order. Spellings and dates come last, so that they also change what earlier quirks add. */
const changes: readonly (readonly [quirk: QuirkId, kinds: readonly Kind[] | null, change: Change])[] = [
  ['Q03', null, profileSelf],
  ['Q09', null, renameRels],
  ['Q11', null, changeEarlier],
  ['Q14', ['status'], addSentinels],
  ['Q14', ['telemetry'], inMessage(addSentinels)],
  ['Q14', ['trip'], addTripSentinels],
  ['Q15', ['status'], keepStolen],
  ['Q15', ['stolen'], keepStolenState],
  ['Q16', ['status'], varyBattery],
  ['Q16', ['telemetry'], inMessage(varyBattery)],
  ['Q20', ['status'], varyDurations],
  ['Q20', ['telemetry'], inMessage(varyDurations)],
  ['Q21', ['status', 'position'], agePosition],
  ['Q21', ['waypoint'], flattenPosition],
  ['Q22', ['status'], dropOccurrences],
  ['Q22', ['telemetry'], inMessage(dropOccurrences)],
  ['Q31', ['status'], addUnspecified],
  ['Q31', ['telemetry'], inMessage(addUnspecified)],
  ['Q31', ['telemetry'], dateParts('privacy')],
  ['Q31', ['alarm'], dateParts('status', 'trigger')],
  ['Q12', ['status'], doubleEnergies],
  ['Q12', ['telemetry'], inMessage(doubleEnergies)],
  ['Q23', ['monitor'], justCreated],
  ['Q23', ['remote'], listTypes],
  ['Q24', ['monitor'], asDocumented],
  ['Q18', null, driftEnums],
  ['Q18', ['telemetry'], inMessage(driftEnums)],
  ['Q18', ['trip'], driftFaults],
  ['Q19', null, varyDates],
  ['Q13', null, misspell],
  ['Q31', ['alert'], useFormerStart],
  ['Q31', null, useFormerNames],
];

const seedMembers = ['vin', 'id', 'monitorId', 'remoteActionId', 'createdAt'] as const;

/** The same item always gets the same seed, alone or in a list. */
function seedOf(item: Document): number {
  const properties = inside(item, 'properties');
  const name = seedMembers.map((member) => item[member] ?? properties?.[member]).find((value) => value !== undefined);
  return hashText(String(name ?? ''));
}

const applyToItem = (item: Document, kind: Kind, quirks: Quirks): Document => {
  const seed = seedOf(item);
  return changes.reduce(
    (changed, [quirk, kinds, change]) =>
      quirks.has(quirk) && (kinds === null || kinds.includes(kind)) ? change(changed, seed) : changed,
    item,
  );
};

/** Toggles the case of the first letter. */
function toggleCase(name: string): string {
  const first = name.charAt(0);
  const capital = first.toUpperCase();
  return `${first === capital ? first.toLowerCase() : capital}${name.slice(1)}`;
}

/** A copy of the document with the enabled quirks. */
export function applyQuirks(document: Document, kind: Kind, quirks: Quirks): Document {
  if (quirks.size === 0) return document;
  const copy = JSON.parse(JSON.stringify(document)) as Document;
  const embedded = inside(copy, '_embedded');
  if (!embedded || !('totalPage' in copy)) return applyToItem(copy, kind, quirks);
  // Q09: the case of the key changes from page to page.
  const renamed = quirks.has('Q09') && Number(copy['currentPage']) % 2 === 1;
  const members = Object.entries(embedded).map(([name, items]) => [
    renamed && Array.isArray(items) ? toggleCase(name) : name,
    Array.isArray(items) ? documentsOf(items).map((item) => applyToItem(item, kind, quirks)) : items,
  ]);
  return { ...(quirks.has('Q03') ? profileSelf(copy) : copy), _embedded: Object.fromEntries(members) as Document };
}
