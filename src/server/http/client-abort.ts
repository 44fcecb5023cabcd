import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';

/**
 * A signal that aborts when the connection closes before the response is complete, or with a TimeoutError after `timeoutMs`. Apollo
 * does not stop the resolvers of a disconnected client; upstream calls listen to this signal instead.
 */
export function clientAbortSignal(response: ServerResponse, timeoutMs?: number): AbortSignal {
  const controller = new AbortController();
  // Every upstream call in flight listens: many listeners are no leak here.
  setMaxListeners(0, controller.signal);
  const expire = (): void => controller.abort(new DOMException('The request timed out.', 'TimeoutError'));
  const timer = timeoutMs === undefined ? undefined : setTimeout(expire, timeoutMs);
  response.once('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) controller.abort();
  });
  // The client may have disconnected while the body was being read.
  if (response.destroyed) {
    clearTimeout(timer);
    if (!response.writableFinished) controller.abort();
  }
  return controller.signal;
}
