import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { anyone, viewOf, type Principal } from '../../domain/index.js';

/**
 * Says who asks, by the request's headers. Where it cannot, it rejects with an error that carries a `statusCode` and a `code`, and
 * may carry a `challenge` (for `WWW-Authenticate`), a `retryAfter` in seconds, and a `reason` of a closed list for the log.
 */
export type Authenticate = (headers: IncomingHttpHeaders) => Promise<Principal>;

const principals = new WeakMap<FastifyRequest, Principal>();

/** Stands around the authentication of a request: it may refuse it, or take note of how it ends. */
export type LoginGuard = (request: FastifyRequest, authenticate: () => Promise<Principal>) => Promise<Principal>;

/** Before the body is read: nothing is done for unauthenticated requests. */
export function identify(
  scope: FastifyInstance,
  guard: LoginGuard,
  authenticate: Authenticate = async () => anyone,
): void {
  scope.addHook('onRequest', async (request) => {
    principals.set(request, await guard(request, () => authenticate(request.headers)));
  });
}

/** Whoever sent a request that has passed `identify`. Throws for one that has not. */
export function principalOf(request: FastifyRequest): Principal {
  const principal = principals.get(request);
  if (principal === undefined) throw new Error('The request was answered before it was known who sent it.');
  return principal;
}

/** The same; null for one that has not. */
export function knownPrincipalOf(request: FastifyRequest): Principal | null {
  return principals.get(request) ?? null;
}

/** What a remembered answer depends on, as far as it goes by who asks. */
export function viewOfRequest(request: FastifyRequest): string {
  return viewOf(principalOf(request));
}
