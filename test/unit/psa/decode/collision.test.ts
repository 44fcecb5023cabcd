import { describe, expect, it } from '@jest/globals';
import { decodeCollision } from '../../../../src/psa/decode/index.js';
import { links, testContext } from './support/decoding.js';

const base = '/connectedcar/v3/fleets/f/vehicles/v7';
const href = (path: string) => ({ href: path });

describe('decodeCollision', () => {
  it('reads sides and severities', () => {
    const context = testContext();
    const details = [{ side: 'Lateral', severity: 'Minor' }, { side: 'front' }];
    const collision = decodeCollision({ id: 'c', details, tippedOver: false, pedestrian: 'true' }, context);
    expect(collision).toMatchObject({
      fleetId: 'fleet-1',
      collisionId: 'c',
      details: [
        { side: 'LATERAL', sideRaw: 'Lateral', severity: 'MINOR', severityRaw: 'Minor' },
        { side: 'FRONT', sideRaw: 'front', severity: null, severityRaw: null },
      ],
      tippedOver: false,
      pedestrian: true,
    });
    expect(context.drifted()).toEqual([]);
  });

  it('Q18: keeps raw values of unknown sides and severities', () => {
    const context = testContext();
    const collision = decodeCollision({ id: 'c', details: [{ side: 'Roof', severity: 'Total' }] }, context);
    expect(collision?.details).toEqual([
      { side: 'UNKNOWN', sideRaw: 'Roof', severity: 'UNKNOWN', severityRaw: 'Total' },
    ]);
    expect(context.drifted()).toEqual([
      'unknownEnum collision.details[].side',
      'unknownEnum collision.details[].severity',
    ]);
  });

  it.each([
    ['the link trip', { trip: href(`${base}/trips/t7`) }, 'v7', 't7'],
    ['Q09: the link trips', { trips: [href(`${base}/trips/t8?profile=endUser`)] }, null, 't8'],
    ['a link to a trip’s short place', { trip: href('/connectedcar/v3/trips/t9') }, null, 't9'],
    ['its path', { self: href(`${base}/trips/t10/collisions/c`) }, 'v7', 't10'],
    [
      'its path, if the link leads to all trips',
      { trips: href(`${base}/trips`), self: href(`${base}/trips/t11/collisions/c`) },
      'v7',
      't11',
    ],
  ])('finds its trip by %s', (_title, relations, vehicleId, tripId) => {
    const vehicle = vehicleId === null ? {} : { vehicle: href(base) };
    const collision = decodeCollision({ id: 'c', _links: { ...relations, ...vehicle } }, testContext());
    expect(collision).toMatchObject({ tripId, vehicleId });
  });

  it.each([
    ['no link exists', {}],
    ['the link leads to all trips', { trips: href(`${base}/trips`) }],
    ['the link is a template', { trip: { href: `${base}/trips/{tid}`, templated: true } }],
  ])('has no trip if %s', (_title, relations) => {
    expect(decodeCollision({ id: 'c', _links: relations }, testContext())?.tripId).toBeNull();
  });

  it('Q09: has no vehicle if the link leads to all vehicles', () => {
    const vehicles = href('/connectedcar/v3/fleets/f/vehicles');
    expect(decodeCollision({ id: 'c', _links: { vehicles } }, testContext())?.vehicleId).toBeNull();
  });

  it('reads its id from its path in a fleet’s list', () => {
    const collision = decodeCollision(links('/fleets/f/collisions/c9'), testContext());
    expect(collision).toMatchObject({ vehicleId: null, tripId: null, collisionId: 'c9' });
  });

  it('returns null without an id', () => {
    expect(decodeCollision({ pedestrian: true }, testContext())).toBeNull();
  });

  it('keeps invalid times as rejected', () => {
    const collision = decodeCollision({ id: 'c', createdAt: 'yesterday' }, testContext());
    expect(collision).toMatchObject({ createdAt: null, rejectedValues: [{ path: 'createdAt', raw: 'yesterday' }] });
  });
});
