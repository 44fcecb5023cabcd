import type { PowertrainStatus } from '../enums/powertrain.js';

/** API v3 only. */
export interface Powertrain {
  readonly status: PowertrainStatus | null;
  /** The upstream's text of `status`. */
  readonly statusRaw: string | null;
  /** When the vehicle reported it. */
  readonly createdAt: Date | null;
}
