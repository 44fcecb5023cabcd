import type { CallFacts, FinishedCall, Meter, Middleware } from '../call.js';
import type { CircuitState } from './circuit.js';
import { UpstreamError } from '../errors.js';

/** Counters of one transport, for metrics and tests. */
export interface TransportStats {
  readonly started: number;
  readonly succeeded: number;
  readonly failed: number;
  readonly inFlight: number;
  /** Connections opened since the start. */
  readonly connections: number;
  /** Bytes of body received. */
  readonly bytes: number;
  /** Attempts after the first. */
  readonly retries: number;
  /** Calls that wait for a connection. */
  readonly waiting: number;
  /** Calls that waited too long, or found the queue full. */
  readonly refused: number;
  readonly circuit: CircuitState;
}

export type Counters = { -readonly [name in Exclude<keyof TransportStats, 'circuit'>]: number };

/**
 * Counts and reports every uncached call. Converts unexpected errors to UpstreamError, because their text could contain anything.
 * @param clock Monotonic milliseconds.
 */
export function trace(counters: Counters, onCall: (call: FinishedCall) => void, clock: () => number): Middleware {
  return async (request, next) => {
    const meter: Meter = { bytes: 0, status: null, headers: {}, sent: 0, shared: false };
    const span = request.span?.child(request.operation, { 'http.request.method': request.method }, 'client');
    const startedAt = clock();
    let failure: UpstreamError | null = null;
    counters.started += 1;
    counters.inFlight += 1;
    try {
      return await next({ ...request, meter });
    } catch (error) {
      failure = error instanceof UpstreamError ? error : unexpected(error);
      throw failure;
    } finally {
      counters.inFlight -= 1;
      counters.bytes += meter.bytes;
      counters[failure === null ? 'succeeded' : 'failed'] += 1;
      onCall({
        operation: request.operation,
        method: request.method,
        status: meter.status,
        code: failure?.code ?? null,
        reason: failure?.reason ?? null,
        durationMs: clock() - startedAt,
        bytes: meter.bytes,
        sent: meter.sent,
        shared: meter.shared,
      });
      // Failures are not cached.
      const freshMs = failure === null ? (request.freshness?.freshMs ?? 0) : 0;
      request.usageCounter?.note({ from: 'upstream', calls: meter.sent, ageMs: 0, freshMs });
      if (meter.shared) request.usageCounter?.note({ from: 'flight', calls: 1, ageMs: 0, freshMs });
      span?.end(factsOf(meter, failure), failure?.code);
    }
  };
}

/** OpenTelemetry's attribute names where they exist. */
function factsOf({ status, bytes, shared }: Meter, failure: UpstreamError | null): CallFacts {
  const upstream = failure?.upstream;
  return {
    ...(status === null ? {} : { 'http.response.status_code': status }),
    'http.response.body.size': bytes,
    'fleetgraph.upstream.shared': shared,
    ...(failure === null ? {} : { 'fleetgraph.upstream.reason': failure.reason }),
    ...(typeof upstream?.code === 'number' ? { 'fleetgraph.upstream.error.code': upstream.code } : {}),
    ...(typeof upstream?.uuid === 'string' ? { 'fleetgraph.upstream.error.uuid': upstream.uuid } : {}),
  };
}

function unexpected(cause: unknown): UpstreamError {
  return new UpstreamError('UPSTREAM_ERROR', 'INTERNAL', 'The upstream call failed inside fleetgraph: see the log.', {
    cause,
  });
}
