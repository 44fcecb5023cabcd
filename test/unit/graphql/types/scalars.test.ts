import { describe, expect, it } from '@jest/globals';
import { GraphQLError, parseValue as literal } from 'graphql';
import type { GraphQLScalarType } from 'graphql';
import { DateTime, Duration, GeoJSONFeature, URLScalar, VIN } from '../../../../src/graphql/scalars.js';

const point = { type: 'Feature', geometry: { type: 'Point', coordinates: [2.35, 48.85] }, properties: null };

describe('scalars', () => {
  it.each<[string, GraphQLScalarType, unknown, unknown]>([
    [
      'a date and time as RFC 3339 text in UTC',
      DateTime,
      new Date(Date.UTC(2019, 5, 3, 8, 35, 36)),
      '2019-06-03T08:35:36.000Z',
    ],
    ['a duration unchanged', Duration, 'PT14H30M', 'PT14H30M'],
    ['a zero duration', Duration, 'PT0S', 'PT0S'],
    ['a URL unchanged, without normalisation', URLScalar, 'HTTPS://Visuals.example/a b', 'HTTPS://Visuals.example/a b'],
    ['a VIN', VIN, 'VF3CCHMZ6JT000001', 'VF3CCHMZ6JT000001'],
    ['a VIN that does not conform to ISO 3779', VIN, 'TESTIO-1', 'TESTIO-1'],
    ['a GeoJSON point Feature', GeoJSONFeature, point, point],
  ])('serialize %s', (_title, scalar, value, text) => {
    expect(scalar.serialize(value)).toEqual(text);
  });

  it.each<[string, GraphQLScalarType, unknown]>([
    ['an invalid date', DateTime, new Date(NaN)],
    ['text that is not a date', DateTime, 'yesterday'],
    ['text that is not a duration', Duration, '14:30'],
    ['a URL without a scheme', URLScalar, 'visuals.example/1'],
    ['a javascript: URL', URLScalar, 'javascript:alert(1)'],
    ['a file: URL', URLScalar, 'file:///etc/passwd'],
    ['an empty VIN', VIN, ''],
    ['a VIN that is a number', VIN, 1234567890],
    ['GeoJSON that is not a Feature', GeoJSONFeature, point.geometry],
    ['coordinates out of range', GeoJSONFeature, { ...point, geometry: { type: 'Point', coordinates: [200, 48] } }],
  ])('reject %s without quoting it', (_title, scalar, value) => {
    const refusal = expect.objectContaining({
      code: 'UPSTREAM_ERROR',
      message: `The upstream sent an invalid ${scalar.name} value.`,
    });
    expect(() => scalar.serialize(value)).toThrow(refusal as unknown as Error);
  });

  it.each<[string, GraphQLScalarType, string, unknown]>([
    ['a date and time with an offset', DateTime, '2026-11-24T09:30:00+01:00', new Date(Date.UTC(2026, 10, 24, 8, 30))],
    ['a duration', Duration, 'PT1H', 'PT1H'],
    ['a VIN with surrounding whitespace', VIN, ' VF3CCHMZ6JT000001 ', 'VF3CCHMZ6JT000001'],
  ])('parse %s from a variable and from the query', (_title, scalar, text, value) => {
    expect(scalar.parseValue(text)).toEqual(value);
    expect(scalar.parseLiteral(literal(JSON.stringify(text)))).toEqual(value);
  });

  it.each<[string, GraphQLScalarType, unknown]>([
    ['a date without a time zone', DateTime, '2026-11-24T09:30:00'],
    ['a duration without its P', Duration, '1H'],
    ['a blank VIN', VIN, '  '],
    ['a VIN that is too long', VIN, 'V'.repeat(65)],
    ['a VIN that is a number', VIN, 17],
    ['a geometry in place of a Feature', GeoJSONFeature, point.geometry],
  ])('reject %s', (_title, scalar, value) => {
    expect(() => scalar.parseValue(value)).toThrow();
  });

  it.each<[GraphQLScalarType, readonly unknown[]]>([
    [DateTime, ['CANARY', '2026-02-30T00:00:00Z CANARY', { CANARY: 1 }, 42_4242]],
    [Duration, ['CANARY', 'PT1H CANARY', ['CANARY'], true]],
    [URLScalar, ['CANARY', { CANARY: 1 }]],
    [VIN, ['CANARY\u0000', { CANARY: 1 }]],
    [GeoJSONFeature, ['CANARY', { type: 'Feature', geometry: { type: 'CANARY' } }, { type: 'CANARY' }]],
  ])('%s does not quote rejected input', (scalar, values) => {
    const messageOf = (parse: () => unknown): string => {
      try {
        return `took ${String(parse())}`;
      } catch (error) {
        expect(error).toBeInstanceOf(GraphQLError);
        return (error as Error).message;
      }
    };
    for (const value of values) {
      const node = typeof value === 'string' ? literal(JSON.stringify(value)) : literal('["CANARY", 424242]');
      for (const message of [messageOf(() => scalar.parseValue(value)), messageOf(() => scalar.parseLiteral(node))]) {
        expect(message).toContain(`${scalar.name}: expected`);
        expect(message).not.toMatch(/CANARY|4242/);
      }
    }
  });

  it('parse a GeoJSON Feature from a variable and from the query', () => {
    const inQuery = '{ type: "Feature", geometry: { type: "Point", coordinates: [2.35, 48.85] }, properties: null }';
    expect(GeoJSONFeature.parseValue(point)).toEqual(point);
    expect(GeoJSONFeature.parseLiteral(literal(inQuery))).toEqual(point);
  });
});
