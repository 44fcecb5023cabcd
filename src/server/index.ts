export { createServer } from './create-server.js';
export { EXPLAIN_HEADER } from './explain.js';
export { ERROR_CODES } from './error-policy.js';
export type { Authenticate } from './identity.js';
export type { ServerLimits } from './limits.js';
export type { ClientLimits } from './clients/client-limits.js';
export type { QueryLimits } from './question/limits.js';
export type { ExampleOperation, PublicError, Readiness, Server, ServerOptions } from './options.js';
