import { badRequest } from './errors.js';

/** Query parameters as the specification limits them. Parameters that an operation does not have are ignored. */

/** 1–60, null if not given. */
export function readPageSize(query: URLSearchParams): number | null {
  const value = query.get('pageSize');
  if (value === null) return null;
  const size = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  if (size < 1 || size > 60) throw badRequest('pageSize: a whole number from 1 to 60.');
  return size;
}

export interface IndexRange {
  readonly first: number;
  /** Included; Infinity if open. */
  readonly last: number;
}

/** `0-9`, or `5-` for all from the sixth on. */
export function readIndexRange(query: URLSearchParams): IndexRange {
  const value = query.get('indexRange');
  if (value === null) return { first: 0, last: Number.POSITIVE_INFINITY };
  const [, first = '', last = ''] = /^(\d{1,9})-(\d{0,9})$/.exec(value) ?? [];
  if (first === '') throw badRequest('indexRange: two whole numbers, such as 0-9 or 5-.');
  const range = { first: Number(first), last: last === '' ? Number.POSITIVE_INFINITY : Number(last) };
  if (range.last < range.first) throw badRequest('indexRange: the last index lies before the first.');
  return range;
}

/** Repeated, or with commas. */
export function readExtensions(query: URLSearchParams, known: readonly string[]): ReadonlySet<string> {
  const values = query.getAll('extension').flatMap((value) => value.split(','));
  if (values.length > known.length) throw badRequest(`extension: at most ${known.length} values.`);
  for (const value of values) if (!known.includes(value)) throw badRequest('extension: an unknown value.');
  return new Set(values);
}

export type Profile = 'fleet' | 'endUser';

export function readProfile(query: URLSearchParams): Profile {
  const value = query.get('profile') ?? 'fleet';
  if (value !== 'fleet' && value !== 'endUser') throw badRequest('profile: fleet or endUser.');
  return value;
}

export function readLocale(query: URLSearchParams): string | null {
  const value = query.get('locale');
  if (value !== null && !/^\w+([-_]\w+)?$/.test(value)) throw badRequest('locale: a language, and maybe a country.');
  return value;
}
