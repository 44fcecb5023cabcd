import { describe, expect, it } from '@jest/globals';
import { decodeVehicle } from '../../../../src/psa/decode/index.js';
import { testContext } from './support/decoding.js';

describe('decodeVehicle', () => {
  it('prefers the extension to deprecated brand and pictures', () => {
    const vehicle = decodeVehicle(
      {
        id: 'v1',
        brand: 'Old',
        pictures: ['https://pictures.example/old.png'],
        _embedded: {
          extension: { branding: { brand: 'Peugeot', label: '208' }, pictures: ['https://pictures.example/new.png'] },
        },
      },
      testContext(),
    );
    expect(vehicle).toMatchObject({ brand: 'Peugeot', label: '208', pictures: ['https://pictures.example/new.png'] });
  });

  it('reads deprecated brand and pictures without an extension', () => {
    const pictures = ['https://pictures.example/1.png'];
    expect(decodeVehicle({ id: 'v1', brand: 'Citroën', pictures }, testContext())).toEqual({
      fleetId: 'fleet-1',
      vehicleId: 'v1',
      vin: null,
      motorization: null,
      motorizationRaw: null,
      brand: 'Citroën',
      label: null,
      pictures,
      capabilities: null,
      createdAt: null,
      updatedAt: null,
    });
  });

  it('only accepts http and https URLs of pictures', () => {
    const context = testContext();
    const pictures = ['javascript:alert(1)', 'https://pictures.example/1.png', 'https://', 5];
    expect(decodeVehicle({ id: 'v1', pictures }, context)?.pictures).toEqual(['https://pictures.example/1.png']);
    expect(context.drift.counts()).toEqual([{ kind: 'badLeaf', path: 'vehicle.pictures[]', count: 3 }]);
  });

  it('Q18: reads Thermal as THERMIC and keeps the raw value', () => {
    const vehicle = decodeVehicle({ id: 'v1', motorization: 'Thermal' }, testContext());
    expect(vehicle).toMatchObject({ motorization: 'THERMIC', motorizationRaw: 'Thermal' });
  });

  it('reads the parameters of each remote action', () => {
    const remote = {
      charging: {
        supported: true,
        scopeName: 'remote:charging:write',
        parameters: {
          immediate: { start: true, stop: false },
          schedule: { programs: { supported: true, size: 2 }, nextDelayedTime: true },
          preferences: { level: true, type: false },
        },
      },
      stolen: { supported: true },
    };
    const onboardCapabilities = { data: ['data:position'], remote };
    const vehicle = decodeVehicle({ id: 'v1', _embedded: { extension: { onboardCapabilities } } }, testContext());
    expect(vehicle?.capabilities?.data).toEqual(['data:position']);
    expect(vehicle?.capabilities?.remote).toMatchObject({
      ...remote,
      stolen: { supported: true, scopeName: null },
      horn: null,
    });
  });

  it('Q13: reads both spellings of preconditioning and lights among the capabilities', () => {
    const read = (remote: unknown) => {
      const _embedded = { extension: { onboardCapabilities: { remote } } };
      return decodeVehicle({ id: 'v1', _embedded }, testContext())?.capabilities?.remote;
    };
    const expected = { preconditioning: { supported: true }, lights: { supported: false } };
    expect(read({ preconditioning: { supported: true }, lights: { supported: false } })).toMatchObject(expected);
    expect(read({ preconditionning: { supported: true }, ligths: { supported: false } })).toMatchObject(expected);
  });

  it('ignores boolean charging preferences in the schedule', () => {
    const parameters = { schedule: { preferences: true }, preferences: { level: true, type: false } };
    const extension = { onboardCapabilities: { remote: { charging: { supported: true, parameters } } } };
    const context = testContext();
    const vehicle = decodeVehicle({ id: 'v1', _embedded: { extension } }, context);
    expect(vehicle?.capabilities?.remote?.charging?.parameters?.preferences).toEqual({ level: true, type: false });
    expect(context.drifted()).toEqual([]);
  });

  it('reads charging preferences in the schedule', () => {
    const parameters = { schedule: { preferences: { level: true, type: true } } };
    const extension = { onboardCapabilities: { remote: { charging: { supported: true, parameters } } } };
    const context = testContext();
    const vehicle = decodeVehicle({ id: 'v1', _embedded: { extension } }, context);
    expect(vehicle?.capabilities?.remote?.charging?.parameters?.preferences).toEqual({ level: true, type: true });
    expect(context.drifted()).toEqual([]);
  });
});
