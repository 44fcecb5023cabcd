import type { Logger } from './logger.js';

/** Facts about a piece of work; see `Span` in the domain, of which this is the other side. */
export type TraceFacts = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export interface TraceSpan {
  child(name: string, facts?: TraceFacts, kind?: 'internal' | 'client'): TraceSpan;
  end(facts?: TraceFacts, error?: string): void;
}

/** Where traces begin. */
export interface Tracer {
  /** Begins the work of a request. `traceparent`: the caller's header of that name (W3C Trace Context), if it sent one. */
  start(name: string, traceparent: string | undefined): RequestSpan;
  /** Sends what is left, for as long as sending may take. */
  stop(): Promise<void>;
}

/** What a request asks for, and what comes of it, is known long before its answer has been sent. */
export interface RequestSpan extends TraceSpan {
  rename(name: string): void;
  note(facts: TraceFacts): void;
  /** It has failed; `error` is a code. */
  fail(error: string): void;
}

export interface TracingOptions {
  /** Where spans are posted to, such as `http://127.0.0.1:4318/v1/traces`. */
  readonly url: URL;
  readonly protocol: 'http/protobuf' | 'http/json';
  /** Milliseconds that sending may take, all tries together. */
  readonly timeoutMs: number;
  readonly logger: Logger;
}
