import type { Middleware } from '../call.js';
import { UpstreamError } from '../errors.js';

/**
 * Charges the client for each attempt before it queues, so that no more calls queue than may be sent. Attempts that were not sent
 * are refunded.
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
