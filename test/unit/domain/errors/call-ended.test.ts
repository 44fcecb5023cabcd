import { describe, expect, it } from '@jest/globals';
import { callEnded } from '../../../../src/domain/index.js';

describe('the error of an aborted call', () => {
  it('is CANCELLED if the client aborted', () => {
    expect(callEnded(AbortSignal.abort())).toMatchObject({ code: 'CANCELLED' });
  });

  it('is UPSTREAM_TIMEOUT if the request timed out', () => {
    expect(callEnded(AbortSignal.abort(new DOMException('', 'TimeoutError')))).toMatchObject({
      code: 'UPSTREAM_TIMEOUT',
    });
  });
});
