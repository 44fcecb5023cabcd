import { parseDate } from './dates.js';

/** What stands for a lone object. */
export interface SingleOrList {
  /** Null where there is nothing. */
  readonly value: unknown;
  /** Whether the list had more than one. */
  readonly leftOut: boolean;
}

/**
 * Where an object is expected, a list of one is that object, and an empty list is none: the upstream writes an object
 * without members so. Of several the newest by its own time counts, of those of one age the first.
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

/** Where a list is expected, a lone value is a list of one, and an object without members an empty list. */
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
