import { describe, expect, it } from '@jest/globals';
import { createOperationNames } from '../../../src/observability/index.js';

describe('names of operations in metrics and traces', () => {
  it('are those of the clients', () => {
    const names = createOperationNames();
    expect(['FleetOverview', 'VehicleV3', '_top10'].map(names.label)).toEqual(['FleetOverview', 'VehicleV3', '_top10']);
  });

  it('are anonymous where there is none', () => {
    const names = createOperationNames();
    expect([names.label(null), names.label('')]).toEqual(['anonymous', 'anonymous']);
  });

  it('are at most so many, however many clients send', () => {
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
  ])('do not hold data: %j is told from nothing else', (name) => {
    expect(createOperationNames().label(name)).toBe('other');
  });
});
