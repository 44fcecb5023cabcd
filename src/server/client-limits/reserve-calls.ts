import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { requestOf } from '../http/request-of.js';
import type { ClientLimiter } from './client-limiter.js';
import { TooManyRequestsError } from './too-many-requests.js';

/** Reserves the expected calls of an operation. @throws GraphQLError with status 429 where its client has fewer left. */
export function reserveCalls(clients: ClientLimiter, context: object, expected: number): void {
  const request = requestOf(context);
  if (request === undefined) return;
  try {
    clients.reserveCalls(request, expected);
  } catch (error) {
    if (!(error instanceof TooManyRequestsError)) throw error;
    const { code, message, statusCode: status, extensions } = error;
    const headers = new HeaderMap([['retry-after', String(extensions.retryAfter)]]);
    throw new GraphQLError(message, { extensions: { code, ...extensions, http: { status, headers } } });
  }
}
