import type { Middleware } from './call.js';
import { UpstreamError } from './errors.js';

/**
 * Each attempt is paid for before it waits, so that what waits is paid for and no more waits than may be sent. What was not
 * sent in the end is given back.
 */
export function charge(): Middleware {
  return async (request, next) => {
    const { account, isRetry = false, meter } = request;
    const refusal = account?.take(isRetry) ?? null;
    if (refusal !== null) {
      const { code, message, retryAfter, details } = refusal;
      throw new UpstreamError(code, 'ALLOWANCE_SPENT', message, { retryAfter, details });
    }
    const sentBefore = meter?.sent;
    try {
      return await next(request);
    } finally {
      if (meter !== undefined && meter.sent === sentBefore) account?.giveBack(isRetry);
    }
  };
}
