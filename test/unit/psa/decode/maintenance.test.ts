import { describe, expect, it } from '@jest/globals';
import { decodeMaintenance } from '../../../../src/psa/decode/index.js';
import { links, testContext } from './support/decoding.js';

describe('decodeMaintenance', () => {
  it('keeps negative numbers of overdue maintenance', () => {
    const document = { ...links('/fleets/f/vehicles/v1/maintenance'), daysBeforeMaintenance: -3 };
    expect(decodeMaintenance({ ...document, mileageBeforeMaintenance: -120.5 }, testContext())).toEqual({
      fleetId: 'fleet-1',
      vehicleId: 'v1',
      vin: null,
      daysBeforeMaintenance: -3,
      mileageBeforeMaintenance: -120.5,
      createdAt: null,
      updatedAt: null,
      rejectedValues: [],
    });
  });

  it('Q11: keeps an updatedAt that precedes createdAt', () => {
    const times = { createdAt: '2026-02-02T00:00:00Z', updatedAt: '2026-02-01T00:00:00Z' };
    expect(decodeMaintenance(times, testContext())).toMatchObject({
      createdAt: new Date(times.createdAt),
      updatedAt: new Date(times.updatedAt),
    });
  });

  it.each([
    ['vehicle', '/connectedcar/v3/fleets/f/vehicles/v7', 'v7'],
    ['vehicles', '/connectedcar/v3/fleets/f/vehicles/v8?profile=endUser', 'v8'],
    ['Vehicle', '/connectedcar/v3/fleets/f/vehicles/v9', 'v9'],
  ])('Q09: finds its vehicle by the link %s', (rel, href, vehicleId) => {
    expect(decodeMaintenance({ _links: { [rel]: { href } } }, testContext()).vehicleId).toBe(vehicleId);
  });

  it('drops only an invalid value, and counts it', () => {
    const context = testContext();
    const maintenance = decodeMaintenance({ daysBeforeMaintenance: 'soon', mileageBeforeMaintenance: 900 }, context);
    expect(maintenance).toMatchObject({ daysBeforeMaintenance: null, mileageBeforeMaintenance: 900 });
    expect(context.drifted()).toEqual(['badLeaf maintenance.daysBeforeMaintenance']);
    expect(maintenance.rejectedValues).toEqual([{ path: 'daysBeforeMaintenance', raw: 'soon' }]);
  });
});
