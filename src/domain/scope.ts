/** The scopes that tokens and API keys can carry: the vendor's own names, and `fleet:read` for what it has no name for. */
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
 * The scope itself and those that include it, widest first: in the vendor's vocabulary `data:telemetry` includes
 * `data:telemetry:vehicle:maintenance`. Two words are the shortest that say anything: there is no scope `data`.
 */
export function scopesIncluding(name: string): readonly string[] {
  const words = name.split(':');
  return words.slice(1).map((_, index) => words.slice(0, index + 2).join(':'));
}

const known = new Set(scopeNames.flatMap(scopesIncluding));

/** Those that grant nothing. */
export function unknownScopes(granted: '*' | Iterable<string>): readonly string[] {
  return granted === '*' ? [] : [...granted].filter((name) => !known.has(name));
}
