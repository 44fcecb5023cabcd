import { describe, expect, it } from '@jest/globals';
import { AccessRecorder } from '../../../src/audit/index.js';
import type { Access } from '../../../src/domain/index.js';

const given = (...noted: readonly Partial<Access>[]): unknown[] => {
  const accesses = new AccessRecorder();
  for (const access of noted) {
    accesses.add({ kind: 'status', outcome: 'ok', fleetId: 'paris', vehicleId: 'one', ...access });
  }
  return accesses.record().parts.map((part) => JSON.parse(`{${part}}`) as unknown);
};

describe('the access record of a request', () => {
  it('is empty without accesses', () => {
    expect(given()).toEqual([]);
  });

  it('contains repeated accesses once', () => {
    expect(given({}, {}, { kind: 'position' })).toEqual([
      { fleetId: 'paris', outcome: 'ok', data: ['position', 'status'], vehicleIds: ['one'] },
    ]);
  });

  it('is grouped by fleet, outcome and kinds of data', () => {
    const reported = given(
      {},
      { fleetId: 'lyon', vehicleId: 'two' },
      { vehicleId: 'three', outcome: 'forbidden' },
      { vehicleId: 'four', kind: 'trips' },
      { vehicleId: 'five' },
    );
    expect(reported).toEqual([
      { fleetId: 'paris', outcome: 'ok', data: ['status'], vehicleIds: ['one', 'five'] },
      { fleetId: 'paris', outcome: 'forbidden', data: ['status'], vehicleIds: ['three'] },
      { fleetId: 'paris', outcome: 'ok', data: ['trips'], vehicleIds: ['four'] },
      { fleetId: 'lyon', outcome: 'ok', data: ['status'], vehicleIds: ['two'] },
    ]);
  });

  it('has no vehicle for the access to a fleet, and no fleet without one', () => {
    expect(
      given({ kind: 'summary', vehicleId: null }, { kind: 'information', fleetId: null, vehicleId: null }),
    ).toEqual([
      { fleetId: 'paris', outcome: 'ok', data: ['summary'], vehicleIds: [] },
      { fleetId: null, outcome: 'ok', data: ['information'], vehicleIds: [] },
    ]);
  });

  it('contains only a hash of an id sent by a client', () => {
    const vehicleId = 'unknown';
    const [reported] = given({ vehicleId, outcome: 'notFound', claimed: true }) as { vehicleIds: string[] }[];
    expect(reported?.vehicleIds).toEqual(['sha256:b23a6a8439c0dde5']);
  });
});
