import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance, onRequestHookHandler } from 'fastify';
import helmet, { contentSecurityPolicy, type HelmetOptions } from 'helmet';

/** A response is data: no page may frame it, and it loads and runs nothing. The explorer pages replace the policy. */
const options: HelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  },
  xFrameOptions: { action: 'deny' },
  // The proxy that terminates TLS decides this for the whole host name; this server speaks plain HTTP.
  strictTransportSecurity: false,
  // For browsers that no longer exist, or without effect on data.
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
};

/** The headers that helmet does not set. */
const more = {
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cache-control': 'no-store',
};

/** For responses to bytes that are not HTTP, which Fastify never sees: the headers above as text. */
export const securityHeaderLines = Object.entries({
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  ...more,
})
  .map(([name, value]) => `${name}: ${value}\r\n`)
  .join('');

type Directives = NonNullable<NonNullable<Parameters<typeof contentSecurityPolicy>[0]>['directives']>;

/** Replaces the policy for one route. */
export function sendPolicy(directives: Directives): onRequestHookHandler {
  return hookOf(contentSecurityPolicy({ useDefaults: false, directives }));
}

/** helmet itself, because @fastify/helmet builds the policy anew for each request: a quarter of a cached response's CPU. */
function hookOf(
  middleware: (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void,
): onRequestHookHandler {
  return (request, reply, done) => middleware(request.raw, reply.raw, (error) => done(error as Error | undefined));
}

export function sendSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', hookOf(helmet(options)));
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(more);
  });
}
