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
const redactorOf = (disclosure: Partial<PrivacySettings>) =>
  new Redactor({ ...noRedaction, ...disclosure }, pseudonyms);
const withheld = redactorOf({ position: 'withheld' });
const coarse = redactorOf({ position: { gridMeters: 1000 } });
const cut = redactorOf({ tripEndsMeters: 300 });
const masked = redactorOf({ vin: 'masked' });

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
  it('is null if withheld, and the object around it is unchanged otherwise', () => {
    expect(withheld.redact(status)).toEqual({ ...status, lastPosition: null });
    expect(withheld.redact(alert)).toEqual({ ...alert, startPosition: null, endPosition: null });
    expect(withheld.redactOrNull(position)).toBeNull();
  });

  it('is the center of its cell without heading and altitude if coarsened', () => {
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

  it.each([0, -1, NaN])('has no coordinates with an invalid grid of %d metres', (gridMeters) => {
    const shown = redactorOf({ position: { gridMeters } }).redact(status).lastPosition;
    expect(shown).toMatchObject({ longitude: null, latitude: null, feature: null });
  });

  it('with one coordinate only has none if coarsened', () => {
    const half = { ...position, latitude: null, feature: null };
    expect(coarse.redact({ ...status, lastPosition: half }).lastPosition).toMatchObject({
      longitude: null,
      latitude: null,
    });
  });

  it('is visible if current and hidden if past when trip ends are trimmed', () => {
    expect(cut.redact(status).lastPosition).toEqual(position);
    expect(cut.redact(alert)).toMatchObject({ startPosition: null, endPosition: null });
    const trigger = { type: null, typeRaw: null, position, startAt: null, createdAt: null };
    expect(cut.redact({ ...status, alarm: { status: null, trigger } }).alarm?.trigger?.position).toBeNull();
  });

  it('that is a navigation destination is redacted like a past one', () => {
    const positions = [{ longitude: 2.123456, latitude: 45 }];
    const action = {
      fleetId: 'f1',
      remote: { navigation: { driverApproval: null, positions } },
    } as unknown as RemoteAction;
    expect(withheld.redact(action).remote?.navigation).toEqual({ driverApproval: null, positions: null });
    expect(cut.redact(action).remote?.navigation?.positions).toBeNull();
    expect(coarse.redact(action).remote?.navigation?.positions).toEqual([place]);
  });

  it('of a monitor zone is not redacted', () => {
    const zone = { transition: 'ENTER', radius: 2, longitude: 2.123456, latitude: 45 };
    const monitor = { monitorId: 'm1', trigger: { triggers: [{ zone }] } } as unknown as Monitor;
    for (const redactor of [withheld, coarse, cut]) expect(redactor.redact(monitor)).toBe(monitor);
  });
});

describe('a VIN', () => {
  it('is replaced by a pseudonym', () => {
    expect(masked.redact(status)).toEqual({ ...status, vin: name });
    expect(masked.redact(alert).vin).toBe(name);
  });

  it('is replaced in texts, case-insensitively, and URLs with one are removed', () => {
    const shown = masked.redact(
      vehicle({
        label: `Car of Ada (${vin.toLowerCase()})`,
        pictures: ['https://cdn.example/view/1.png', `https://cdn.example/${vin}/1.png`],
      }),
    );
    expect(shown.label).toBe(`Car of Ada (${name})`);
    expect(shown.pictures).toEqual(['https://cdn.example/view/1.png']);
  });

  it('is found in objects without a VIN field', () => {
    const monitor = { monitorId: 'm1', label: `Watch ${vin}, ${vin}` } as unknown as Monitor;
    expect(masked.redact(monitor).label).toBe(`Watch ${name}, ${name}`);
  });

  it('is found if it is malformed, as in test environments', () => {
    const odd = vehicle({ vin: 'TEST-CAR-7', vehicleId: 'x-test-car-7', label: 'TEST-CAR-7!' });
    const shown = masked.redact(odd);
    expect(shown).toMatchObject({ vin: pseudonyms.vin('TEST-CAR-7'), label: `${pseudonyms.vin('TEST-CAR-7')}!` });
    expect(masked.revealId(shown.vehicleId)).toBe('x-test-car-7');
  });

  it('that is an id can be revealed again', () => {
    const shown = masked.redact(vehicle({ vehicleId: vin }));
    expect(JSON.stringify(shown)).not.toContain(vin);
    expect(masked.revealIds({ fleetId: 'f1', vehicleId: shown.vehicleId })).toEqual({ fleetId: 'f1', vehicleId: vin });
    expect(masked.revealId(vin)).toBe(vin);
  });

  it('does not match long numeric ids, words or times', () => {
    const thing = vehicle({
      vin: null,
      vehicleId: 'a0b1c2d3e4f5a6b7c8d9'.repeat(4),
      label: 'Ignition at 2026-03-02T07:30:00.000Z, TyreUnderInflation',
    });
    expect(masked.redact(thing)).toBe(thing);
  });
});

describe('a redacted object', () => {
  it('has no rejected values', () => {
    const refused = { ...status, rejectedValues: [{ path: 'lastPosition.longitude', raw: '222.123456' }] };
    for (const redactor of [withheld, coarse, cut, masked]) expect(redactor.redact(refused).rejectedValues).toEqual([]);
  });

  it('is the same copy each time, with a known original', () => {
    const shown = masked.redact(status);
    expect(masked.redact(status)).toBe(shown);
    expect(masked.originalOf(shown)).toBe(status);
    expect(masked.originalOf(status)).toBe(status);
  });

  it('is the object itself if there is nothing to hide', () => {
    const plain = { fleetId: 'f1', name: 'Paris', description: null, createdAt: new Date(0), updatedAt: null };
    for (const redactor of [withheld, coarse, cut, masked]) expect(redactor.redact(plain)).toBe(plain);
  });

  it('is used by filters and orders', () => {
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
