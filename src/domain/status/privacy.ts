import type { Timestamps } from '../freshness.js';
import type { PrivacyState } from '../enums/privacy.js';

/** What the vehicle holds back. */
export interface Privacy extends Timestamps {
  /** Deprecated in API v2, which has the two others instead. */
  readonly state: PrivacyState | null;
  /** The upstream's text of `state`. */
  readonly stateRaw: string | null;
  /** What the driver chose. API v2 only. */
  readonly driverRequestState: PrivacyState | null;
  /** The upstream's text of `driverRequestState`. */
  readonly driverRequestStateRaw: string | null;
  /** What the partner's service applies. API v2 only. */
  readonly serviceState: PrivacyState | null;
  /** The upstream's text of `serviceState`. */
  readonly serviceStateRaw: string | null;
}
