import { describe, expect, it } from '@jest/globals';
import { anyone, grants, noRedaction, viewOf, type Principal } from '../../../../src/domain/index.js';

const ada: Principal = {
  id: 'ada',
  fleets: new Set(['F1', 'F2']),
  scopes: new Set(['fleet:read']),
  disclosure: noRedaction,
  rate: null,
};

describe('grants', () => {
  it('includes listed values, and * includes all', () => {
    expect(grants(ada.fleets, 'F1')).toBe(true);
    expect(grants(ada.fleets, 'F3')).toBe(false);
    expect(grants(anyone.fleets, 'F3')).toBe(true);
  });

  it('treats a listed fleet named * as that fleet only', () => {
    expect(grants(new Set(['*']), 'F1')).toBe(false);
  });
});

describe('viewOf', () => {
  it('does not depend on the order of the grants', () => {
    expect(viewOf({ ...ada, fleets: new Set(['F2', 'F1']) })).toBe(viewOf(ada));
  });

  it.each<[string, Partial<Principal>]>([
    ['who asks', { id: 'bob' }],
    ['the fleets', { fleets: new Set(['F1']) }],
    ['all fleets', { fleets: '*' }],
    ['the scopes', { scopes: new Set(['fleet:read', 'data:position']) }],
    ['how exactly data is shown', { disclosure: { ...noRedaction, vin: 'masked' } }],
  ])('differs by %s', (_, change) => {
    expect(viewOf({ ...ada, ...change })).not.toBe(viewOf(ada));
  });
});
