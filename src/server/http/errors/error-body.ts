import type { Refusal } from './refusals.js';

/** Errors of the HTTP layer in GraphQL's format, so that clients parse one format only. */
export function errorBody(
  { message, code, retryAfter, extensions }: Omit<Refusal, 'status'>,
  requestId?: string,
): object {
  return { errors: [{ message, extensions: { code, ...extensions, retryAfter, requestId } }] };
}
