import { describe, expect, it } from '@jest/globals';
import { decodePosition } from '../../../../src/psa/decode/index.js';
import { point, testContext } from './support/decoding.js';

const properties = {
  vin: 'VF3ABCDE0FG123456',
  heading: 271.6,
  signalQuality: 9,
  type: 'Acquire',
  fixStatus: '3D',
  createdAt: '2026-02-28T10:00:00+01:00',
};

describe('decodePosition', () => {
  it('reads a Feature and returns clean GeoJSON without the VIN', () => {
    const position = decodePosition({ ...point(5.97, 43.1, 210.5), properties }, testContext());
    expect(position).toEqual({
      longitude: 5.97,
      latitude: 43.1,
      altitude: 210.5,
      heading: 272,
      signalQuality: 9,
      type: 'ACQUIRED',
      typeRaw: 'Acquire',
      fixStatus: 'THREE_D',
      fixStatusRaw: '3D',
      createdAt: new Date('2026-02-28T09:00:00Z'),
      updatedAt: null,
      feature: {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [5.97, 43.1, 210.5] },
        properties: {
          heading: 272,
          signalQuality: 9,
          type: 'ACQUIRED',
          fixStatus: 'THREE_D',
          createdAt: '2026-02-28T09:00:00.000Z',
        },
      },
    });
  });

  it('Q21: reads coordinates without an altitude', () => {
    const position = decodePosition(point(5.97, 43.1), testContext());
    expect(position).toMatchObject({ longitude: 5.97, latitude: 43.1, altitude: null });
    expect(position?.feature?.geometry.coordinates).toEqual([5.97, 43.1]);
  });

  it('Q21: keeps the time of a position that is weeks older than its status', () => {
    const old = { ...point(1, 2), properties: { createdAt: '2026-01-01T00:00:00Z' } };
    expect(decodePosition(old, testContext())?.createdAt).toEqual(new Date('2026-01-01T00:00:00Z'));
  });

  it.each(['Acquire', 'Aquire', 'Acquired', 'acquire'])('Q18: reads the type %s as ACQUIRED', (type) => {
    expect(decodePosition({ ...point(1, 2), properties: { type } }, testContext())).toMatchObject({
      type: 'ACQUIRED',
      typeRaw: type,
    });
  });

  it.each(['Estimate', 'Estimated'])('Q18: reads the type %s as ESTIMATED', (type) => {
    expect(decodePosition({ ...point(1, 2), properties: { type } }, testContext())?.type).toBe('ESTIMATED');
  });

  it.each([
    ['a longitude beyond 180°', [181, 43], { longitude: null, latitude: 43 }],
    ['a latitude beyond 90°', [5, -90.1], { longitude: 5, latitude: null }],
    ['a coordinate that is no number', ['east', 43], { longitude: null, latitude: 43 }],
  ])('drops %s, counts it, and makes no Feature of the rest', (_title, coordinates, expected) => {
    const context = testContext();
    const position = decodePosition(point(...coordinates), context);
    expect(position).toMatchObject({ ...expected, feature: null });
    expect(context.drifted()).toEqual(['badLeaf position.geometry.coordinates']);
  });

  it('drops a heading beyond 360° and counts it', () => {
    const context = testContext();
    expect(decodePosition({ ...point(1, 2), properties: { heading: 361 } }, context)?.heading).toBeNull();
    expect(context.drifted()).toEqual(['badLeaf position.properties.heading']);
  });

  it('reads no coordinates from a geometry other than a point', () => {
    const context = testContext();
    const geometry = { type: 'Polygon', coordinates: [1, 2] };
    expect(decodePosition({ ...point(), geometry }, context)).toMatchObject({ longitude: null, feature: null });
    expect(context.drifted()).toEqual(['badLeaf position.geometry.coordinates']);
  });

  it('returns null for an empty Feature', () => {
    expect(decodePosition({ type: 'Feature', geometry: null, properties: {} }, testContext())).toBeNull();
  });
});
