import type { Position, PositionFeature, PositionFeatureProperties } from '../../domain/index.js';
import type { Resource } from '../../hal/index.js';
import { readingOf, type DecodeContext } from './reader/context.js';
import { positionFixStatus, positionType } from './values/enums.js';
import { isBlank } from './reader/fill.js';
import { altitude, isWithin, parseNumber, type NumberRules } from './values/numbers.js';
import { readGroup } from './reader/reader.js';
import type { GroupReader } from './reader/reader.js';

/** A position as a separate document. Null for an empty GeoJSON Feature. */
export function decodePosition(resource: Resource, context: DecodeContext): Position | null {
  return readGroup(resource, 'position', readingOf(context), readFeature);
}

/** A position within another document. */
export function readPosition(parent: GroupReader, name: string): Position | null {
  return parent.group(name, readFeature);
}

function readFeature(feature: GroupReader): Position | null {
  // `id` and `bbox` are part of GeoJSON.
  feature.skip('type', 'id', 'bbox');
  const place = feature.group('geometry', readPoint, '') ?? nowhere;
  const properties = feature.group('properties', readProperties, '') ?? noProperties;
  // Before version 2.0.5, times are members of the feature.
  const times = feature.times();
  const dated = {
    ...properties,
    createdAt: properties.createdAt ?? times.createdAt,
    updatedAt: properties.updatedAt ?? times.updatedAt,
  };
  const position = { ...place, ...dated, feature: toFeature(place, dated) };
  return isBlank(position) ? null : position;
}

type Coordinates = Pick<Position, 'longitude' | 'latitude' | 'altitude'>;
type Properties = Omit<Position, keyof Coordinates | 'feature'>;

const nowhere: Coordinates = { longitude: null, latitude: null, altitude: null };
const noProperties: Properties = {
  heading: null,
  signalQuality: null,
  type: null,
  typeRaw: null,
  fixStatus: null,
  fixStatusRaw: null,
  createdAt: null,
  updatedAt: null,
};

/** In GeoJSON order: longitude, latitude and optionally altitude (Q21). */
export function readPoint(geometry: GroupReader): Coordinates {
  geometry.skip('bbox');
  const type = geometry.string('type');
  const coordinates = geometry.raw('coordinates');
  if ((type !== null && type.toLowerCase() !== 'point') || !Array.isArray(coordinates)) {
    if (coordinates !== null) geometry.refuse('coordinates', coordinates);
    return nowhere;
  }
  const coordinate = (index: number, field: string, rules: NumberRules): number | null => {
    const value: unknown = coordinates[index];
    if (value === undefined || value === null) return null;
    const number = parseNumber(value);
    if (number !== null && isWithin(number, rules)) return number;
    geometry.refuse('coordinates', value, field);
    return null;
  };
  return {
    longitude: coordinate(0, 'longitude', { min: -180, max: 180 }),
    latitude: coordinate(1, 'latitude', { min: -90, max: 90 }),
    altitude: coordinate(2, 'altitude', altitude),
  };
}

function readProperties(properties: GroupReader): Properties {
  properties.skip('vin');
  return {
    heading: properties.integer('heading', { min: 0, max: 360 }),
    signalQuality: properties.integer('signalQuality'),
    ...properties.enumField('type', positionType),
    ...properties.enumField('fixStatus', positionFixStatus),
    createdAt: properties.date('createdAt'),
    updatedAt: properties.date('updatedAt'),
  };
}

function toFeature({ longitude, latitude, altitude }: Coordinates, properties: Properties): PositionFeature | null {
  if (longitude === null || latitude === null) return null;
  const coordinates = altitude === null ? ([longitude, latitude] as const) : ([longitude, latitude, altitude] as const);
  return { type: 'Feature', geometry: { type: 'Point', coordinates }, properties: toFeatureProperties(properties) };
}

function toFeatureProperties(properties: Properties): PositionFeatureProperties {
  const { heading, signalQuality, type, fixStatus, createdAt, updatedAt } = properties;
  return {
    ...(heading === null ? {} : { heading }),
    ...(signalQuality === null ? {} : { signalQuality }),
    ...(type === null ? {} : { type }),
    ...(fixStatus === null ? {} : { fixStatus }),
    ...(createdAt === null ? {} : { createdAt: createdAt.toISOString() }),
    ...(updatedAt === null ? {} : { updatedAt: updatedAt.toISOString() }),
  };
}
