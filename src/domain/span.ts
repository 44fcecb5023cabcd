/** Facts about a piece of work. They leave the process: no URL, VIN, position, id or secret, and no text from outside. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** A piece of work in a trace: what was done on behalf of what, and how long it took. Where nothing is traced there is none. */
export interface Span {
  /** A piece of work within this one; `client` where another process does it. */
  child(name: string, facts?: SpanAttributes, kind?: 'internal' | 'client'): Span;
  /** It is over. `error` is the code of its failure. */
  end(facts?: SpanAttributes, error?: string): void;
}
