/** What drives a vehicle. */
export const Motorization = {
  ELECTRIC: 'ELECTRIC',
  HYBRID: 'HYBRID',
  THERMIC: 'THERMIC',
  HYDROGEN: 'HYDROGEN',
  UNKNOWN: 'UNKNOWN',
} as const;
export type Motorization = (typeof Motorization)[keyof typeof Motorization];
