import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';

/**
 * A signal that aborts when the connection closes before the answer is complete, or with a TimeoutError, as
 * `AbortSignal.timeout` does, when `timeoutMs` are over. Apollo does not stop the resolvers of a client that has gone;
 * those who call the upstream listen to this instead.
 */
export function clientAbortSignal(response: ServerResponse, timeoutMs?: number): AbortSignal {
  const controller = new AbortController();
  // Every call under way listens, and there are as many as connections: no leak, and nothing to warn of.
  setMaxListeners(0, controller.signal);
  const isOver = (): void => controller.abort(new DOMException('The time for the request is over.', 'TimeoutError'));
  const timer = timeoutMs === undefined ? undefined : setTimeout(isOver, timeoutMs);
  response.once('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) controller.abort();
  });
  // The client may have gone while the body was being read.
  if (response.destroyed) {
    clearTimeout(timer);
    if (!response.writableFinished) controller.abort();
  }
  return controller.signal;
}
