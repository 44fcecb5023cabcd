import type { Timestamps } from '../../values/freshness.js';

/** Range on all energies together. Only in contracts up to the first ones after version 2.0.5. */
export interface OverallAutonomy extends Timestamps {
  /** Kilometres. */
  readonly autonomy: number | null;
}
