import { describe, expect, it } from '@jest/globals';
import { countingDrift, decodeFleet } from '../../../../../src/psa/decode/index.js';
import type { DriftCount } from '../../../../../src/psa/decode/index.js';

describe('countingDrift', () => {
  it('counts by kind and path', () => {
    const drift = countingDrift();
    drift.badLeaf('status.vin');
    drift.badLeaf('status.vin');
    drift.unknownEnum('status.vin');
    expect(drift.counts()).toEqual([
      { kind: 'badLeaf', path: 'status.vin', count: 2 },
      { kind: 'unknownEnum', path: 'status.vin', count: 1 },
    ]);
  });

  it('keeps a bounded number of paths and counts the rest together', () => {
    const drift = countingDrift({ limit: 2 });
    for (const path of ['a', 'b', 'c', 'd', 'a']) drift.unknownField(path);
    expect(drift.counts()).toEqual([
      { kind: 'unknownField', path: 'a', count: 2 },
      { kind: 'unknownField', path: 'b', count: 1 },
      { kind: 'unknownField', path: '*', count: 2 },
    ]);
  });

  it('reports each occurrence with its count', () => {
    const reported: DriftCount[] = [];
    const drift = countingDrift({ limit: 1, onCount: (counted) => void reported.push(counted) });
    drift.badLeaf('a');
    drift.badLeaf('a');
    drift.unknownEnum('b');
    expect(reported).toEqual([
      { kind: 'badLeaf', path: 'a', count: 1 },
      { kind: 'badLeaf', path: 'a', count: 2 },
      { kind: 'unknownEnum', path: '*', count: 1 },
    ]);
  });

  it('shows no field name that was made from data', () => {
    const drift = countingDrift();
    const keys = ['VF3ABCDE0FG123456', '48.8566,2.3522', 'a@b.example', 'id123456', 'ordinary'];
    decodeFleet({ id: 'f', ...Object.fromEntries(keys.map((key) => [key, 1])) }, drift);
    expect(drift.counts()).toEqual([
      { kind: 'unknownField', path: 'fleet.*', count: 4 },
      { kind: 'unknownField', path: 'fleet.ordinary', count: 1 },
    ]);
  });
});
