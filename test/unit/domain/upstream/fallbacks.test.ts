import { describe, expect, it } from '@jest/globals';
import { Fallbacks } from '../../../../src/domain/index.js';

describe('fallback calls for refused collections', () => {
  it('are limited together with the request’s other calls', () => {
    let sent = 10;
    const fallbacks = new Fallbacks(200, () => sent);
    expect(fallbacks.take(191)).toBe(false);
    expect(fallbacks.take(120)).toBe(true);
    expect(fallbacks.take(71)).toBe(false);
    sent = 60;
    expect(fallbacks.take(71)).toBe(false);
    sent = 135;
    expect(fallbacks.take(66)).toBe(false);
    expect(fallbacks.take(65)).toBe(true);
  });

  it('are unlimited without a limit', () => {
    expect(new Fallbacks(0, () => 1_000_000).take(1_000_000)).toBe(true);
  });
});
