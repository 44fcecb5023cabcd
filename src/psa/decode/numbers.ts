/** What a number must be to be believed. */
export interface NumberRules {
  /** Smallest value that can be. */
  readonly min?: number;
  /** Largest value that can be. */
  readonly max?: number;
  /** Values by which the upstream says that it does not know (`Q14`): they become null and are not counted. */
  readonly unknown?: (value: number) => boolean;
}

export const percent: NumberRules = { min: 0, max: 100 };
export const notNegative: NumberRules = { min: 0 };
/** Kilometres of a vehicle's life. No car has come near; counters that overflow are far beyond. */
export const mileage: NumberRules = { min: 0, max: 3_000_000 };
/** Kilometres that a vehicle can go on what is on board. */
export const range: NumberRules = { min: 0, max: 5000 };
/** km/h; negative where a vehicle reverses. */
export const speed: NumberRules = { min: -200, max: 500 };
/** Metres above sea level of what drives on land. */
export const altitude: NumberRules = { min: -1000, max: 9000 };
/** The upstream says 215 °C or more where a sensor has no value (`Q14`). */
export const celsius: NumberRules = { min: -100, unknown: (degrees) => degrees >= 215 };

/** The upstream says 0 where it does not know how far a vehicle has gone: none leaves the works without a drive (`Q14`). */
export const drivenKilometres: NumberRules = { ...mileage, unknown: (kilometres) => kilometres === 0 };

const decimal = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** A finite number, from a number or a numeric text. */
export function parseNumber(value: unknown): number | null {
  const number = typeof value === 'string' && value.length <= 40 && decimal.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/**
 * A whole number that fits 32 bits. API v2 declares as floats some of what v3 declares as integers, so a fraction is
 * rounded, not refused.
 */
export function parseInteger(value: unknown): number | null {
  const number = parseNumber(value);
  if (number === null) return null;
  const whole = Math.round(number);
  return whole >= -2147483648 && whole <= 2147483647 ? whole : null;
}

export function isWithin(number: number, { min = -Infinity, max = Infinity }: NumberRules): boolean {
  return number >= min && number <= max;
}
