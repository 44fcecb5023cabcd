import type { RedactText } from './redact-text.js';

/** Compared without case, `_` and `-`. */
const SECRET_KEYS: ReadonlySet<string> = new Set([
  'authorization',
  'proxyauthorization',
  'password',
  'passwd',
  'pwd',
  'passphrase',
  'keypassphrase',
  'pfxpassphrase',
  'clientid',
  'xibmclientid',
  'clientsecret',
  'secret',
  'token',
  'accesstoken',
  'refreshtoken',
  'idtoken',
  'apikey',
  'privatekey',
  'pfx',
  'cookie',
  'setcookie',
]);
const POSITION_KEYS: ReadonlySet<string> = new Set([
  'longitude',
  'latitude',
  'altitude',
  'lon',
  'lng',
  'lat',
  'coordinates',
]);
const VIN_KEYS: ReadonlySet<string> = new Set(['vin', 'vins']);

/** Pino's own members, which contain no external data. */
const OWN_KEYS: ReadonlySet<string> = new Set(['level', 'time', 'pid']);

function replacementFor(key: string): string | null {
  const name = key.replace(/[_-]/g, '').toLowerCase();
  if (SECRET_KEYS.has(name)) return '[redacted]';
  if (POSITION_KEYS.has(name)) return '[position]';
  if (VIN_KEYS.has(name)) return '[vin]';
  return null;
}

/** `[longitude, latitude]` or `[longitude, latitude, altitude]` as GeoJSON writes them (RFC 7946, 3.1.1). */
function isCoordinates(values: readonly unknown[]): boolean {
  const [longitude, latitude] = values;
  return (
    (values.length === 2 || values.length === 3) &&
    values.every((value) => typeof value === 'number') &&
    typeof longitude === 'number' &&
    typeof latitude === 'number' &&
    Math.abs(longitude) <= 180 &&
    Math.abs(latitude) <= 90 &&
    !(Number.isInteger(longitude) && Number.isInteger(latitude))
  );
}

function redactValue(value: unknown, redactText: RedactText): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value === 'number') {
    // A numeric secret may be logged as a number. Fractions are skipped, since 17 decimals would match a VIN.
    if (!Number.isInteger(value)) return value;
    const text = String(value);
    const safe = redactText(text);
    return safe === text ? value : safe;
  }
  if (Array.isArray(value)) {
    if (isCoordinates(value)) return '[position]';
    return value.map((item) => redactValue(item, redactText));
  }
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value);
  // A serialised Buffer, such as a keystore or a body.
  if ('type' in value && value.type === 'Buffer' && 'data' in value) return '[bytes]';
  return Object.fromEntries(
    members.map(([key, member]) => [
      redactText(key),
      member === null ? null : (replacementFor(key) ?? redactValue(member, redactText)),
    ]),
  );
}

/**
 * Redacts a serialised log line. Unlike the fields, it includes everything that `toJSON`, serialisers, error causes and child loggers
 * have added, at any depth.
 */
export function createLineRedactor(redactText: RedactText): (line: string) => string {
  return (line) => {
    let record: unknown;
    try {
      record = JSON.parse(line);
    } catch {
      return redactText(line);
    }
    if (typeof record !== 'object' || record === null || Array.isArray(record)) return redactText(line);
    const safe = Object.entries(record).map(([key, member]) =>
      OWN_KEYS.has(key)
        ? [key, member]
        : [redactText(key), member === null ? null : (replacementFor(key) ?? redactValue(member, redactText))],
    );
    return `${JSON.stringify(Object.fromEntries(safe))}\n`;
  };
}
