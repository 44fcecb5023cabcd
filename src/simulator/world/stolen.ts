import { dayMs, minuteMs } from './generation/clock.js';
import { between, hex, roll, salt } from './generation/random.js';
import { retentionMs } from './generation/retention.js';
import type { WorldVehicle } from './vehicle.js';

/** A report of a stolen vehicle. */
export interface StolenReport {
  readonly id: string;
  readonly startedAt: number;
  /** null while active. */
  readonly endedAt: number | null;
}

/** At most one report per window, so early in it that a status no longer shows it when the next one starts. */
const windowMs = 30 * dayMs;
/** Time for which a status shows an ended report. */
const shownMs = 10 * dayMs;

const of = {
  happens: salt('theft'),
  shift: salt('theft windows'),
  start: salt('theft start'),
  length: salt('theft length'),
  id: salt('theft id'),
};

/** All reports within the retention period before `at`, newest first. */
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

/** The most recent report, as long as a status shows it. */
export function shownReport(reports: readonly StolenReport[], at: number): StolenReport | null {
  const latest = reports[0];
  return latest && (latest.endedAt === null || at <= latest.endedAt + shownMs) ? latest : null;
}
