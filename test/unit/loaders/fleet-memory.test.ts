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
