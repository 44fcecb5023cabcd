import type { Dated } from '../freshness.js';
import type { DrivingMode } from '../enums/driving-behavior.js';

export interface DrivingBehavior extends Dated {
  /** Driving mode that the driver selected. */
  readonly mode: DrivingMode | null;
  /** The upstream's text of `mode`. */
  readonly modeRaw: string | null;
}
