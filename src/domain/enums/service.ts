/** Kind of the connected service. */
export const ServiceType = {
  ELECTRIC: 'ELECTRIC',
  HYBRID: 'HYBRID',
  UNKNOWN: 'UNKNOWN',
} as const;
export type ServiceType = (typeof ServiceType)[keyof typeof ServiceType];
