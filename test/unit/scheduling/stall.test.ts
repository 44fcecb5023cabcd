import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { isStalled, onStall } from '../../../src/scheduling/index.js';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('work that makes no progress', () => {
  it('counts as stalled after more than two seconds', () => {
    expect([0, 2_000, 2_001].map(isStalled)).toEqual([false, false, true]);
  });

  it('calls back once, two seconds after its last progress', async () => {
    let progressAt = Date.now();
    const stalled = jest.fn();
    onStall(() => Date.now() - progressAt, stalled);
    await jest.advanceTimersByTimeAsync(1_500);
    progressAt = Date.now();
    await jest.advanceTimersByTimeAsync(1_999);
    expect(stalled).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(stalled).toHaveBeenCalledTimes(1);
  });

  it('does not call back after the watch ends', async () => {
    const stalled = jest.fn();
    onStall(() => 1_000, stalled)();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(stalled).not.toHaveBeenCalled();
    expect(jest.getTimerCount()).toBe(0);
  });
});
