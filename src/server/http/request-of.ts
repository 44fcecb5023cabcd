import type { FastifyRequest } from 'fastify';

/** Apollo hands on a copy of the context: what it was made for goes along in it. */
const REQUEST = Symbol('request');

/** Marks a context as that of a request. */
export function madeFor<Context extends object>(request: FastifyRequest, context: Context): Context {
  return Object.assign(context, { [REQUEST]: request });
}

/** The request that a context was made for. */
export function requestOf(context: object): FastifyRequest | undefined {
  return (context as { readonly [REQUEST]?: FastifyRequest })[REQUEST];
}
