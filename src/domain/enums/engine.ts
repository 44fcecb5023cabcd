/** Kind of an engine. */
export const EngineType = {
  THERMIC: 'THERMIC',
  ELECTRIC: 'ELECTRIC',
  UNKNOWN: 'UNKNOWN',
} as const;
export type EngineType = (typeof EngineType)[keyof typeof EngineType];

/** Warning level of the selective catalytic reduction (SCR, AdBlue) system. API v2 only. */
export const ScrWarning = {
  OFF: 'OFF',
  BLINKED: 'BLINKED',
  ON: 'ON',
  UNKNOWN: 'UNKNOWN',
} as const;
export type ScrWarning = (typeof ScrWarning)[keyof typeof ScrWarning];
