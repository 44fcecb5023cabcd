import { describe, expect, it } from '@jest/globals';
import { FleetCache } from '../../../src/loaders/fleet-cache.js';
import { fleetOf } from './support/entities.js';

describe('the fleet cache', () => {
  it('is empty at first', () => {
    const memory = new FleetCache({ now: () => 0 });
    expect(memory.fleet('f1')).toBeUndefined();
    expect(memory.size('f1')).toBeUndefined();
    expect(memory.isRefused('f1', 'status')).toBe(false);
    expect(memory.isRangeRefused('f1', 'status')).toBe(false);
  });

  it('stores fleets and their sizes separately until they expire', () => {
    let now = 1;
    const memory = new FleetCache({ now: () => now, fleetTtlMs: 1000 });
    memory.learnFleet(fleetOf('f1'));
    memory.learnSize('f2', 0);
    expect(memory.fleet('f1')?.fleetId).toBe('f1');
    expect(memory.size('f1')).toBeUndefined();
    expect(memory.size('f2')).toBe(0);
    now = 1000;
    expect(memory.size('f2')).toBe(0);
    now = 1001;
    expect(memory.fleet('f1')).toBeUndefined();
    expect(memory.size('f2')).toBeUndefined();
  });

  it('stores the coverage of a collection and the highest number of missing vehicles', () => {
    const memory = new FleetCache({ now: () => 0 });
    expect(memory.coverage('f1', 'status')).toBeUndefined();
    memory.learnCoverage('f1', 'status', { covered: 50, lacking: 3 });
    memory.learnCoverage('f1', 'status', { covered: 51, lacking: 1 });
    expect(memory.coverage('f1', 'status')).toEqual({ covered: 51, lacking: 3 });
    expect(memory.coverage('f1', 'maintenances')).toBeUndefined();
  });

  it('increases its version only with new knowledge', () => {
    const memory = new FleetCache({ now: () => 0 });
    const versions = [
      () => memory.learnFleet(fleetOf('f1')),
      () => memory.learnSize('f1', 7),
      () => memory.learnFleetCount(1),
      () => memory.learnListSize('f1', 'trips', 3),
      () => memory.learnCoverage('f1', 'status', { covered: 7, lacking: 0 }),
      () => memory.learnFanOut('f1', 'messages', 'trip', 2),
    ].map((learn) => {
      const before = memory.version;
      learn();
      const after = memory.version;
      learn();
      return [after > before, memory.version === after];
    });
    expect(versions).toEqual(versions.map(() => [true, true]));
  });

  it.each([
    [404, 2],
    [410, 2],
    [501, 2],
    [400, 3],
    [403, 3],
    [405, 3],
  ])('confirms the refusal of a collection with status %i after %i events', (status, needed) => {
    let now = 1;
    const memory = new FleetCache({ now: () => now });
    for (let refusals = 0; refusals < needed; refusals += 1, now += 10_000) {
      expect(memory.isRefused('f1', 'status')).toBe(false);
      memory.refuse('f1', 'status', status);
      expect(memory.isDoubtful('f1', 'status')).toBe(true);
    }
    expect(memory.isRefused('f1', 'status')).toBe(true);
    expect(memory.isDoubtful('f1', 'maintenances')).toBe(false);
    expect(memory.isDoubtful('f2', 'status')).toBe(false);
    memory.accept('f1', 'status');
    expect([memory.isRefused('f1', 'status'), memory.isDoubtful('f1', 'status')]).toEqual([false, false]);
  });

  it('increases its version when a collection refuses, and when it responds again', () => {
    const memory = new FleetCache({ now: () => 0 });
    const versions = [() => memory.refuse('f1', 'status', 403), () => memory.accept('f1', 'status')].map((learn) => {
      const before = memory.version;
      learn();
      const after = memory.version;
      learn();
      return [after > before, memory.version === after];
    });
    expect(versions).toEqual(versions.map(() => [true, true]));
  });

  it('Q29: stores that a collection does not support ranges without refusing the collection', () => {
    let now = 1;
    const memory = new FleetCache({ now: () => now });
    for (; now < 20_000; now += 10_000) {
      expect(memory.isRangeRefused('f1', 'status')).toBe(false);
      memory.refuseRange('f1', 'status');
    }
    expect(memory.isRangeRefused('f1', 'status')).toBe(true);
    expect(memory.isDoubtful('f1', 'status')).toBe(false);
    memory.acceptRange('f1', 'status');
    expect(memory.isRangeRefused('f1', 'status')).toBe(false);
  });
});
