/** Data that a vehicle hides: none, its position, or all. */
export const PrivacyState = {
  NONE: 'NONE',
  GEOLOCATION: 'GEOLOCATION',
  FULL: 'FULL',
  UNKNOWN: 'UNKNOWN',
} as const;
export type PrivacyState = (typeof PrivacyState)[keyof typeof PrivacyState];
