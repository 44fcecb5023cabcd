export type { CallCache, CachedAnswer } from './cache.js';
export type {
  CallAccount,
  CallFacts,
  CallSpan,
  CallUsageCounter,
  FinishedCall,
  Freshness,
  Meter,
  Middleware,
  Priority,
  Send,
  UpstreamAnswer,
  UpstreamRequest,
} from './call.js';
export type { CircuitState } from './circuit.js';
export { UpstreamError } from './errors.js';
export type { UpstreamDetails, UpstreamErrorCode, UpstreamErrorOptions, UpstreamErrorReason } from './errors.js';
export type { CallBudget, CallPermit } from './pace.js';
export type { LoginRefusal } from './login-guard.js';
export { readMaterial } from './material.js';
export type { OwnCertificate, TlsMaterial } from './material.js';
export type { TransportStats } from './trace.js';
export { createTransport } from './transport.js';
export type { Transport, TransportOptions } from './transport.js';
export { openTunnel } from './tunnel.js';
export type { Proxy } from './tunnel.js';
export { unknownCaCodes } from './unknown-ca.js';
