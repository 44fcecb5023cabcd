import { describe, expect, it } from '@jest/globals';
import { decodeStolenReport } from '../../../../src/psa/decode/index.js';
import { links, now, point, testContext } from './support/decoding.js';

describe('decodeStolenReport', () => {
  it('reads all fields of a history entry', () => {
    const context = testContext();
    const report = decodeStolenReport(
      {
        ...links('/fleets/f/vehicles/v1/stolen/s1'),
        id: 's1',
        state: false,
        startedAt: '2026-01-01T00:00:00Z',
        endAt: '2026-01-02T00:00:00Z',
        startPosition: point(1, 2),
        endPosition: point(3, 4),
        createdAt: '2026-01-01T00:00:01Z',
        updatedAt: '2026-01-02T00:00:01Z',
      },
      context,
    );
    expect(report).toMatchObject({
      fleetId: 'fleet-1',
      vehicleId: 'v1',
      stolenId: 's1',
      state: false,
      startedAt: new Date('2026-01-01T00:00:00Z'),
      endAt: new Date('2026-01-02T00:00:00Z'),
      startPosition: { longitude: 1 },
      endPosition: { longitude: 3 },
      createdAt: new Date('2026-01-01T00:00:01Z'),
      updatedAt: new Date('2026-01-02T00:00:01Z'),
    });
    expect(context.drifted()).toEqual([]);
  });

  it.each([
    ['past', -1, false],
    ['present', 0, false],
    ['future', 1, true],
  ])('Q15: a state of true with an endAt in the %s', (_when, seconds, state) => {
    const endAt = new Date(now.getTime() + seconds * 1000).toISOString();
    expect(decodeStolenReport({ id: 's', state: true, endAt }, testContext())?.state).toBe(state);
  });

  it('Q15: is active without an end', () => {
    expect(decodeStolenReport({ id: 's', state: true }, testContext())?.state).toBe(true);
  });

  it('reads its id from the self link', () => {
    expect(decodeStolenReport(links('/fleets/f/vehicles/v1/stolen/s2'), testContext())?.stolenId).toBe('s2');
  });

  it('returns null without an id, and counts it', () => {
    const context = testContext();
    expect(decodeStolenReport({ state: true }, context)).toBeNull();
    expect(context.drifted()).toEqual(['badLeaf stolen.id']);
  });
});
