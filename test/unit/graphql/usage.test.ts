import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { UpstreamUsageCounter } from '../../../src/domain/index.js';
import { presentUsage, cachedExtensions } from '../../../src/graphql/index.js';

const cached = { from: 'cache', freshMs: 0, stale: true } as const;

/** As in the documentation: two calls, four cached reads, one of them stale because the upstream is unavailable. */
function exampleUsage(): UpstreamUsageCounter {
  const usageCounter = new UpstreamUsageCounter();
  usageCounter.note({ from: 'upstream', calls: 2, ageMs: 0, freshMs: 30_000 });
  usageCounter.note({ ...cached, calls: 3, ageMs: 900, stale: false, failure: null });
  usageCounter.note({ ...cached, calls: 1, ageMs: 41_180, failure: 'UPSTREAM_UNAVAILABLE' });
  return usageCounter;
}

describe('upstream usage', () => {
  it('is reported as documented', () => {
    const [, example = ''] =
      /```json\n(\{ "calls".*\})\n```/.exec(readFileSync('docs/cost-and-limits.md', 'utf8')) ?? [];
    expect(presentUsage(exampleUsage().usage)).toEqual(JSON.parse(example));
  });

  it('names failures only if stale data replaced failed reads', () => {
    expect(presentUsage(new UpstreamUsageCounter().usage)).toEqual({
      calls: 0,
      shared: 0,
      cached: 0,
      stale: 0,
      oldestAge: 0,
    });
  });

  it('reports only cached reads and a higher age for a cached response', () => {
    const upstream = { calls: 2, shared: 1, cached: 4, stale: 0, oldestAge: 41.2 };
    expect(cachedExtensions({ upstream, cost: { predicted: 9, actual: 2 } }, 1_500)).toEqual({
      upstream: { calls: 0, shared: 0, cached: 7, stale: 0, oldestAge: 42.7 },
      cost: { predicted: 9, actual: 0 },
    });
  });
});
