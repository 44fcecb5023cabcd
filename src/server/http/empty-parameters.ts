import type { FastifyInstance } from 'fastify';

/** A GET's parameters that may be left out, without a value. */
const empty = /^(?:variables|extensions|operationName)=?$/;

/** Takes a parameter without a value for one that is not there: forms and URL builders write `variables=`. */
export function ignoreEmptyParameters(scope: FastifyInstance): void {
  scope.addHook('onRequest', async ({ raw }) => {
    const { method, url = '' } = raw;
    const start = url.indexOf('?') + 1;
    if (method !== 'GET' || start === 0) return;
    const kept = url
      .slice(start)
      .split('&')
      .filter((parameter) => !empty.test(parameter));
    raw.url = url.slice(0, start) + kept.join('&');
  });
}
