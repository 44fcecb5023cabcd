import type { Logger } from './logger.js';

/** Attributes of a span; implements `Span` of the domain. */
export type TraceFacts = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export interface TraceSpan {
  child(name: string, facts?: TraceFacts, kind?: 'internal' | 'client'): TraceSpan;
  end(facts?: TraceFacts, error?: string): void;
}

/** Starts traces. */
export interface Tracer {
  /** Starts the span of a request. @param traceparent The client's header of that name (W3C Trace Context). */
  start(name: string, traceparent: string | undefined): RequestSpan;
  /** Exports the remaining spans, within the timeout. */
  stop(): Promise<void>;
}

/** The span of a request. Operation and outcome are known before the response has been sent. */
export interface RequestSpan extends TraceSpan {
  rename(name: string): void;
  note(facts: TraceFacts): void;
  /** Marks the span as failed. @param error An error code. */
  fail(error: string): void;
}

export interface TracingOptions {
  /** The collector's URL, such as `http://127.0.0.1:4318/v1/traces`. */
  readonly url: URL;
  readonly protocol: 'http/protobuf' | 'http/json';
  /** Timeout of an export in milliseconds, including retries. */
  readonly timeoutMs: number;
  readonly logger: Logger;
}

/**
 * Creates an OpenTelemetry tracer. Its packages take 50 ms or more to load, so they are loaded only if tracing is enabled.
 */
export async function startTracing(options: TracingOptions): Promise<Tracer> {
  const { createOtelTracer } = await import('./otel-tracer.js');
  return createOtelTracer(options);
}
