import type { Timestamps } from '../../values/freshness.js';
import type { WipingSpeed } from '../../enums/wiping-blades.js';

/** API v3 only. */
export interface WipingBlades extends Timestamps {
  readonly active: boolean | null;
  /** Set only while the blades are active. */
  readonly speed: WipingSpeed | null;
  /** The upstream's text of `speed`. */
  readonly speedRaw: string | null;
}
