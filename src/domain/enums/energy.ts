/** Class of an energy on board. Hydrogen is a `FUEL` whose sub-type is `HYDROGEN`, as API v3 has it. */
export const EnergyType = {
  FUEL: 'FUEL',
  ELECTRIC: 'ELECTRIC',
  UNKNOWN: 'UNKNOWN',
} as const;
export type EnergyType = (typeof EnergyType)[keyof typeof EnergyType];

/** Finer class of an energy on board. Where it is missing, only the type counts. */
export const EnergySubType = {
  FOSSIL_ENERGY: 'FOSSIL_ENERGY',
  ELECTRIC_ENERGY: 'ELECTRIC_ENERGY',
  HYDROGEN: 'HYDROGEN',
  UNKNOWN: 'UNKNOWN',
} as const;
export type EnergySubType = (typeof EnergySubType)[keyof typeof EnergySubType];
