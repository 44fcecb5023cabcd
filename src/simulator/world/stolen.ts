import { retentionMs } from './alert.js';
import { dayMs, minuteMs } from './clock.js';
import { between, hex, roll, salt } from './random.js';
import type { WorldVehicle } from './vehicle.js';

/** A report that is on, or was. */
export interface StolenReport {
  readonly id: string;
  readonly startedAt: number;
  /** null while it lasts */
  readonly endedAt: number | null;
}

/** At most one report a window, early enough in it that a status has forgotten it before the next one. */
const windowMs = 30 * dayMs;
/** A status shows an ended report for this long. */
const shownMs = 10 * dayMs;

const of = {
  happens: salt('theft'),
  shift: salt('theft windows'),
  start: salt('theft start'),
  length: salt('theft length'),
  id: salt('theft id'),
};

/** All reports that began in the two months before `at`, newest first. */
export function stolenReportsOf({ seed }: WorldVehicle, at: number): readonly StolenReport[] {
  const reports: StolenReport[] = [];
  const shift = Math.floor(between(0, windowMs / minuteMs, seed, of.shift)) * minuteMs;
  const last = Math.floor((at - shift) / windowMs);
  for (let window = last; window >= last - retentionMs / windowMs; window -= 1) {
    if (roll(seed, of.happens, window) >= 0.04) continue;
    const startedAt =
      shift + window * windowMs + Math.floor(between(0, 10 * 24 * 60, seed, of.start, window)) * minuteMs;
    const endsAt = startedAt + Math.floor(between(2 * 24 * 60, 9 * 24 * 60, seed, of.length, window)) * minuteMs;
    if (startedAt <= at && startedAt > at - retentionMs)
      reports.push({ id: hex(128, seed, of.id, window), startedAt, endedAt: endsAt <= at ? endsAt : null });
  }
  return reports;
}

/** The latest of them, while a status shows it. */
export function shownReport(reports: readonly StolenReport[], at: number): StolenReport | null {
  const latest = reports[0];
  return latest && (latest.endedAt === null || at <= latest.endedAt + shownMs) ? latest : null;
}
