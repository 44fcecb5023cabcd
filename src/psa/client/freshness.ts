import type { Freshness } from '../../transport/index.js';
import { isNoDataAnswer } from './errors.js';

/**
 * How fast a resource changes. `slow`: fleets, vehicles, maintenance. `live`: reports of driving vehicles, and settings.
 * `history`: events, which do not change once their time range is over. `never`: progress of remote actions.
 */
export type FreshnessClass = 'slow' | 'live' | 'history' | 'never';

/** How long responses are fresh, in ms; 0 disables caching. */
export interface FreshnessTimes {
  readonly slowMs: number;
  readonly liveMs: number;
  /** For time ranges that have not ended, or only recently. */
  readonly historyMs: number;
  /** For time ranges that are over. */
  readonly pastMs: number;
  /** For "no data" responses. */
  readonly noDataMs: number;
}

/** Vehicles may report late: a time range is final one day after its end. */
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

/** Whether all requested time ranges are final. Ranges that end with a duration count as open. */
function isOver(url: URL, now: number): boolean {
  const ends = url.searchParams.getAll('timestamps').map((range) => Date.parse(range.split('/')[1] ?? ''));
  // NaN without an end, or for a duration: the comparison is false.
  return ends.length > 0 && ends.every((end) => end < now - settledAfterMs);
}
