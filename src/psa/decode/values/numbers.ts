/** Limits of a plausible number. */
export interface NumberRules {
  /** Smallest valid value. */
  readonly min?: number;
  /** Largest valid value. */
  readonly max?: number;
  /** Sentinel values for "unknown" (Q14), which become null and are not counted as drift. */
  readonly unknown?: (value: number) => boolean;
}

export const percent: NumberRules = { min: 0, max: 100 };
export const notNegative: NumberRules = { min: 0 };
/** Total mileage in km. Excludes overflowing counters. */
export const mileage: NumberRules = { min: 0, max: 3_000_000 };
/** Remaining range in km. */
export const range: NumberRules = { min: 0, max: 5000 };
/** In km/h; negative in reverse. */
export const speed: NumberRules = { min: -200, max: 500 };
/** In metres above sea level. */
export const altitude: NumberRules = { min: -1000, max: 9000 };
/** In °C; 215 or more means that the sensor has no value (Q14). */
export const celsius: NumberRules = { min: -100, unknown: (degrees) => degrees >= 215 };

/** In km; 0 means unknown (Q14). */
export const drivenKilometres: NumberRules = { ...mileage, unknown: (kilometres) => kilometres === 0 };

const decimal = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** Parses a number or a numeric text; null if not finite. */
export function parseNumber(value: unknown): number | null {
  const number = typeof value === 'string' && value.length <= 40 && decimal.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** Parses a 32-bit integer. Fractions are rounded, as API v2 declares some integers as floats. */
export function parseInteger(value: unknown): number | null {
  const number = parseNumber(value);
  if (number === null) return null;
  const whole = Math.round(number);
  return whole >= -2147483648 && whole <= 2147483647 ? whole : null;
}

export function isWithin(number: number, { min = -Infinity, max = Infinity }: NumberRules): boolean {
  return number >= min && number <= max;
}
