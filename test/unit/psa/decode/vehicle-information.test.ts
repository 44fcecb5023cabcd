import { describe, expect, it } from '@jest/globals';
import { decodeVehicle, decodeVehicleInformation } from '../../../../src/psa/decode/index.js';
import { testContext } from './support/decoding.js';

const document = {
  vin: 'VF3ABCDE0FG123456',
  motorization: 'Thermal',
  createdAt: '2026-01-01T00:00:00Z',
  _embedded: {
    extension: {
      branding: { brand: 'Peugeot', label: '208' },
      pictures: ['https://pictures.example/1.png', 'javascript:alert(1)'],
      onboardCapabilities: { data: ['data:position'], remote: { horn: { supported: true } } },
    },
  },
};

describe('decodeVehicleInformation', () => {
  it('reads a vehicle that has neither id nor links', () => {
    const information = decodeVehicleInformation(document, testContext());
    expect(information).toMatchObject({
      vin: 'VF3ABCDE0FG123456',
      motorization: 'THERMIC',
      motorizationRaw: 'Thermal',
      brand: 'Peugeot',
      label: '208',
      pictures: ['https://pictures.example/1.png'],
      capabilities: { data: ['data:position'], remote: { horn: { supported: true } } },
      createdAt: new Date('2026-01-01T00:00:00Z'),
    });
  });

  it('has the same fields as the vehicle resource', () => {
    const { fleetId, vehicleId, updatedAt, ...same } = decodeVehicle({ ...document, id: 'v1' }, testContext())!;
    expect([fleetId, vehicleId, updatedAt]).toEqual(['fleet-1', 'v1', null]);
    expect(decodeVehicleInformation(document, testContext())).toEqual(same);
  });

  it('returns null for everything that was not requested', () => {
    const context = testContext();
    expect(Object.values(decodeVehicleInformation({}, context) ?? { none: 1 })).toEqual(Array(8).fill(null));
    expect(context.drifted()).toEqual([]);
  });
});
