/** Speed of the wiping blades. */
export const WipingSpeed = {
  HIGH: 'HIGH',
  LOW: 'LOW',
  UNKNOWN: 'UNKNOWN',
} as const;
export type WipingSpeed = (typeof WipingSpeed)[keyof typeof WipingSpeed];
