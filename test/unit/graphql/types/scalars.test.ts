import { describe, expect, it } from '@jest/globals';
import { GraphQLError, parseValue as literal } from 'graphql';
import type { GraphQLScalarType } from 'graphql';
import { DateTime, Duration, GeoJSONFeature, URLScalar, VIN } from '../../../../src/graphql/scalars.js';

const point = { type: 'Feature', geometry: { type: 'Point', coordinates: [2.35, 48.85] }, properties: null };

describe('scalars', () => {
  it.each<[string, GraphQLScalarType, unknown, unknown]>([
    [
      'an instant as RFC 3339 text in UTC',
      DateTime,
      new Date(Date.UTC(2019, 5, 3, 8, 35, 36)),
      '2019-06-03T08:35:36.000Z',
    ],
    ['a duration as it came', Duration, 'PT14H30M', 'PT14H30M'],
    ['no time at all', Duration, 'PT0S', 'PT0S'],
    [
      'an address as it came, not written anew',
      URLScalar,
      'HTTPS://Visuals.example/a b',
      'HTTPS://Visuals.example/a b',
    ],
    ['a VIN', VIN, 'VF3CCHMZ6JT000001', 'VF3CCHMZ6JT000001'],
    ['a VIN that ISO 3779 would not accept', VIN, 'TESTIO-1', 'TESTIO-1'],
    ['a GeoJSON Feature of a point', GeoJSONFeature, point, point],
  ])('write %s', (_title, scalar, value, text) => {
    expect(scalar.serialize(value)).toEqual(text);
  });

  it.each<[string, GraphQLScalarType, unknown]>([
    ['an invalid date', DateTime, new Date(NaN)],
    ['a text that is no date', DateTime, 'yesterday'],
    ['a text that is no duration', Duration, '14:30'],
    ['an address without a scheme', URLScalar, 'visuals.example/1'],
    ['an address that would run as a script', URLScalar, 'javascript:alert(1)'],
    ['an address that would be a file', URLScalar, 'file:///etc/passwd'],
    ['an empty VIN', VIN, ''],
    ['a VIN that is a number', VIN, 1234567890],
    ['GeoJSON that is no Feature', GeoJSONFeature, point.geometry],
    ['coordinates off the earth', GeoJSONFeature, { ...point, geometry: { type: 'Point', coordinates: [200, 48] } }],
  ])('do not write %s, and do not quote it', (_title, scalar, value) => {
    const refusal = expect.objectContaining({
      code: 'UPSTREAM_ERROR',
      message: `The upstream sent a value that is no ${scalar.name}.`,
    });
    expect(() => scalar.serialize(value)).toThrow(refusal as unknown as Error);
  });

  it.each<[string, GraphQLScalarType, string, unknown]>([
    ['an instant with an offset', DateTime, '2026-11-24T09:30:00+01:00', new Date(Date.UTC(2026, 10, 24, 8, 30))],
    ['a duration', Duration, 'PT1H', 'PT1H'],
    ['a VIN with blanks around it', VIN, ' VF3CCHMZ6JT000001 ', 'VF3CCHMZ6JT000001'],
  ])('take %s from a variable and from the query', (_title, scalar, text, value) => {
    expect(scalar.parseValue(text)).toEqual(value);
    expect(scalar.parseLiteral(literal(JSON.stringify(text)))).toEqual(value);
  });

  it.each<[string, GraphQLScalarType, unknown]>([
    ['a date without a time zone', DateTime, '2026-11-24T09:30:00'],
    ['a duration without its P', Duration, '1H'],
    ['a VIN of blanks', VIN, '  '],
    ['a VIN longer than any', VIN, 'V'.repeat(65)],
    ['a VIN that is a number', VIN, 17],
    ['a geometry for a Feature', GeoJSONFeature, point.geometry],
  ])('do not take %s', (_title, scalar, value) => {
    expect(() => scalar.parseValue(value)).toThrow();
  });

  it.each<[GraphQLScalarType, readonly unknown[]]>([
    [DateTime, ['CANARY', '2026-02-30T00:00:00Z CANARY', { CANARY: 1 }, 42_4242]],
    [Duration, ['CANARY', 'PT1H CANARY', ['CANARY'], true]],
    [URLScalar, ['CANARY', { CANARY: 1 }]],
    [VIN, ['CANARY\u0000', { CANARY: 1 }]],
    [GeoJSONFeature, ['CANARY', { type: 'Feature', geometry: { type: 'CANARY' } }, { type: 'CANARY' }]],
  ])('%s does not repeat what it does not take', (scalar, values) => {
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

  it('take a GeoJSON Feature from a variable and from the query', () => {
    const inQuery = '{ type: "Feature", geometry: { type: "Point", coordinates: [2.35, 48.85] }, properties: null }';
    expect(GeoJSONFeature.parseValue(point)).toEqual(point);
    expect(GeoJSONFeature.parseLiteral(literal(inQuery))).toEqual(point);
  });
});
