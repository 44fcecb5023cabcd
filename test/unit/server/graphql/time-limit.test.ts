import { describe, expect, it } from '@jest/globals';
import { timeLimitOf } from '../../../../src/server/graphql/time-limit.js';

describe('the timeout of a request', () => {
  it.each([
    ['wait=5', 5_000],
    ['respond-async, wait=10', 10_000],
    ['Wait = "7"; reason=slow, respond-async', 7_000],
    ['wait=0', 0],
  ])('is the client’s preference: %s', (prefer, ms) => {
    expect(timeLimitOf(prefer, 60_000)).toEqual({ ms, applied: `wait=${ms / 1_000}` });
  });

  it.each([undefined, '', 'wait', 'wait=', 'wait=soon', 'wait=-1', 'wait=1.5', 'await=5', 'wait=60', 'wait=3600'])(
    'is the server’s where the client’s preference is absent, longer or invalid: %s',
    (prefer) => {
      expect(timeLimitOf(prefer, 60_000)).toEqual({ ms: 60_000, applied: null });
    },
  );

  it('is read from any of several headers', () => {
    expect(timeLimitOf(['respond-async', 'wait=3'], 60_000).ms).toBe(3_000);
  });
});
