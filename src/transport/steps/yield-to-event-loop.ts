import type { Middleware } from '../call.js';

/**
 * Returns each response in a turn of the event loop of its own, because decoding it takes milliseconds.
 * @param yieldToEventLoop Resolves in such a turn, and reports the milliseconds for which it blocked the loop.
 */
export function yieldBeforeDecoding(yieldToEventLoop: (onEnd?: (ms: number) => void) => Promise<void>): Middleware {
  return async (request, next) => {
    const answer = await next(request);
    const { account } = request;
    await yieldToEventLoop(account === undefined ? undefined : (ms) => account.chargeCpu(ms));
    return answer;
  };
}
