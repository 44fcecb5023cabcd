import type { Middleware } from './call.js';
import type { Circuit, CallHealth } from './circuit.js';
import { failedStatus, UpstreamError, type UpstreamErrorReason } from './errors.js';

/** The upstream could not be reached, or broke off. */
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

/** While the upstream fails, calls end here at once. How each call ends is told to the circuit, once, whatever its tries. */
export function breaker(circuit: Circuit, clock: () => number): Middleware {
  return async (request, next) => {
    const admission = circuit.admit(request);
    if (admission === 'refused') throw refused(circuit);
    const admittedAt = clock();
    const probe = admission === 'probe';
    let health: CallHealth = 'unknown';
    try {
      const answer = await next(probe ? { ...request, probe } : request);
      health = 'well';
      return answer;
    } catch (error) {
      health = healthOf(error);
      throw error;
    } finally {
      circuit.ended(request, health, request.meter?.sentAt ?? admittedAt, probe);
    }
  };
}

/** Calls that waited while the circuit opened are not sent either. Notes when the others are. */
export function recheck(circuit: Circuit, clock: () => number): Middleware {
  return async (request, next) => {
    if (request.probe !== true && circuit.refuses(request)) throw refused(circuit);
    if (request.meter !== undefined) request.meter.sentAt = clock();
    return next(request);
  };
}

/**
 * An answer below 500 shows an upstream that works, whatever it says of the request; 429 says nothing of its health, nor does
 * a call that was never sent, or whose caller has gone.
 */
function healthOf(error: unknown): CallHealth {
  if (!(error instanceof UpstreamError)) return 'unknown';
  const { code, reason, upstream } = error;
  if (unreached.has(reason)) return 'ill';
  if (upstream === null || code === 'UPSTREAM_TLS' || code === 'RATE_LIMITED') return 'unknown';
  if ((failedStatus(error) ?? 0) >= 500) return 'ill';
  return upstream.status >= 400 && reason === 'HTTP_STATUS' ? 'well' : 'unknown';
}

function refused(circuit: Circuit): UpstreamError {
  return new UpstreamError(
    'UPSTREAM_UNAVAILABLE',
    'CIRCUIT_OPEN',
    'The upstream has been failing and is not asked for the moment.',
    { retryAfter: Math.max(1, Math.ceil(circuit.probeInMs / 1_000)) },
  );
}
