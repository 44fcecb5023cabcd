import type { SignalGroup } from '../../../domain/index.js';
import { isResource } from '../../../hal/index.js';
import type { Resource } from '../../../hal/index.js';
import { isUsualDate } from '../dates.js';
import { keysOf } from '../former-names.js';

/**
 * Whether a group of a status that is not older as a whole is certainly not older either, by the texts of the two documents:
 * decoding a group only to see how old it is would cost most of what decoding it late saves. False where that cannot be told
 * so cheaply.
 */
export function isSurelyNotOlder(group: SignalGroup, read: Resource, known: Resource): boolean {
  if (standsElsewhere(group, read) || standsElsewhere(group, known)) return false;
  const [part, before] = [read[group], known[group]];
  // Odometer and movement may stand in the extension instead, where their own place does not tell them.
  if (group === 'odometer' && !(isPositive(part) && isPositive(before))) return false;
  if (group === 'kinetic' && !(isResource(part) && isResource(before))) return false;
  // API v2 has the recommended gear in the transmission, and the assistants are then as old as the status.
  if (group === 'adas' && (before === undefined || before === null)) return known['transmission'] === undefined;
  if (before === undefined || before === null) return true;
  if (Array.isArray(part) && Array.isArray(before))
    return group !== 'lastPosition' && areNotOlder(group, part, before, read);
  if (!isResource(part) || !isResource(before)) return false;
  if (group === 'lastPosition')
    return !isDated(part) && !isDated(before) && isNotOlder(part['properties'], before['properties'], read);
  // One that went back, or far, has to be looked at.
  if (group === 'odometer' && !isNextMileage(mileageOf(part) - mileageOf(before))) return false;
  return isNotOlder(part, before, read);
}

/** Whether a group may stand under the name that an older contract has for it. */
function standsElsewhere(group: SignalGroup, status: Resource): boolean {
  if (group === 'energies') return status['energy'] !== undefined;
  const names = keysOf(group);
  return typeof names !== 'string' && names.some((name) => name !== group && status[name] !== undefined);
}

/** Older contracts have the position's times outside its properties. */
function isDated(position: Resource): boolean {
  return position['createdAt'] !== undefined || position['updatedAt'] !== undefined;
}

function areNotOlder(
  group: SignalGroup,
  parts: readonly unknown[],
  before: readonly unknown[],
  read: Resource,
): boolean {
  if (parts.length !== before.length || !parts.every((part, index) => isNotOlder(part, before[index], read)))
    return false;
  // An electric car's entry for fuel may be left out of one of them, and its time with it.
  return group !== 'energies' || parts.every((part) => sameDates(part, parts[0]));
}

/** Each date is there in both or in neither, and not earlier; nor is the status earlier than any that was known. */
function isNotOlder(part: unknown, before: unknown, read: Resource): boolean {
  if (!isResource(part) || !isResource(before)) return false;
  return (
    isNotEarlier(part['createdAt'], before['createdAt'], read) &&
    isNotEarlier(part['updatedAt'], before['updatedAt'], read)
  );
}

function isNotEarlier(date: unknown, earlier: unknown, read: Resource): boolean {
  // The same text is the same date, or none in both.
  if (date === earlier) return true;
  return (
    isNotBefore(date, earlier) && (isNotBefore(read['createdAt'], earlier) || isNotBefore(read['updatedAt'], earlier))
  );
}

function sameDates(one: unknown, other: unknown): boolean {
  if (!isResource(one) || !isResource(other)) return false;
  return one['createdAt'] === other['createdAt'] && one['updatedAt'] === other['updatedAt'];
}

function isNotBefore(date: unknown, earlier: unknown): boolean {
  if (typeof date !== 'string' || typeof earlier !== 'string' || date.length !== earlier.length) return false;
  return date >= earlier && isUsualDate(date) && isUsualDate(earlier);
}

function isNextMileage(driven: number): boolean {
  return driven >= 0 && driven <= 1;
}

function isPositive(odometer: unknown): boolean {
  return isResource(odometer) && mileageOf(odometer) > 0;
}

/** NaN where it is no number, or written as a text. */
function mileageOf({ mileage }: Resource): number {
  return typeof mileage === 'number' ? mileage : NaN;
}
