import type { CallFacts, FinishedCall, Meter, Middleware } from './call.js';
import type { CircuitState } from './circuit.js';
import { UpstreamError } from './errors.js';

/** Counts of one transport, for metrics and tests. */
export interface TransportStats {
  readonly started: number;
  readonly succeeded: number;
  readonly failed: number;
  readonly inFlight: number;
  /** Connections opened since the start; TLS handshakes, where there is TLS. */
  readonly connections: number;
  /** Bytes of body read. */
  readonly bytes: number;
  /** Tries after a first one. */
  readonly retries: number;
  /** Calls that wait for a connection. */
  readonly waiting: number;
  /** Calls that waited too long for one, or found too many waiting. */
  readonly refused: number;
  /** What is held of the upstream's health. */
  readonly circuit: CircuitState;
}

export type Counters = { -readonly [name in Exclude<keyof TransportStats, 'circuit'>]: number };

/**
 * Counts every call that memory did not answer, and tells of it when it is over. It also makes sure that nothing but an UpstreamError gets out,
 * since an unforeseen error's text could hold anything. `clock` in milliseconds, monotonic.
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
      failure = error instanceof UpstreamError ? error : unforeseen(error);
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
      // A failure is not kept for anybody.
      const freshMs = failure === null ? (request.freshness?.freshMs ?? 0) : 0;
      request.usageCounter?.note({ from: 'upstream', calls: meter.sent, ageMs: 0, freshMs });
      if (meter.shared) request.usageCounter?.note({ from: 'flight', calls: 1, ageMs: 0, freshMs });
      span?.end(factsOf(meter, failure), failure?.code);
    }
  };
}

/** Names as OpenTelemetry has them where it has them. The trace itself is not sent on: it is the client's, not the vendor's. */
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

function unforeseen(cause: unknown): UpstreamError {
  return new UpstreamError('UPSTREAM_ERROR', 'INTERNAL', 'The call to the upstream failed inside the client.', {
    cause,
  });
}
