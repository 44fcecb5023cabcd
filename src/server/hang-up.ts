import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';

/**
 * A signal that aborts when the connection closes before the answer is complete. Apollo does not stop the resolvers of
 * a client that has gone; those who call the upstream listen to this instead.
 */
export function hangUpSignal(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  // Every call under way listens, and there are as many as connections: no leak, and nothing to warn of.
  setMaxListeners(0, controller.signal);
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  // The client may have gone while the body was being read.
  if (response.destroyed && !response.writableFinished) controller.abort();
  return controller.signal;
}
