import type { Timestamps } from '../values/freshness.js';
import type { PrivacyState } from '../enums/privacy.js';

/** Privacy of the vehicle: the data that it does not share. */
export interface Privacy extends Timestamps {
  /** Deprecated in API v2, which has the two others instead. */
  readonly state: PrivacyState | null;
  /** The upstream's text of `state`. */
  readonly stateRaw: string | null;
  /** The driver's choice. API v2 only. */
  readonly driverRequestState: PrivacyState | null;
  /** The upstream's text of `driverRequestState`. */
  readonly driverRequestStateRaw: string | null;
  /** The state that the partner's service applies. API v2 only. */
  readonly serviceState: PrivacyState | null;
  /** The upstream's text of `serviceState`. */
  readonly serviceStateRaw: string | null;
}
