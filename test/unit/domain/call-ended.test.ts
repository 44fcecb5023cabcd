import { describe, expect, it } from '@jest/globals';
import { callEnded } from '../../../src/domain/index.js';

describe('a caller whose wait has ended', () => {
  it('has gone away: CANCELLED', () => {
    expect(callEnded(AbortSignal.abort())).toMatchObject({ code: 'CANCELLED' });
  });

  it('has no time left: UPSTREAM_TIMEOUT', () => {
    expect(callEnded(AbortSignal.abort(new DOMException('', 'TimeoutError')))).toMatchObject({
      code: 'UPSTREAM_TIMEOUT',
    });
  });
});
