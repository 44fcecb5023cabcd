/** Side of the vehicle that a light is on. */
export const LightDirection = {
  LEFT: 'LEFT',
  RIGHT: 'RIGHT',
  UNKNOWN: 'UNKNOWN',
} as const;
export type LightDirection = (typeof LightDirection)[keyof typeof LightDirection];

/** End of the vehicle that a light is at. */
export const LightPosition = {
  FRONT: 'FRONT',
  REAR: 'REAR',
  UNKNOWN: 'UNKNOWN',
} as const;
export type LightPosition = (typeof LightPosition)[keyof typeof LightPosition];

/** Whether a light is on. */
export const LightStatus = {
  OFF: 'OFF',
  ON: 'ON',
  UNKNOWN: 'UNKNOWN',
} as const;
export type LightStatus = (typeof LightStatus)[keyof typeof LightStatus];
