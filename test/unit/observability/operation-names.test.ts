import { describe, expect, it } from '@jest/globals';
import { createOperationNames } from '../../../src/observability/index.js';

describe('operation names in metrics and traces', () => {
  it('are the clients’ names', () => {
    const names = createOperationNames();
    expect(['FleetOverview', 'VehicleV3', '_top10'].map(names.label)).toEqual(['FleetOverview', 'VehicleV3', '_top10']);
  });

  it('are `anonymous` for unnamed operations', () => {
    const names = createOperationNames();
    expect([names.label(null), names.label('')]).toEqual(['anonymous', 'anonymous']);
  });

  it('are bounded in number', () => {
    const names = createOperationNames(3);
    const sent = Array.from({ length: 500 }, (_, index) => `Operation${'abcdefghijklmnopqrst'[index % 20]}`);
    expect(new Set(sent.map(names.label))).toEqual(new Set(['Operationa', 'Operationb', 'Operationc', 'other']));
    expect(names.label('Operationb')).toBe('Operationb');
  });

  it.each([
    'Vehicle_VR3ATTENTKY012345',
    'vr3attentky012345',
    'LoginMZP123456',
    'At_48_8566_2_3522',
    'Call0612345678',
    'id_5f0c64ec',
    'A'.repeat(65),
    'Not a name',
    'a"} 1\ninjected{b="',
    '*',
  ])('do not contain data: %j is `other`', (name) => {
    expect(createOperationNames().label(name)).toBe('other');
  });
});
