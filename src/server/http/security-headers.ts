import type { FastifyInstance } from 'fastify';

/**
 * What every answer tells a browser. An answer is data: it is shown in no frame, loads and runs nothing, and is kept nowhere;
 * the explorer's pages say otherwise where they need to. `Strict-Transport-Security` belongs to whoever ends TLS in front of
 * this server, which itself speaks plain HTTP: it would bind a whole host name that is not this server's to bind.
 */
const headers = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cache-control': 'no-store',
};

/** As lines of an answer that is written by hand. */
export const securityLines = Object.entries(headers)
  .map(([name, value]) => `${name}: ${value}\r\n`)
  .join('');

export function sendSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(headers);
  });
}
