import type { Timestamps } from '../../values/freshness.js';
/** Distance counter. It may go backwards between responses (`Q11`). */
export interface Odometer extends Timestamps {
  /** Kilometres; an upstream 0 with the ignition off means unknown and is null (`Q14`). */
  readonly mileage: number | null;
}
