import type { FastifyRequest } from 'fastify';

/** Apollo hands on a copy of the context: what it was made for goes along in it. */
const REQUEST = Symbol('request');

/** The same context, which remembers its request. */
export function withRequest<Context extends object>(context: Context, request: FastifyRequest): Context {
  return Object.assign(context, { [REQUEST]: request });
}

/** The request that a context was made for. */
export function requestOf(context: object): FastifyRequest | undefined {
  return (context as { readonly [REQUEST]?: FastifyRequest })[REQUEST];
}
