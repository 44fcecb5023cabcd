export { createServer } from './create-server.js';
export type { AuditTrail } from './audit.js';
export { type TrustedDocumentOptions } from './documents/gate.js';
export { EXPLAIN_HEADER } from './explain.js';
export { ERROR_CODES } from './error-policy.js';
export type { HttpCaching } from './http-cache.js';
export type { Authenticate } from './identity.js';
export type { ServerLimits } from './limits.js';
export type { ExampleOperation, PublicError, Readiness, Server, ServerOptions } from './options.js';
