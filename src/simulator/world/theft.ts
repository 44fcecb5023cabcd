import { dayMs, minuteMs } from './clock.js';
import { between, hex, roll, salt } from './random.js';
import type { WorldVehicle } from './vehicle.js';

/** A theft that is on, or was until lately. */
export interface Theft {
  readonly id: string;
  readonly startedAt: number;
  /** null while it lasts */
  readonly endedAt: number | null;
}

const windowMs = 30 * dayMs;
/** A status shows an ended theft for this long. */
const shownMs = 10 * dayMs;

const of = {
  happens: salt('theft'),
  shift: salt('theft windows'),
  start: salt('theft start'),
  length: salt('theft length'),
  id: salt('theft id'),
};

export function theftOf({ seed }: WorldVehicle, at: number): Theft | null {
  const shift = Math.floor(between(0, windowMs / minuteMs, seed, of.shift)) * minuteMs;
  const window = Math.floor((at - shift) / windowMs);
  if (roll(seed, of.happens, window) >= 0.04) return null;
  const startedAt = shift + window * windowMs + Math.floor(between(0, 10 * 24 * 60, seed, of.start, window)) * minuteMs;
  const endsAt = startedAt + Math.floor(between(2 * 24 * 60, 9 * 24 * 60, seed, of.length, window)) * minuteMs;
  if (at < startedAt || at > endsAt + shownMs) return null;
  return { id: hex(128, seed, of.id, window), startedAt, endedAt: endsAt <= at ? endsAt : null };
}
