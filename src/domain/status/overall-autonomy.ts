import type { Timestamps } from '../freshness.js';

/** How far the vehicle gets on all of its energies together. Contracts before version 2.0.5 and the first ones after it. */
export interface OverallAutonomy extends Timestamps {
  /** Kilometres. */
  readonly autonomy: number | null;
}
