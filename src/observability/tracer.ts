import type { Logger } from './logger.js';

/** Attributes of a span. Mirrors `Span` in the domain. */
export type TraceFacts = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export interface TraceSpan {
  child(name: string, facts?: TraceFacts, kind?: 'internal' | 'client'): TraceSpan;
  end(facts?: TraceFacts, error?: string): void;
}

/** Starts traces. */
export interface Tracer {
  /** Starts the span of a request. `traceparent`: the client's header (W3C Trace Context), if present. */
  start(name: string, traceparent: string | undefined): RequestSpan;
  /** Exports the remaining spans, within the timeout. */
  stop(): Promise<void>;
}

/** The span of a request, whose name and result are known before it ends. */
export interface RequestSpan extends TraceSpan {
  rename(name: string): void;
  note(facts: TraceFacts): void;
  /** Marks the request as failed; `error` is a code. */
  fail(error: string): void;
}

export interface TracingOptions {
  /** OTLP endpoint, such as `http://127.0.0.1:4318/v1/traces`. */
  readonly url: URL;
  readonly protocol: 'http/protobuf' | 'http/json';
  /** Timeout of an export in ms, including retries. */
  readonly timeoutMs: number;
  readonly logger: Logger;
}
