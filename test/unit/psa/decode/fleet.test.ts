import { describe, expect, it } from '@jest/globals';
import { countingDrift, decodeFleet } from '../../../../src/psa/decode/index.js';
import { links } from './support/decoding.js';

describe('decodeFleet', () => {
  it('uses the id of the self link if the fleet has none', () => {
    const fleet = decodeFleet({ ...links('/fleets/f%2B1?profile=endUser'), name: 'Vans' }, countingDrift());
    expect(fleet).toMatchObject({ fleetId: 'f+1', name: 'Vans', description: null, createdAt: null });
  });

  it('accepts a numeric id', () => {
    expect(decodeFleet({ id: 42 }, countingDrift())?.fleetId).toBe('42');
  });

  it('returns null without an id, and counts it', () => {
    const drift = countingDrift();
    const templated = { _links: { self: { href: '/fleets/{fid}', templated: true } } };
    expect(decodeFleet({ id: '', name: 'Vans', ...templated }, drift)).toBeNull();
    expect(drift.counts()).toEqual([{ kind: 'badLeaf', path: 'fleet.id', count: 1 }]);
  });

  it('drops only an invalid value, and counts it', () => {
    const drift = countingDrift();
    const fleet = decodeFleet({ id: 'f1', name: 5, description: 'Vans', createdAt: 'yesterday' }, drift);
    expect(fleet).toMatchObject({ fleetId: 'f1', name: null, description: 'Vans', createdAt: null });
    expect(drift.counts().map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'badLeaf fleet.name',
      'badLeaf fleet.createdAt',
    ]);
  });

  it('Q19: reads every date format and null', () => {
    const times = { createdAt: '2017-08-10T13:46:39.652+0000', updatedAt: 'Mon Jun 03 08:35:36 GMT 2019' };
    const fleet = decodeFleet({ id: 'f1', ...times }, countingDrift());
    expect(fleet?.createdAt?.toISOString()).toBe('2017-08-10T13:46:39.652Z');
    expect(fleet?.updatedAt?.toISOString()).toBe('2019-06-03T08:35:36.000Z');
    expect(decodeFleet({ id: 'f1', createdAt: null }, countingDrift())?.createdAt).toBeNull();
  });
});
