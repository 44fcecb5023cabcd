/**
 * When something was reported. Current contracts have `createdAt`, API v2 and older ones have `updatedAt` in some groups,
 * and a few responses have both.
 */
export interface Timestamps {
  readonly createdAt: Date | null;
  readonly updatedAt: Date | null;
}

/** Tolerated clock skew of the upstream, in ms: times further in the future are implausible. */
const clockToleranceMs = 5 * 60_000;

/**
 * The latest plausible time of a report, in ms since 1970.
 *
 * @param now Milliseconds since 1970.
 */
export function latestPlausible(now: number): number {
  return now + clockToleranceMs;
}

/** The later of both times: `updatedAt` may precede `createdAt` (`Q11`). Null if both are missing. */
export function timeOf({ createdAt, updatedAt }: Timestamps): Date | null {
  if (createdAt === null || updatedAt === null) return createdAt ?? updatedAt;
  return updatedAt > createdAt ? updatedAt : createdAt;
}

/**
 * Whether `one` was reported before `other`, regardless of the order of arrival: the upstream returns older snapshots
 * between newer ones (`Q11`). A missing time is older than any time.
 */
export function isOlder(one: Timestamps, other: Timestamps): boolean {
  return (timeOf(one)?.getTime() ?? -Infinity) < (timeOf(other)?.getTime() ?? -Infinity);
}

/**
 * Age of a report as an ISO 8601 duration in whole seconds: `PT0S` if the upstream's clock is ahead; null without a time.
 *
 * @param now Milliseconds since 1970.
 */
export function ageOf(dated: Timestamps, now: number): string | null {
  const time = timeOf(dated);
  return time === null ? null : durationOf(Math.floor((now - time.getTime()) / 1000));
}

/**
 * Whole seconds as an ISO 8601 duration: `PT3H12M5S`, `P50DT1H`. A day is 24 hours, and no unit between two others is
 * omitted (`PT3H0M5S`, RFC 3339 appendix A). Negative values are `PT0S`.
 */
export function durationOf(seconds: number): string {
  if (seconds < 1) return 'PT0S';
  const days = Math.floor(seconds / 86_400);
  const units = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60];
  const first = units.findIndex((unit) => unit > 0);
  const last = units.findLastIndex((unit) => unit > 0);
  const time = units.slice(first, last + 1).map((unit, index) => `${unit}${'HMS'[first + index]}`);
  return `P${days > 0 ? `${days}D` : ''}${first < 0 ? '' : `T${time.join('')}`}`;
}
