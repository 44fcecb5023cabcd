import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import { anyone, viewOf, type Principal } from '../../domain/index.js';

/**
 * Authenticates a request by its headers. Rejects with an error that has a `statusCode` and a `code`, and optionally a `challenge`
 * (for `WWW-Authenticate`), a `retryAfter` in seconds, and a `reason` from a closed list for the log.
 */
export type Authenticate = (headers: IncomingHttpHeaders) => Promise<Principal>;

const principals = new WeakMap<FastifyRequest, Principal>();

/** Wraps the authentication of a request, to refuse it or to count its outcome. */
export type LoginGuard = (request: FastifyRequest, authenticate: () => Promise<Principal>) => Promise<Principal>;

/** An `onRequest` hook: nothing is read or executed for an unauthenticated request. */
export function identify(
  guard: LoginGuard,
  authenticate: Authenticate = async () => anyone,
): onRequestAsyncHookHandler {
  return async (request) => {
    principals.set(request, await guard(request, () => authenticate(request.headers)));
  };
}

/** @throws Error before `identify` has run. */
export function principalOf(request: FastifyRequest): Principal {
  const principal = principals.get(request);
  if (principal === undefined) throw new Error('The request has not been authenticated yet.');
  return principal;
}

/** Null before `identify` has run. */
export function knownPrincipalOf(request: FastifyRequest): Principal | null {
  return principals.get(request) ?? null;
}

/** A key for what the principal may see: cached responses are shared between requests with the same key. */
export function viewOfRequest(request: FastifyRequest): string {
  return viewOf(principalOf(request));
}
