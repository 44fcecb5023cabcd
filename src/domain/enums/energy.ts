/** Class of an energy. Hydrogen is `FUEL` with sub-type `HYDROGEN`, as in API v3. */
export const EnergyType = {
  FUEL: 'FUEL',
  ELECTRIC: 'ELECTRIC',
  UNKNOWN: 'UNKNOWN',
} as const;
export type EnergyType = (typeof EnergyType)[keyof typeof EnergyType];

/** Sub-class of an energy. If missing, only the type applies. */
export const EnergySubType = {
  FOSSIL_ENERGY: 'FOSSIL_ENERGY',
  ELECTRIC_ENERGY: 'ELECTRIC_ENERGY',
  HYDROGEN: 'HYDROGEN',
  UNKNOWN: 'UNKNOWN',
} as const;
export type EnergySubType = (typeof EnergySubType)[keyof typeof EnergySubType];
