import type { Timestamps } from '../../values/freshness.js';
import type { LightDirection, LightPosition, LightStatus } from '../../enums/lighting.js';

/** Turn signals and fog lights. API v3 only. */
export interface LightingSystem extends Timestamps {
  readonly turn: readonly Light[] | null;
  readonly fog: readonly Light[] | null;
}

export interface Light {
  readonly direction: LightDirection | null;
  /** The upstream's text of `direction`. */
  readonly directionRaw: string | null;
  readonly position: LightPosition | null;
  /** The upstream's text of `position`. */
  readonly positionRaw: string | null;
  readonly status: LightStatus | null;
  /** The upstream's text of `status`. */
  readonly statusRaw: string | null;
}
