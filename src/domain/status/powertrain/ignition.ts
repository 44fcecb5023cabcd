import type { Timestamps } from '../../values/freshness.js';
import type { IgnitionType } from '../../enums/ignition.js';

/** The ignition. */
export interface Ignition extends Timestamps {
  readonly type: IgnitionType | null;
  /** The upstream's text of `type`. */
  readonly typeRaw: string | null;
}
