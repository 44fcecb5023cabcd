import type { Freshness } from '../transport/index.js';
import { isNoDataAnswer } from './errors.js';

/**
 * How fast a resource changes. `slow`: fleets, vehicles, maintenance. `live`: what a vehicle reports while it drives, and
 * what people change. `history`: what has happened, which no longer changes once its time range is over. `never`: progress
 * that somebody waits for.
 */
export type FreshnessClass = 'slow' | 'live' | 'history' | 'never';

/** Milliseconds in which an answer is as good as a new one; 0 keeps none. */
export interface FreshnessTimes {
  readonly slowMs: number;
  readonly liveMs: number;
  /** Of ranges of time that have not ended, or not long ago. */
  readonly historyMs: number;
  /** Of ranges of time that are over. */
  readonly pastMs: number;
  /** Of the answer that there is no data. */
  readonly noDataMs: number;
}

/** Vehicles that were out of reach report late: only after a day is a range of time over for good. */
const settledAfterMs = 24 * 3_600_000;

/** @param now Milliseconds since 1970. */
export function freshnessOf(kind: FreshnessClass, url: URL, times: FreshnessTimes, now: number): Freshness {
  const freshMs = freshMsOf(kind, url, times, now);
  return { freshMs, noDataMs: Math.min(freshMs, times.noDataMs), isNoData: isNoDataAnswer };
}

function freshMsOf(kind: FreshnessClass, url: URL, times: FreshnessTimes, now: number): number {
  switch (kind) {
    case 'slow':
      return times.slowMs;
    case 'live':
      return times.liveMs;
    case 'history':
      return isOver(url, now) ? Math.max(times.historyMs, times.pastMs) : times.historyMs;
    case 'never':
      return 0;
  }
}

/** Whether all ranges of time that are asked for ended long ago; one that lasts from its start is taken to go on. */
function isOver(url: URL, now: number): boolean {
  const ends = url.searchParams.getAll('timestamps').map((range) => Date.parse(range.split('/')[1] ?? ''));
  // Not a number where there is no end, or a duration in its place: no comparison holds.
  return ends.length > 0 && ends.every((end) => end < now - settledAfterMs);
}
