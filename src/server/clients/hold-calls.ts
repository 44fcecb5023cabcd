import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { requestOf } from '../request-of.js';
import { TooManyRequestsError, type ClientBounds } from './client-limits.js';

/** Refuses, in Apollo's way, an operation that is expected to take more calls than its client has left. */
export function holdCalls(bounds: ClientBounds, context: object, expected: number): void {
  const request = requestOf(context);
  if (request === undefined) return;
  try {
    bounds.holdCalls(request, expected);
  } catch (error) {
    if (!(error instanceof TooManyRequestsError)) throw error;
    const { code, message, statusCode: status, extensions } = error;
    const headers = new HeaderMap([['retry-after', String(extensions.retryAfter)]]);
    throw new GraphQLError(message, { extensions: { code, ...extensions, http: { status, headers } } });
  }
}
