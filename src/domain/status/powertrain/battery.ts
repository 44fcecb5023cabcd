import type { Timestamps } from '../../values/freshness.js';
/** The 12 V battery. */
export interface AuxiliaryBattery extends Timestamps {
  /** State of health in percent, 0 to 100. The upstream calls it `voltage`, which it is not (`Q16`). */
  readonly stateOfHealth: number | null;
}
