import type { Middleware } from '../call.js';
import type { Circuit } from './circuit.js';
import { failedStatus, UpstreamError, type UpstreamErrorReason } from '../errors.js';

/** The upstream could not be reached, or closed the connection. */
const unreached: ReadonlySet<UpstreamErrorReason> = new Set([
  'DNS',
  'CONNECTION_REFUSED',
  'CONNECTION_RESET',
  'UNREACHABLE',
  'CONNECT_TIMEOUT',
  'DEADLINE',
  'BODY_CUT',
  'PROXY_DNS',
  'PROXY_REFUSED',
  'PROXY_UNREACHABLE',
  'PROXY_AUTHENTICATION',
  'PROXY_DENIED',
  'PROXY_BAD_GATEWAY',
  'PROXY_TIMEOUT',
  'PROXY_PROTOCOL',
]);

/** Fails calls at once while the circuit is open. Records the outcome of each call once, however many attempts it took. */
export function breaker(circuit: Circuit, clock: () => number): Middleware {
  return async (request, next) => {
    const admission = circuit.admit(request);
    if (admission === 'refused') throw refused(circuit);
    const admittedAt = clock();
    const probe = admission === 'probe';
    try {
      const answer = await next(probe ? { ...request, probe } : request);
      circuit.recordSuccess();
      return answer;
    } catch (error) {
      const outcome = outcomeOf(error);
      if (outcome === 'success') circuit.recordSuccess();
      if (outcome === 'failure') circuit.recordFailure(request, request.meter?.sentAt ?? admittedAt);
      throw error;
    } finally {
      if (probe) circuit.endProbe();
    }
  };
}

/** Fails calls that were waiting when the circuit opened. Notes when the others are sent. */
export function recheck(circuit: Circuit, clock: () => number): Middleware {
  return async (request, next) => {
    if (request.probe !== true && circuit.refuses(request)) throw refused(circuit);
    if (request.meter !== undefined) request.meter.sentAt = clock();
    return next(request);
  };
}

/**
 * A status below 500 counts as a success: the upstream works, whatever it thinks of the request. A 429, a call that was not sent and a
 * call whose caller aborted it count as neither.
 */
function outcomeOf(error: unknown): 'success' | 'failure' | null {
  if (!(error instanceof UpstreamError)) return null;
  const { code, reason, upstream } = error;
  if (unreached.has(reason)) return 'failure';
  if (upstream === null || code === 'UPSTREAM_TLS' || code === 'RATE_LIMITED') return null;
  if ((failedStatus(error) ?? 0) >= 500) return 'failure';
  return upstream.status >= 400 && reason === 'HTTP_STATUS' ? 'success' : null;
}

function refused(circuit: Circuit): UpstreamError {
  return new UpstreamError(
    'UPSTREAM_UNAVAILABLE',
    'CIRCUIT_OPEN',
    'Circuit breaker open: the upstream keeps failing. Retry later.',
    { retryAfter: Math.max(1, Math.ceil(circuit.probeInMs / 1_000)) },
  );
}
