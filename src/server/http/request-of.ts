import type { FastifyRequest } from 'fastify';

/** A member of the context, since Apollo passes a copy of the context to its plugins. */
const REQUEST = Symbol('request');

export function attachRequest<Context extends object>(request: FastifyRequest, context: Context): Context {
  return Object.assign(context, { [REQUEST]: request });
}

/** The HTTP request that a context was created for. */
export function requestOf(context: object): FastifyRequest | undefined {
  return (context as { readonly [REQUEST]?: FastifyRequest })[REQUEST];
}
