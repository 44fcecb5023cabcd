import { parseDate } from '../values/dates.js';

/** The value of a single object. */
interface SingleOrList {
  /** Null if there is none. */
  readonly value: unknown;
  /** Whether further objects were dropped. */
  readonly leftOut: boolean;
}

/**
 * Reads a single object. The upstream may send a list instead: an empty one for an object without members, or several, of
 * which the newest counts, and the first of equal age.
 */
export function oneOf(value: unknown): SingleOrList {
  if (!Array.isArray(value)) return { value: value ?? null, leftOut: false };
  const items = (value as readonly unknown[]).filter((item) => item !== null && item !== undefined);
  if (items.length <= 1) return { value: items[0] ?? null, leftOut: false };
  const objects = items.filter((item) => typeof item === 'object');
  if (objects.length === 0) return { value, leftOut: false };
  const newest = objects.reduce((best, item) => (timeOf(item) > timeOf(best) ? item : best));
  return { value: newest, leftOut: true };
}

/** Reads a list. A single value is a list of one, and an object without members is an empty list. */
export function manyOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  return isEmpty ? [] : [value];
}

/** Milliseconds since 1970. */
function timeOf(item: unknown): number {
  if (typeof item !== 'object' || item === null) return -Infinity;
  const { createdAt, updatedAt, properties } = item as Readonly<Record<string, unknown>>;
  return Math.max(millisecondsOf(createdAt), millisecondsOf(updatedAt), timeOf(properties));
}

function millisecondsOf(text: unknown): number {
  return (typeof text === 'string' ? parseDate(text)?.getTime() : undefined) ?? -Infinity;
}
