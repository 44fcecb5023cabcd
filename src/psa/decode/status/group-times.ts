import type { SignalGroup } from '../../../domain/index.js';
import { isResource } from '../../../hal/index.js';
import type { Resource } from '../../../hal/index.js';
import { isUsualDate } from '../values/dates.js';
import { keysOf } from '../reader/former-names.js';

/**
 * Whether a group is certainly not older than the known one, by the raw dates of the two documents, given that the status is
 * not older. Avoids decoding the group. False if the raw dates do not decide it.
 */
export function isSurelyNotOlder(group: SignalGroup, read: Resource, known: Resource): boolean {
  if (hasFormerName(group, read) || hasFormerName(group, known)) return false;
  const [part, before] = [read[group], known[group]];
  // `odometer` and `kinetic` may be in the extension instead.
  if (group === 'odometer' && !(isPositive(part) && isPositive(before))) return false;
  if (group === 'kinetic' && !(isResource(part) && isResource(before))) return false;
  // API v2 has the recommended gear in the transmission; `adas` is then as old as the status.
  if (group === 'adas' && (before === undefined || before === null)) return known['transmission'] === undefined;
  if (before === undefined || before === null) return true;
  if (Array.isArray(part) && Array.isArray(before))
    return group !== 'lastPosition' && areNotOlder(group, part, before, read);
  if (!isResource(part) || !isResource(before)) return false;
  if (group === 'lastPosition')
    return !isDated(part) && !isDated(before) && isNotOlder(part['properties'], before['properties'], read);
  // A mileage that decreases or jumps must be checked.
  if (group === 'odometer' && !isNextMileage(mileageOf(part) - mileageOf(before))) return false;
  return isNotOlder(part, before, read);
}

/** Whether a group is present under a former name. */
function hasFormerName(group: SignalGroup, status: Resource): boolean {
  if (group === 'energies') return status['energy'] !== undefined;
  const names = keysOf(group);
  return typeof names !== 'string' && names.some((name) => name !== group && status[name] !== undefined);
}

/** Older contracts have the times of a position outside its properties. */
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
  // The fuel entry of an electric car may be missing in one of them.
  return group !== 'energies' || parts.every((part) => sameDates(part, parts[0]));
}

/** Both have the same dates, none is earlier, and the status is not earlier than the known dates. */
function isNotOlder(part: unknown, before: unknown, read: Resource): boolean {
  if (!isResource(part) || !isResource(before)) return false;
  return (
    isNotEarlier(part['createdAt'], before['createdAt'], read) &&
    isNotEarlier(part['updatedAt'], before['updatedAt'], read)
  );
}

function isNotEarlier(date: unknown, earlier: unknown, read: Resource): boolean {
  // Equal texts, or absent in both.
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

/** NaN if it is not a number. */
function mileageOf({ mileage }: Resource): number {
  return typeof mileage === 'number' ? mileage : NaN;
}
