import type { FastifyRequest } from 'fastify';

/** Optional GET parameters without a value. */
const empty = /^(?:variables|extensions|operationName)=?$/;

/** Drops parameters without a value: forms and URL builders write `variables=`. An `onRequest` hook. */
export async function dropEmptyParameters({ raw }: FastifyRequest): Promise<void> {
  const { method, url = '' } = raw;
  const start = url.indexOf('?') + 1;
  if (method !== 'GET' || start === 0) return;
  const parameters = url
    .slice(start)
    .split('&')
    .filter((parameter) => !empty.test(parameter));
  raw.url = url.slice(0, start) + parameters.join('&');
}
