import type { Middleware } from './call.js';

/**
 * Who gets an answer will decode it, which holds the event loop for milliseconds: each answer comes in a turn of its own.
 * @param takeTurn Resolves in such a turn, and reports the milliseconds for which it held the loop.
 */
export function turn(yieldToEventLoop: (onEnd?: (ms: number) => void) => Promise<void>): Middleware {
  return async (request, next) => {
    const answer = await next(request);
    const { account } = request;
    await yieldToEventLoop(account === undefined ? undefined : (ms) => account.chargeCpu(ms));
    return answer;
  };
}
