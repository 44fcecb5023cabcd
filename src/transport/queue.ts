import pLimit from 'p-limit';
import type { Middleware } from './call.js';

/**
 * At most `connections` calls under way: the others wait here, outside the deadline, since a query over a thousand
 * vehicles may rightly queue for longer than one answer may take. A caller that goes away while it waits is let go
 * by the deadline step, before anything is sent.
 */
export function queue(connections: number): Middleware {
  const limit = pLimit(connections);
  return (request, next) => limit(() => next(request));
}
