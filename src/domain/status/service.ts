import type { Timestamps } from '../values/freshness.js';
import type { ServiceType } from '../enums/service.js';

/** The connected service of the vehicle. Deprecated upstream. */
export interface VehicleService extends Timestamps {
  readonly type: ServiceType | null;
  /** The upstream's text of `type`. */
  readonly typeRaw: string | null;
}
