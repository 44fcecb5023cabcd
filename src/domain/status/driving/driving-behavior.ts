import type { Timestamps } from '../../values/freshness.js';
import type { DrivingMode } from '../../enums/driving-behavior.js';

export interface DrivingBehavior extends Timestamps {
  /** Driving mode that the driver selected. */
  readonly mode: DrivingMode | null;
  /** The upstream's text of `mode`. */
  readonly modeRaw: string | null;
}
