import type { Timestamps } from '../../values/freshness.js';
/** Movement of the vehicle. */
export interface Kinetic extends Timestamps {
  /** Metres per second squared. */
  readonly acceleration: number | null;
  /** Kilometres per hour. */
  readonly speed: number | null;
  /** Estimated distance in metres; older specifications call it a speed in metres per second. API v2 only. */
  readonly pace: number | null;
  readonly moving: boolean | null;
}
