import { describe, expect, it } from '@jest/globals';
import { decodeAlert } from '../../../../src/psa/decode/index.js';
import { links, point, testContext } from './support/decoding.js';

describe('decodeAlert', () => {
  it.each([
    ['CoolantLevellow', 'COOLANT_LEVEL_LOW'],
    ['LeftFrontTirePressurSensorFault', 'LEFT_FRONT_TIRE_PRESSURE_SENSOR_FAULT'],
    [
      'EmissionSystemOrAdBlueQualityFailueStartingImpossible',
      'EMISSION_SYSTEM_OR_AD_BLUE_QUALITY_FAILURE_STARTING_IMPOSSIBLE',
    ],
    ['LeftFrontTirePressureSensorFault', 'LEFT_FRONT_TIRE_PRESSURE_SENSOR_FAULT'],
  ])('Q18: corrects the misspelt %s', (type, name) => {
    expect(decodeAlert({ id: 'a', type }, testContext())).toMatchObject({ type: name, typeRaw: type });
  });

  it('Q18: keeps the raw value of an unknown type', () => {
    const context = testContext();
    const alert = decodeAlert({ id: 'a', type: 'FluxCapacitorFault' }, context);
    expect(alert).toMatchObject({ type: 'UNKNOWN', typeRaw: 'FluxCapacitorFault' });
    expect(context.drifted()).toEqual(['unknownEnum alert.type']);
  });

  it('Q19: reads a createdAt that is null', () => {
    const context = testContext();
    expect(decodeAlert({ id: 'a', createdAt: null }, context)?.createdAt).toBeNull();
    expect(context.drifted()).toEqual([]);
  });

  it.each([
    ['vehicle', '/connectedcar/v3/fleets/f/vehicles/v7', 'v7'],
    ['vehicles', '/connectedcar/v3/fleets/f/vehicles/v8?profile=endUser', 'v8'],
  ])('Q09: finds its vehicle by the link %s', (rel, href, vehicleId) => {
    expect(decodeAlert({ id: 'a', _links: { [rel]: { href } } }, testContext())?.vehicleId).toBe(vehicleId);
  });

  it('reads its vehicle from its path without a link', () => {
    const alert = decodeAlert(links('/fleets/f/vehicles/v9/alerts/a9'), testContext());
    expect(alert).toMatchObject({ fleetId: 'fleet-1', vehicleId: 'v9', alertId: 'a9' });
  });

  it('has no vehicle if only the fleet is known', () => {
    expect(decodeAlert(links('/fleets/f/alerts/a9'), testContext())?.vehicleId).toBeNull();
  });

  it('reads start and end position', () => {
    const alert = decodeAlert({ id: 'a', startPosition: point(1, 2), endPosition: point(3, 4) }, testContext());
    expect(alert).toMatchObject({ startPosition: { longitude: 1 }, endPosition: { longitude: 3 } });
  });

  it('returns null without an id', () => {
    expect(decodeAlert({ type: 'RiskOfIce' }, testContext())).toBeNull();
  });
});
