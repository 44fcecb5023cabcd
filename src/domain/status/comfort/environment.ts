import type { Timestamps } from '../../values/freshness.js';
/** Surroundings of the vehicle. */
export interface Environment extends Timestamps {
  readonly luminosity: Luminosity | null;
  readonly air: OutsideAir | null;
}

export interface Luminosity extends Timestamps {
  /** Whether it is day. */
  readonly day: boolean | null;
}

export interface OutsideAir extends Timestamps {
  /** Degrees Celsius; the upstream's 215 and more mean unknown and are null (`Q14`). */
  readonly temp: number | null;
}
