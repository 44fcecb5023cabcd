import { badRequest } from './errors.js';

/** Milliseconds since 1970, both bounds included. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

const timestamp = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i;
const period = /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

function readTimestamp(text: string): number | null {
  const at = timestamp.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}

/** Years and months follow the calendar (UTC). */
function addPeriod(from: number, text: string): number | null {
  const parts = period.exec(text);
  if (!parts) return null;
  const [years, months, weeks, days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  const date = new Date(from);
  date.setUTCFullYear(date.getUTCFullYear() + (years ?? 0), date.getUTCMonth() + (months ?? 0));
  date.setUTCDate(date.getUTCDate() + (days ?? 0) + 7 * (weeks ?? 0));
  return date.getTime() + (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1_000;
}

/** Maximum number of repetitions of a repeating interval. */
const repetitionCap = 1_000;

/** `Rn/T/D/[d]`: from T, every D, n times, for d (default 24 hours). Without n: until now. */
function readRepeating(parts: readonly string[], now: number): readonly Interval[] {
  const [repeat = '', first = '', every = '', length = 'PT24H'] = parts;
  const from = readTimestamp(first);
  const count = repeat === 'R' ? repetitionCap : Number(repeat.slice(1));
  if (!/^R\d*$/.test(repeat) || from === null) throw badRequest('timestamps: not a repeating interval.');
  const intervals: Interval[] = [];
  let start = from;
  for (let repetition = 0; repetition < Math.min(count, repetitionCap) && start <= now; repetition += 1) {
    const to = addPeriod(start, length);
    const next = addPeriod(start, every);
    if (to === null || next === null || next <= start) throw badRequest('timestamps: not a duration.');
    intervals.push({ from: start, to });
    start = next;
  }
  return intervals;
}

/** `T1/T2`, `T1/D`, `T/`, `/T` or `Rn/T/D/[d]`. */
function readInterval(text: string, now: number): readonly Interval[] {
  const parts = text.split('/');
  if (text.startsWith('R') && (parts.length === 3 || parts.length === 4)) return readRepeating(parts, now);
  const [start = '', end = ''] = parts;
  if (parts.length !== 2 || (start === '' && end === '')) throw badRequest('timestamps: not an interval.');
  const from = start === '' ? 0 : readTimestamp(start);
  if (from === null) throw badRequest('timestamps: not an RFC 3339 timestamp.');
  const to = end === '' ? now : end.startsWith('P') && start !== '' ? addPeriod(from, end) : readTimestamp(end);
  if (to === null) throw badRequest('timestamps: neither an RFC 3339 timestamp nor a duration.');
  if (to < from && end !== '') throw badRequest('timestamps: the interval ends before it starts.');
  return [{ from, to }];
}

/** At most ten; null if the request has none. */
export function readTimestamps(query: URLSearchParams, now: number): readonly Interval[] | null {
  const values = query.getAll('timestamps').flatMap((value) => value.split(','));
  if (values.length === 0) return null;
  if (values.length > 10) throw badRequest('timestamps: at most 10 intervals.');
  return values.flatMap((value) => readInterval(value, now));
}

export const isWithin = (intervals: readonly Interval[] | null, at: number): boolean =>
  intervals === null || intervals.some(({ from, to }) => at >= from && at <= to);
