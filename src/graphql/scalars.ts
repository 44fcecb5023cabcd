import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTimeISO, GraphQLDuration, GraphQLGeoJSON, GraphQLURL } from 'graphql-scalars';
import { DomainError } from '../domain/index.js';

/**
 * Serializes a value. Decoders have already checked it, so this is the last safety net: an invalid leaf is null with an error
 * at its path. Unlike the library's errors it does not quote the value, because positions and VINs are personal data.
 */
function serializer<T>(scalar: string, write: (value: unknown) => T | null): (value: unknown) => T {
  return (value) => {
    const text = attempt(() => write(value));
    if (text === null) throw new DomainError('UPSTREAM_ERROR', `The upstream sent an invalid ${scalar} value.`);
    return text;
  };
}

/** Parses an argument with the library's scalar, without its errors, which quote the input. */
function parsers(
  expected: string,
  { parseValue, parseLiteral }: ScalarConfig,
): Pick<ScalarConfig, 'parseValue' | 'parseLiteral'> {
  const read = (parse: () => unknown): unknown => {
    const value = attempt(parse);
    if (value === null || value === undefined) throw new GraphQLError(expected);
    return value;
  };
  return {
    parseValue: (value) => read(() => parseValue(value)),
    parseLiteral: (node, variables) => read(() => parseLiteral(node, variables)),
  };
}

type ScalarConfig = Pick<ReturnType<GraphQLScalarType<unknown, unknown>['toConfig']>, 'parseValue' | 'parseLiteral'>;

function attempt<T>(write: () => T | null): T | null {
  try {
    return write();
  } catch {
    return null;
  }
}

/** Based on the library's `DateTimeISO`, which serializes `Date`s to text; its `DateTime` does not. */
export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  ...parsers(
    'DateTime: expected a date and time with an offset, such as `2026-11-24T08:30:00Z` (RFC 3339).',
    GraphQLDateTimeISO,
  ),
  name: 'DateTime',
  description:
    'A date and time in UTC with milliseconds: `2026-11-24T08:30:00.000Z` (RFC 3339, a profile of ISO 8601). Arguments may use an offset other than `Z`.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  serialize: serializer('DateTime', (value) => GraphQLDateTimeISO.serialize(value)),
});

export const Duration = new GraphQLScalarType({
  ...GraphQLDuration.toConfig(),
  ...parsers('Duration: expected an ISO 8601 duration, such as `PT1H30M`.', GraphQLDuration),
  name: 'Duration',
  description:
    'An ISO 8601 duration: `PT1H30M` is an hour and a half. A time of day is given as the duration since midnight: `PT14H30M` is 14:30.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#appendix-A',
  serialize: serializer('Duration', (value) => GraphQLDuration.serialize(value)),
});

/** Returned as the upstream wrote it; the library's scalar would normalise it. Only http(s), because pages link to it. */
export const URLScalar = new GraphQLScalarType({
  ...GraphQLURL.toConfig(),
  ...parsers('URL: expected an absolute URL, such as `https://example.com/`.', GraphQLURL),
  name: 'URL',
  description: 'An absolute `https://…` or `http://…` URL (RFC 3986).',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3986',
  serialize: serializer('URL', (value) =>
    typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : null,
  ),
});

/** Any non-empty text: test environments have VINs that do not conform to ISO 3779, and their vehicles must be found too. */
export const VIN = new GraphQLScalarType<string, string>({
  name: 'VIN',
  description:
    'A vehicle identification number: 17 capital letters and digits (ISO 3779), such as `VF3CCHMZ6JT000001`. Returned as sent by the upstream, even if it does not conform; case-insensitive in arguments. The stable identifier of a vehicle, even if its `vehicleId` changes. Personal data. Clients that see masked VINs get a pseudonym instead: `VF3*` or `****`, followed by 13 letters and digits. A pseudonym cannot be used to look up a vehicle.',
  specifiedByURL: 'https://www.iso.org/standard/52200.html',
  serialize: serializer('VIN', (value) => (typeof value === 'string' && value !== '' ? value : null)),
  parseValue: parseVin,
  parseLiteral: (node) => parseVin(node.kind === Kind.STRING ? node.value : null),
});

/** Characters. Longer than 17 because test environments have nonconforming VINs. */
export const longestVin = 64;

/** Whether the text has control or format characters, which no VIN has: it becomes part of a URL. */
export function hasInvisibleCharacters(text: string): boolean {
  return /[\p{C}\p{Zl}\p{Zp}]/u.test(text);
}

function parseVin(value: unknown): string {
  const vin = typeof value === 'string' ? value.trim() : '';
  if (vin === '') throw new GraphQLError('VIN: expected a non-empty string.');
  if (hasInvisibleCharacters(vin)) throw new GraphQLError('VIN: expected printable characters only.');
  if (vin.length > longestVin) throw new GraphQLError(`VIN: expected at most ${longestVin} characters.`);
  return vin;
}

/** Without the library's `parseLiteral`, which uses the syntax tree of an object as the object. */
const { parseLiteral: _parseLiteral, ...geoJson } = GraphQLGeoJSON.toConfig();
const featureExpected = 'GeoJSONFeature: expected an object whose `type` is `Feature`.';

export const GeoJSONFeature: GraphQLScalarType = new GraphQLScalarType({
  ...geoJson,
  name: 'GeoJSONFeature',
  description:
    'A GeoJSON Feature with a Point geometry (RFC 7946), as a JSON object for direct use in map libraries. Coordinates are longitude and latitude in degrees (WGS 84), then the altitude in metres if known.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc7946#section-3.2',
  serialize: serializer('GeoJSONFeature', (value) => (isFeature(value) ? GraphQLGeoJSON.serialize(value) : null)),
  parseValue: (value) => {
    const feature = attempt(() => (isFeature(value) ? GraphQLGeoJSON.parseValue(value) : null));
    if (feature === null) throw new GraphQLError(featureExpected);
    return feature;
  },
});

function isFeature(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Feature';
}
