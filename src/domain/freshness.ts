/**
 * What the upstream says of when something was reported. Present contracts have `createdAt`, API v2 and older ones
 * `updatedAt` in some groups, and a few answers have both.
 */
export interface Timestamps {
  readonly createdAt: Date | null;
  readonly updatedAt: Date | null;
}

/** How far ahead of ours a clock upstream may be, in ms: a time that lies further ahead cannot be true. */
const clockToleranceMs = 5 * 60_000;

/**
 * The latest time that can have been reported by now, in ms since 1970.
 *
 * @param now Milliseconds since 1970.
 */
export function latestPlausible(now: number): number {
  return now + clockToleranceMs;
}

/** The later of both times: `updatedAt` may precede `createdAt` (`Q11`). Null where neither is there. */
export function timeOf({ createdAt, updatedAt }: Timestamps): Date | null {
  if (createdAt === null || updatedAt === null) return createdAt ?? updatedAt;
  return updatedAt > createdAt ? updatedAt : createdAt;
}

/**
 * `Q11`: older snapshots come back between newer ones, so that of two the one with the later time counts, whatever the
 * order in which they came. A time counts more than none; of two alike the one that came later stays.
 */
export function isOlder(one: Timestamps, other: Timestamps): boolean {
  return (timeOf(one)?.getTime() ?? -Infinity) < (timeOf(other)?.getTime() ?? -Infinity);
}

/**
 * How long ago something was reported, as an ISO 8601 duration in whole seconds. `PT0S` where the upstream's clock is
 * ahead of ours; null where there is no time.
 *
 * @param now Milliseconds since 1970.
 */
export function ageOf(dated: Timestamps, now: number): string | null {
  const time = timeOf(dated);
  return time === null ? null : durationOf(Math.floor((now - time.getTime()) / 1000));
}

/**
 * Whole seconds as an ISO 8601 duration: `PT3H12M5S`, `P50DT1H`. A day is 24 hours, and no unit is left out between two
 * others (`PT3H0M5S`), as the grammar of RFC 3339 wants it. What is negative is `PT0S`.
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
