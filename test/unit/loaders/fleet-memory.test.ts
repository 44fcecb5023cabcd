import { describe, expect, it } from '@jest/globals';
import { FleetMemory } from '../../../src/loaders/fleet-memory.js';
import { fleetOf } from './support/entities.js';

describe('the memory of fleets', () => {
  it('knows nothing at first', () => {
    const memory = new FleetMemory({ now: () => 0 });
    expect(memory.fleet('f1')).toBeUndefined();
    expect(memory.size('f1')).toBeUndefined();
    expect(memory.isRefused('f1', 'status')).toBe(false);
    expect(memory.isRangeRefused('f1', 'status')).toBe(false);
  });

  it('keeps fleets and their sizes apart, each for its time', () => {
    let now = 0;
    const memory = new FleetMemory({ now: () => now, fleetTtlMs: 1000 });
    memory.learnFleet(fleetOf('f1'));
    memory.learnSize('f2', 0);
    expect(memory.fleet('f1')?.fleetId).toBe('f1');
    expect(memory.size('f1')).toBeUndefined();
    expect(memory.size('f2')).toBe(0);
    now = 1000;
    expect(memory.fleet('f1')).toBeUndefined();
    expect(memory.size('f2')).toBeUndefined();
  });

  it('keeps what a whole collection covers, and the most that it was seen to lack', () => {
    const memory = new FleetMemory({ now: () => 0 });
    expect(memory.coverage('f1', 'status')).toBeUndefined();
    memory.learnCoverage('f1', 'status', { named: 50, lacking: 3 });
    memory.learnCoverage('f1', 'status', { named: 51, lacking: 1 });
    expect(memory.coverage('f1', 'status')).toEqual({ named: 51, lacking: 3 });
    expect(memory.coverage('f1', 'maintenances')).toBeUndefined();
  });

  it('tells when it has learnt something new, and not when it is told what it knows', () => {
    const memory = new FleetMemory({ now: () => 0 });
    const versions = [
      () => memory.learnFleet(fleetOf('f1')),
      () => memory.learnSize('f1', 7),
      () => memory.learnFleetCount(1),
      () => memory.learnListSize('f1', 'trips', 3),
      () => memory.learnCoverage('f1', 'status', { named: 7, lacking: 0 }),
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

  it('asks a collection that refused again after a while', () => {
    let now = 0;
    const memory = new FleetMemory({ now: () => now, refusalTtlMs: 500 });
    memory.refuse('f1', 'status');
    expect(memory.isRefused('f1', 'status')).toBe(true);
    expect(memory.isRefused('f1', 'maintenances')).toBe(false);
    expect(memory.isRefused('f2', 'status')).toBe(false);
    now = 500;
    expect(memory.isRefused('f1', 'status')).toBe(false);
  });

  it('Q29: remembers that a collection takes no ranges without refusing the collection', () => {
    const memory = new FleetMemory({ now: () => 0 });
    memory.refuseRange('f1', 'status');
    expect(memory.isRangeRefused('f1', 'status')).toBe(true);
    expect(memory.isRefused('f1', 'status')).toBe(false);
  });
});
