import { expect, it } from '@jest/globals';
import { UpstreamTally } from '../../../src/domain/index.js';

it('a tally adds up what was sent, shared and remembered, and keeps the greatest age', () => {
  const tally = new UpstreamTally();
  const remembered = { from: 'memory', ageMs: 400, stale: false, failure: null } as const;
  tally.note({ from: 'upstream', calls: 2, ageMs: 0 });
  tally.note({ from: 'flight', calls: 1, ageMs: 0 });
  tally.note({ ...remembered, calls: 3 });
  tally.note({ ...remembered, calls: 1, ageMs: 90_000, stale: true, failure: 'UPSTREAM_TIMEOUT' });
  expect(tally.usage).toEqual({
    sent: 2,
    shared: 1,
    cached: 4,
    stale: 1,
    oldestMs: 90_000,
    failures: new Set(['UPSTREAM_TIMEOUT']),
  });
});
