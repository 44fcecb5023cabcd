import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTimeISO, GraphQLDuration, GraphQLGeoJSON, GraphQLURL } from 'graphql-scalars';
import { DomainError } from '../domain/index.js';

/**
 * The decoders have read every value before it comes here, so that a scalar that refuses one is the last net: that leaf
 * is null, with an error at its path. The error does not quote the value, as the library's own errors do: positions and
 * VINs are personal data.
 */
function written<T>(scalar: string, write: (value: unknown) => T | null): (value: unknown) => T {
  return (value) => {
    const text = attempt(() => write(value));
    if (text === null) throw new DomainError('UPSTREAM_ERROR', `The upstream sent a value that is no ${scalar}.`);
    return text;
  };
}

/** The library's scalar as an argument, whose own errors would quote what the client sent. */
function readAs(
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

/** The library's scalar that writes `Date`s as text; its plain `DateTime` leaves that to whoever writes the JSON. */
export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  ...readAs(
    'DateTime: expected an instant with its offset, such as `2026-11-24T08:30:00Z` (RFC 3339).',
    GraphQLDateTimeISO,
  ),
  name: 'DateTime',
  description:
    'An instant in UTC, to the millisecond: `2026-11-24T08:30:00.000Z` (RFC 3339, the internet’s profile of ISO 8601). An offset other than `Z` is understood in arguments.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  serialize: written('DateTime', (value) => GraphQLDateTimeISO.serialize(value)),
});

export const Duration = new GraphQLScalarType({
  ...GraphQLDuration.toConfig(),
  ...readAs('Duration: expected a length of time such as `PT1H30M` (ISO 8601).', GraphQLDuration),
  name: 'Duration',
  description:
    'A length of time as ISO 8601 writes it: `PT1H30M` is an hour and a half. Where it says when in the day something starts or ends, it counts from midnight: `PT14H30M` is half past two in the afternoon.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#appendix-A',
  serialize: written('Duration', (value) => GraphQLDuration.serialize(value)),
});

/** As the upstream wrote it: the library's scalar would write it anew. Pages link to it, so that only the web's schemes pass. */
export const URLScalar = new GraphQLScalarType({
  ...GraphQLURL.toConfig(),
  ...readAs('URL: expected an absolute address, such as `https://example.com/`.', GraphQLURL),
  name: 'URL',
  description: 'An absolute address on the web, `https://…` or `http://…` (RFC 3986).',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3986',
  serialize: written('URL', (value) =>
    typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : null,
  ),
});

/**
 * Any text that is not empty: it names the vehicle, and test environments have VINs that ISO 3779 would not accept.
 * Refusing them would make their vehicles impossible to find.
 */
export const VIN = new GraphQLScalarType<string, string>({
  name: 'VIN',
  description:
    'A vehicle identification number: 17 capital letters and digits (ISO 3779), such as `VF3CCHMZ6JT000001`. Written as the upstream has it, odd ones included; in arguments small letters mean capitals. It names a vehicle for good, also where `vehicleId` changes. Personal data. A client to whom VINs are masked is shown a name that stands for the vehicle in its place, `VF3*` and 13 letters and digits, or `****` and as many; such a name finds no vehicle.',
  specifiedByURL: 'https://www.iso.org/standard/52200.html',
  serialize: written('VIN', (value) => (typeof value === 'string' && value !== '' ? value : null)),
  parseValue: parseVin,
  parseLiteral: (node) => parseVin(node.kind === Kind.STRING ? node.value : null),
});

/** Characters; odd ones of test environments included. */
export const longestVin = 64;

/** Characters that are not seen, which no VIN has: it becomes a part of an address. */
export function hasUnseen(text: string): boolean {
  return /[\p{C}\p{Zl}\p{Zp}]/u.test(text);
}

function parseVin(value: unknown): string {
  const vin = typeof value === 'string' ? value.trim() : '';
  if (vin === '') throw new GraphQLError('VIN: expected a text that is not empty.');
  if (hasUnseen(vin)) throw new GraphQLError('VIN: expected characters that can be seen.');
  if (vin.length > longestVin) throw new GraphQLError(`VIN: expected at most ${longestVin} characters.`);
  return vin;
}

/** Without the library's `parseLiteral`, which takes the syntax tree of an object for the object. */
const { parseLiteral: _parseLiteral, ...geoJson } = GraphQLGeoJSON.toConfig();
const featureExpected = 'GeoJSONFeature: expected an object whose `type` is `Feature`.';

export const GeoJSONFeature = new GraphQLScalarType({
  ...geoJson,
  name: 'GeoJSONFeature',
  description:
    'A GeoJSON Feature with a Point geometry, as a JSON object that map libraries take as it is (RFC 7946). Coordinates are longitude and latitude in degrees (WGS 84), then the altitude in metres where it is known.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc7946#section-3.2',
  serialize: written('GeoJSONFeature', (value) => (isFeature(value) ? GraphQLGeoJSON.serialize(value) : null)),
  parseValue: (value) => {
    const feature = attempt(() => (isFeature(value) ? GraphQLGeoJSON.parseValue(value) : null));
    if (feature === null) throw new GraphQLError(featureExpected);
    return feature;
  },
});

function isFeature(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Feature';
}
