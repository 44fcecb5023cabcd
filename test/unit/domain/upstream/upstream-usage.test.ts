import { expect, it } from '@jest/globals';
import { UpstreamUsageCounter } from '../../../../src/domain/index.js';

it('a usage counter adds up sent, shared and cached calls and keeps the greatest age', () => {
  const usageCounter = new UpstreamUsageCounter();
  const remembered = { from: 'memory', ageMs: 400, freshMs: 20_000, stale: false, failure: null } as const;
  usageCounter.note({ from: 'upstream', calls: 2, ageMs: 0, freshMs: 30_000 });
  usageCounter.note({ from: 'flight', calls: 1, ageMs: 0, freshMs: 30_000 });
  usageCounter.note({ ...remembered, calls: 3 });
  usageCounter.note({ ...remembered, calls: 1, ageMs: 90_000, stale: true, failure: 'UPSTREAM_TIMEOUT' });
  expect(usageCounter.usage).toEqual({
    sent: 2,
    shared: 1,
    cached: 4,
    stale: 1,
    oldestMs: 90_000,
    freshMs: 20_000,
    failures: new Set(['UPSTREAM_TIMEOUT']),
  });
});

it('an empty usage counter stays fresh', () => {
  expect(new UpstreamUsageCounter().usage).toMatchObject({ sent: 0, freshMs: Infinity });
});
