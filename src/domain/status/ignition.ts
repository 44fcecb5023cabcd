import type { Dated } from '../freshness.js';
import type { IgnitionType } from '../enums/ignition.js';

/** The ignition. */
export interface Ignition extends Dated {
  readonly type: IgnitionType | null;
  /** The upstream's text of `type`. */
  readonly typeRaw: string | null;
}
