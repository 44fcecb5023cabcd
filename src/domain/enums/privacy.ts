/** What a vehicle holds back: nothing, its position, or everything. */
export const PrivacyState = {
  NONE: 'NONE',
  GEOLOCATION: 'GEOLOCATION',
  FULL: 'FULL',
  UNKNOWN: 'UNKNOWN',
} as const;
export type PrivacyState = (typeof PrivacyState)[keyof typeof PrivacyState];
