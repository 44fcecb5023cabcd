import { describe, expect, it } from '@jest/globals';
import {
  Redactor,
  noRedaction,
  cellCenter,
  type Alert,
  type PrivacySettings,
  type Monitor,
  type Position,
  type RemoteAction,
  type Vehicle,
  type VehicleStatus,
} from '../../../../src/domain/index.js';
import { createPseudonyms } from '../../../../src/privacy/pseudonyms.js';
import { alertOf, positionOf, statusOf, vehicleOf } from '../../loaders/support/entities.js';

const pseudonyms = createPseudonyms('a secret of the tests, long enough');
const discloserOf = (disclosure: Partial<PrivacySettings>) =>
  new Redactor({ ...noRedaction, ...disclosure }, pseudonyms);
const withheld = discloserOf({ position: 'withheld' });
const coarse = discloserOf({ position: { gridMeters: 1000 } });
const cut = discloserOf({ tripEndsMeters: 300 });
const masked = discloserOf({ vin: 'masked' });

const vin = 'VF3CCHMZ6JT000001';
const name = pseudonyms.vin(vin);
const position: Position = {
  ...positionOf(2.123456),
  altitude: 61,
  heading: 273,
  signalQuality: 9,
  feature: {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [2.123456, 45, 61] },
    properties: { heading: 273, signalQuality: 9, type: 'ACQUIRED' },
  },
};
const place = cellCenter({ longitude: 2.123456, latitude: 45 }, 1000);
const status: VehicleStatus = { ...statusOf('v1'), vin, lastPosition: position };
const alert: Alert = { ...alertOf('a1', 'v1'), vin, startPosition: position, endPosition: position };
const vehicle = (fields: Partial<Vehicle>): Vehicle => ({ ...vehicleOf('v1'), vin, ...fields });

describe('a position', () => {
  it('is null where it is withheld, and the thing around it is as it was otherwise', () => {
    expect(withheld.redact(status)).toEqual({ ...status, lastPosition: null });
    expect(withheld.redact(alert)).toEqual({ ...alert, startPosition: null, endPosition: null });
    expect(withheld.redactOrNull(position)).toBeNull();
  });

  it('is the middle of its cell, with nothing that narrows it down, where it is coarsened', () => {
    const { heading: _heading, signalQuality: _quality, ...properties } = position.feature?.properties ?? {};
    expect(coarse.redact(status).lastPosition).toEqual({
      ...position,
      ...place,
      altitude: null,
      heading: null,
      signalQuality: null,
      feature: {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [place.longitude, place.latitude] },
        properties,
      },
    });
    expect(properties).toEqual({ type: 'ACQUIRED' });
  });

  it.each([0, -1, NaN])('is nowhere on a grid of %d metres, rather than exact', (gridMeters) => {
    const shown = discloserOf({ position: { gridMeters } }).redact(status).lastPosition;
    expect(shown).toMatchObject({ longitude: null, latitude: null, feature: null });
  });

  it('of which half is known is not shown at all where it is coarsened', () => {
    const half = { ...position, latitude: null, feature: null };
    expect(coarse.redact({ ...status, lastPosition: half }).lastPosition).toMatchObject({
      longitude: null,
      latitude: null,
    });
  });

  it('is shown of now and not of before to whoever is shown trips without their ends', () => {
    expect(cut.redact(status).lastPosition).toEqual(position);
    expect(cut.redact(alert)).toMatchObject({ startPosition: null, endPosition: null });
    const trigger = { type: null, typeRaw: null, position, startAt: null, createdAt: null };
    expect(cut.redact({ ...status, alarm: { status: null, trigger } }).alarm?.trigger?.position).toBeNull();
  });

  it('that a vehicle was told to go to is shown as one where it was', () => {
    const positions = [{ longitude: 2.123456, latitude: 45 }];
    const action = {
      fleetId: 'f1',
      remote: { navigation: { driverApproval: null, positions } },
    } as unknown as RemoteAction;
    expect(withheld.redact(action).remote?.navigation).toEqual({ driverApproval: null, positions: null });
    expect(cut.redact(action).remote?.navigation?.positions).toBeNull();
    expect(coarse.redact(action).remote?.navigation?.positions).toEqual([place]);
  });

  it('of a zone is the fleet’s own and is shown', () => {
    const zone = { transition: 'ENTER', radius: 2, longitude: 2.123456, latitude: 45 };
    const monitor = { monitorId: 'm1', trigger: { triggers: [{ zone }] } } as unknown as Monitor;
    for (const redactor of [withheld, coarse, cut]) expect(redactor.redact(monitor)).toBe(monitor);
  });
});

describe('a VIN', () => {
  it('is a name wherever a thing has one', () => {
    expect(masked.redact(status)).toEqual({ ...status, vin: name });
    expect(masked.redact(alert).vin).toBe(name);
  });

  it('is a name in texts, whatever its case, and an address with one is left out', () => {
    const shown = masked.redact(
      vehicle({
        label: `Car of Ada (${vin.toLowerCase()})`,
        pictures: ['https://cdn.example/view/1.png', `https://cdn.example/${vin}/1.png`],
      }),
    );
    expect(shown.label).toBe(`Car of Ada (${name})`);
    expect(shown.pictures).toEqual(['https://cdn.example/view/1.png']);
  });

  it('is found in things that do not say whose they are', () => {
    const monitor = { monitorId: 'm1', label: `Watch ${vin}, ${vin}` } as unknown as Monitor;
    expect(masked.redact(monitor).label).toBe(`Watch ${name}, ${name}`);
  });

  it('is found where it is an odd one of a test environment', () => {
    const odd = vehicle({ vin: 'TEST-CAR-7', vehicleId: 'x-test-car-7', label: 'TEST-CAR-7!' });
    const shown = masked.redact(odd);
    expect(shown).toMatchObject({ vin: pseudonyms.vin('TEST-CAR-7'), label: `${pseudonyms.vin('TEST-CAR-7')}!` });
    expect(masked.revealId(shown.vehicleId)).toBe('x-test-car-7');
  });

  it('that is an id comes back as the id', () => {
    const shown = masked.redact(vehicle({ vehicleId: vin }));
    expect(JSON.stringify(shown)).not.toContain(vin);
    expect(masked.revealIds({ fleetId: 'f1', vehicleId: shown.vehicleId })).toEqual({ fleetId: 'f1', vehicleId: vin });
    expect(masked.revealId(vin)).toBe(vin);
  });

  it('is nothing that an id of many digits, a word or a time could be taken for', () => {
    const thing = vehicle({
      vin: null,
      vehicleId: 'a0b1c2d3e4f5a6b7c8d9'.repeat(4),
      label: 'Ignition at 2026-03-02T07:30:00.000Z, TyreUnderInflation',
    });
    expect(masked.redact(thing)).toBe(thing);
  });
});

describe('what is shown', () => {
  it('has no values that were refused, which may be anything, unless all is shown', () => {
    const refused = { ...status, rejectedValues: [{ path: 'lastPosition.longitude', raw: '222.123456' }] };
    for (const redactor of [withheld, coarse, cut, masked]) expect(redactor.redact(refused).rejectedValues).toEqual([]);
  });

  it('is one copy a thing, which leads back to the thing', () => {
    const shown = masked.redact(status);
    expect(masked.redact(status)).toBe(shown);
    expect(masked.originalOf(shown)).toBe(status);
    expect(masked.originalOf(status)).toBe(status);
  });

  it('is the thing itself where there is nothing to hide', () => {
    const plain = { fleetId: 'f1', name: 'Paris', description: null, createdAt: new Date(0), updatedAt: null };
    for (const redactor of [withheld, coarse, cut, masked]) expect(redactor.redact(plain)).toBe(plain);
  });

  it('is what filters and orders go by', () => {
    const record = { vehicle: vehicle({ vehicleId: vin }), status, maintenance: null, alerts: [] };
    expect(masked.redactRecord(record).vehicle).toMatchObject({
      vin: name,
      vehicleId: masked.redact(record.vehicle).vehicleId,
    });
    expect(coarse.redactRecord(record).status?.lastPosition).toMatchObject(place);
    expect(withheld.redactRecord(record).status?.lastPosition).toBeNull();
    expect(cut.redactRecord(record).status).toBe(status);
  });
});
