/** The scopes of tokens and API keys: the vendor's names, and `fleet:read`, which the vendor does not have. */
export const scopeNames = [
  'fleet:read',
  'data:telemetry',
  'data:telemetry:vehicle:maintenance',
  'data:telemetry:vehicle:alarm',
  'data:trip',
  'data:alert',
  'data:collision',
  'data:position',
] as const;

/**
 * The scope itself and those that include it, widest first: `data:telemetry` includes
 * `data:telemetry:vehicle:maintenance`. A scope has at least two words: there is no scope `data`.
 */
export function scopesIncluding(name: string): readonly string[] {
  const words = name.split(':');
  return words.slice(1).map((_, index) => words.slice(0, index + 2).join(':'));
}

const known = new Set(scopeNames.flatMap(scopesIncluding));

/** The granted scopes that do not exist and therefore grant nothing. */
export function unknownScopes(granted: '*' | Iterable<string>): readonly string[] {
  return granted === '*' ? [] : [...granted].filter((name) => !known.has(name));
}
