import type { Middleware } from './call.js';

/**
 * Who gets an answer will decode it, which holds the event loop for milliseconds: each answer comes in a turn of its own.
 * @param takeTurn Resolves in such a turn.
 */
export function turn(takeTurn: () => Promise<void>): Middleware {
  return async (request, next) => {
    const answer = await next(request);
    await takeTurn();
    return answer;
  };
}
