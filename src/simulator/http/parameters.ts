import { badRequest } from './errors.js';

/** Query parameters within the limits of the specification. Operations ignore parameters they do not have. */

/** At least 1; null if absent. */
export function readPageSize(query: URLSearchParams, most: number): number | null {
  const value = query.get('pageSize');
  if (value === null) return null;
  const size = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  if (size < 1 || size > most) throw badRequest(`pageSize: a whole number from 1 to ${most}.`);
  return size;
}

interface IndexRange {
  readonly first: number;
  /** Inclusive; Infinity if open. */
  readonly last: number;
}

/** `0-9`, or `5-` for all items from the sixth. */
export function readIndexRange(query: URLSearchParams): IndexRange {
  const value = query.get('indexRange');
  if (value === null) return { first: 0, last: Number.POSITIVE_INFINITY };
  const [, first = '', last = ''] = /^(\d{1,9})-(\d{0,9})$/.exec(value) ?? [];
  if (first === '') throw badRequest('indexRange: two whole numbers, such as 0-9 or 5-.');
  const range = { first: Number(first), last: last === '' ? Number.POSITIVE_INFINITY : Number(last) };
  if (range.last < range.first) throw badRequest('indexRange: the last index lies before the first.');
  return range;
}

/** Repeated or comma-separated. */
export function readList(
  query: URLSearchParams,
  name: string,
  known: readonly string[],
  most: number,
): ReadonlySet<string> {
  const values = query.getAll(name).flatMap((value) => value.split(','));
  if (values.length > most) throw badRequest(`${name}: at most ${most} values.`);
  for (const value of values) if (!known.includes(value)) throw badRequest(`${name}: an unknown value.`);
  return new Set(values);
}

export const readExtensions = (query: URLSearchParams, known: readonly string[]): ReadonlySet<string> =>
  readList(query, 'extension', known, known.length);

/** Telemetry types; empty means all. */
export const readTypes = (query: URLSearchParams, known: readonly string[], most: number): ReadonlySet<string> =>
  readList(query, 'type', known, most);

export interface NumberRange {
  readonly from: number;
  /** Inclusive; Infinity if open. */
  readonly to: number;
}

/** `1-150` or `20.5-`, with up to `digits` decimals. */
export function readRange(query: URLSearchParams, name: string, digits: 0 | 1): NumberRange | null {
  const value = query.get(name);
  if (value === null) return null;
  const number = digits === 0 ? '\\d{1,9}' : '\\d{1,9}(?:\\.\\d)?';
  const [, from = '', to = ''] = new RegExp(`^(${number})-(${number})?$`).exec(value) ?? [];
  if (from === '') throw badRequest(`${name}: two numbers, such as 1-150 or 20-.`);
  const range = { from: Number(from), to: to === '' ? Number.POSITIVE_INFINITY : Number(to) };
  if (range.to < range.from) throw badRequest(`${name}: the upper bound lies below the lower.`);
  return range;
}

const tripStates = ['Nominal', 'Unstarted', 'DataLacking', 'Unfinished'] as const;

/** Empty means all. */
export const readStates = (query: URLSearchParams): ReadonlySet<string> =>
  readList(query, 'states', tripStates, tripStates.length);

/** In km; null if absent. */
export function readTolerance(query: URLSearchParams): number | null {
  const value = query.get('tolerance');
  if (value === null) return null;
  if (!/^\d{1,4}(\.\d{1,9})?$/.test(value)) throw badRequest('tolerance: a number of km.');
  return Number(value);
}

type Profile = 'fleet' | 'endUser';

export function readProfile(query: URLSearchParams): Profile {
  const value = query.get('profile') ?? 'fleet';
  if (value !== 'fleet' && value !== 'endUser') throw badRequest('profile: fleet or endUser.');
  return value;
}

export function readLocale(query: URLSearchParams): string | null {
  const value = query.get('locale');
  if (value !== null && !/^\w+([-_]\w+)?$/.test(value))
    throw badRequest('locale: a language, optionally with a country.');
  return value;
}
