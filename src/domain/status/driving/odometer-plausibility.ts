import type { Odometer } from './odometer.js';

/** A mileage and when it was reported, in ms since 1970. */
export interface OdometerReading {
  readonly mileage: number;
  readonly time: number;
}

/** Consecutive readings that contradict the known one and agree with each other. */
export interface Contradiction extends OdometerReading {
  readonly reports: number;
}

/** A workshop may correct an odometer: a lower value is accepted after this time, in ms. */
const acceptedAfterMs = 24 * 3_600_000;
/** Highest plausible speed between two reports, in km/h. */
const topSpeed = 300;
/** Tolerance for rounding and clock skew, in kilometres. */
const slackKm = 10;
/** Difference that no older snapshot explains, in kilometres: one of the two values is wrong. */
const faultKm = 1000;
/** Number of agreeing readings that outweigh the known one. */
const majority = 3;

export function odometerReadingOf(odometer: Odometer | null, time: number): OdometerReading | null {
  const mileage = odometer?.mileage ?? null;
  return mileage === null ? null : { mileage, time };
}

/** Whether a reading cannot follow the known one: it is lower, or higher than any vehicle drives in that time. */
export function contradicts(read: OdometerReading | null, known: OdometerReading | null): boolean {
  if (read === null || known === null) return false;
  const [distance, later] = [read.mileage - known.mileage, read.time - known.time];
  if (distance < 0) return !(later > acceptedAfterMs);
  // A known mileage of 0 means that it was unknown (`Q14`).
  return known.mileage > 0 && isFinite(later) && distance > slackKm + (topSpeed * Math.max(later, 0)) / 3_600_000;
}

/**
 * Adds one more contradicting reading. Only readings that advance count: stale content with new times does not.
 */
export function addContradiction(
  before: Contradiction | null,
  read: OdometerReading,
  known: OdometerReading,
): Contradiction {
  const isFollowing =
    before !== null &&
    Math.abs(known.mileage - read.mileage) > faultKm &&
    read.time > before.time &&
    read.mileage > before.mileage &&
    !contradicts(read, before);
  return { ...read, reports: isFollowing ? before.reports + 1 : 1 };
}

export function isMajority({ reports }: Contradiction): boolean {
  return reports >= majority;
}
