import type { SignalGroup } from '../../../domain/index.js';
import { isResource } from '../../../hal/index.js';
import type { Resource } from '../../../hal/index.js';
import { isUsualDate } from '../dates.js';

/** The groups that have no time of their own, and so are as old as their status. */
const undated: ReadonlySet<SignalGroup> = new Set([
  'transmission',
  'adas',
  'alarm',
  'preconditioning',
  'environment',
] as const);

/**
 * Whether a group of a status that is not older as a whole is certainly not older either, by the texts of the two documents:
 * decoding a group only to see how old it is would cost most of what decoding it late saves. False where that cannot be told
 * so cheaply.
 */
export function isSurelyNotOlder(group: SignalGroup, read: Resource, known: Resource): boolean {
  if (undated.has(group)) return true;
  if (group === 'energies' && (known['energy'] !== undefined || read['energy'] !== undefined)) return false;
  const [part, before] = [read[group], known[group]];
  // Odometer and movement may stand in the extension instead, where their own place does not tell them.
  if (group === 'odometer' && !(isPositive(part) && isPositive(before))) return false;
  if (group === 'kinetic' && !(isResource(part) && isResource(before))) return false;
  if (before === undefined || before === null) return true;
  if (Array.isArray(part) && Array.isArray(before)) return areNotOlder(group, part, before, read);
  if (!isResource(part) || !isResource(before)) return false;
  if (group === 'lastPosition') return isNotOlder(part['properties'], before['properties'], read);
  // One that went back, or far, has to be looked at.
  if (group === 'odometer' && !isNextMileage(mileageOf(part) - mileageOf(before))) return false;
  return isNotOlder(part, before, read);
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
