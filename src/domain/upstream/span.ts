/** Attributes of a span. They are exported: no URL, VIN, position, id, secret or external text. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** A span of a trace; undefined if tracing is disabled. */
export interface Span {
  /** Starts a child span; its kind is `client` if another process does the work. */
  child(name: string, attributes?: SpanAttributes, kind?: 'internal' | 'client'): Span;
  /** Ends the span. `error` is the code of the failure, if any. */
  end(attributes?: SpanAttributes, error?: string): void;
}
