import type { DrivingMode } from '../enums/driving-behavior.js';

export interface DrivingBehavior {
  /** Driving mode that the driver selected. */
  readonly mode: DrivingMode | null;
  /** The upstream's text of `mode`. */
  readonly modeRaw: string | null;
  /** When the vehicle reported it. API v3 only. */
  readonly createdAt: Date | null;
  /** When the vehicle reported it. Deprecated in API v3. */
  readonly updatedAt: Date | null;
}
