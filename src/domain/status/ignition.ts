import type { IgnitionType } from '../enums/ignition.js';

/** The ignition. */
export interface Ignition {
  readonly type: IgnitionType | null;
  /** The upstream's text of `type`. */
  readonly typeRaw: string | null;
  /** When the vehicle reported it. */
  readonly createdAt: Date | null;
}
