import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export const REQUEST_ID_HEADER = 'x-request-id';

/** What proxies send: UUIDs, ULIDs, hex, W3C trace ids. Nothing that could break out of a header or a line of the log. */
const SANE = /^[A-Za-z0-9][A-Za-z0-9._:/+=-]{0,127}$/;

/**
 * The caller's request id if it is a sane one, else a new one. It is put back on the request's headers, which is how
 * Apollo's plugins come to know it.
 */
export function assignRequestId(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers[REQUEST_ID_HEADER];
  const id = typeof given === 'string' && SANE.test(given) ? given : randomUUID();
  request.headers[REQUEST_ID_HEADER] = id;
  return id;
}
