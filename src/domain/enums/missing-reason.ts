/** Why a part of a vehicle is missing. Derived, never read from the upstream: it has no `UNKNOWN`. */
export const MissingReason = {
  NO_DATA: 'NO_DATA',
  PRIVACY: 'PRIVACY',
  NOT_SUBSCRIBED: 'NOT_SUBSCRIBED',
  UPSTREAM_FAILED: 'UPSTREAM_FAILED',
  WITHHELD: 'WITHHELD',
} as const;
export type MissingReason = (typeof MissingReason)[keyof typeof MissingReason];
