import type { Timestamps } from '../../values/freshness.js';
import type { PowertrainStatus } from '../../enums/powertrain.js';

/** API v3 only. */
export interface Powertrain extends Timestamps {
  readonly status: PowertrainStatus | null;
  /** The upstream's text of `status`. */
  readonly statusRaw: string | null;
}
