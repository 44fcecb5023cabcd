import type { Timestamps } from '../../values/freshness.js';
import type { GearRatio } from '../../enums/transmission.js';

/** In API v2 only in telemetry. */
export interface Transmission extends Timestamps {
  readonly gearbox: Gearbox | null;
}

export interface Gearbox {
  readonly mode: GearboxMode | null;
  readonly ratio: GearRatio | null;
  /** The upstream's text of `ratio`. */
  readonly ratioRaw: string | null;
}

/** Which modes of the gearbox are on. */
export interface GearboxMode {
  readonly automatic: boolean | null;
  readonly sport: boolean | null;
  readonly snow: boolean | null;
  readonly sequential: boolean | null;
  readonly semiManual: boolean | null;
}
