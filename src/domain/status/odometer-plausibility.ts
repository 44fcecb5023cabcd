import type { Odometer } from './odometer.js';

/** A mileage and when it was reported, in ms since 1970. */
export interface OdometerReading {
  readonly mileage: number;
  readonly time: number;
}

/** Readings that contradict what is known and agree with each other. */
export interface Contradiction extends OdometerReading {
  readonly reports: number;
}

/** A workshop may correct an odometer: a lower value is taken when it comes so much later, in ms. */
const acceptedAfterMs = 24 * 3_600_000;
/** km/h that no vehicle exceeds from one report to the next. */
const topSpeed = 300;
/** Kilometres that rounding and clocks explain. */
const slackKm = 10;
/** Kilometres beyond which a lower value is no older snapshot but a fault of one of the two. */
const faultKm = 1000;
/** So many readings that agree with each other count more than what is known. */
const majority = 3;

export function odometerReadingOf(odometer: Odometer | null, time: number): OdometerReading | null {
  const mileage = odometer?.mileage ?? null;
  return mileage === null ? null : { mileage, time };
}

/** Whether a reading cannot follow on what is known: it went back, or further than any vehicle drives in that time. */
export function contradicts(read: OdometerReading | null, known: OdometerReading | null): boolean {
  if (read === null || known === null) return false;
  const [distance, later] = [read.mileage - known.mileage, read.time - known.time];
  if (distance < 0) return !(later > acceptedAfterMs);
  // A counter that started at 0 was not read before (`Q14`).
  return known.mileage > 0 && isFinite(later) && distance > slackKm + (topSpeed * Math.max(later, 0)) / 3_600_000;
}

/**
 * What contradicts the known reading, with one more such reading. Only readings that move on count: stale content under new
 * times does not.
 */
export function addContradiction(before: Contradiction | null, read: OdometerReading, known: OdometerReading): Contradiction {
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
