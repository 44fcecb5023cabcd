export type { CallCache, CachedAnswer } from './steps/cache.js';
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
export type { CircuitState } from './steps/circuit.js';
export { UpstreamError } from './errors.js';
export type { UpstreamDetails, UpstreamErrorCode, UpstreamErrorOptions, UpstreamErrorReason } from './errors.js';
export type { CallBudget, CallPermit } from './steps/pace.js';
export type { LoginRefusal } from './steps/login-guard.js';
export { readMaterial } from './tls/material.js';
export type { OwnCertificate, TlsMaterial } from './tls/material.js';
export type { TransportStats } from './steps/trace.js';
export { createTransport } from './transport.js';
export type { Transport, TransportOptions } from './transport.js';
export { openTunnel } from './connections/tunnel.js';
export type { Proxy } from './connections/tunnel.js';
export { unknownCaCodes } from './tls/unknown-ca.js';
