import type { Document } from '../representation/document.js';

/** Which calls a fault strikes. */
export interface FaultMatch {
  /** The specification's operationId, or several; default: every one. */
  readonly operation?: string | readonly string[];
  /** Matching calls that are let through first. Default 0. */
  readonly after?: number;
  /** Matching calls that it strikes, then no more. Default: all. */
  readonly times?: number;
}

export type Compression = 'gzip' | 'deflate' | 'raw-deflate' | 'br';
/** By name, in any case; null removes a header. */
export type ChangedHeaders = Readonly<Record<string, string | null>>;

export type FaultKind =
  /** The right answer, late. */
  | { readonly kind: 'latency'; readonly ms: number }
  /** An error of the specification's shape; Retry-After in seconds; other headers replace those of the answer, null removes one. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly code?: number;
      readonly retryAfter?: number;
      readonly headers?: ChangedHeaders;
    }
  /** The right answer with other headers. */
  | { readonly kind: 'headers'; readonly headers: ChangedHeaders }
  /** A page for people. Default status 502. */
  | { readonly kind: 'html'; readonly status?: number }
  /** 200 and nothing. */
  | { readonly kind: 'empty'; readonly status?: number }
  /** 200 and a body that is no JSON. */
  | { readonly kind: 'garbage' }
  /** The first half of the right answer. */
  | { readonly kind: 'cut'; readonly framing: 'content-length' | 'chunked' | 'close' }
  /** TCP reset instead of an answer. */
  | { readonly kind: 'reset' }
  /** Never an answer. */
  | { readonly kind: 'hang' }
  /** The right answer, a byte at a time. Default 10 ms between two. */
  | { readonly kind: 'slow'; readonly intervalMs?: number }
  /** A right answer that is too long. Default 64 MiB. */
  | { readonly kind: 'oversized'; readonly bytes?: number }
  /** Default 302 to another origin. */
  | { readonly kind: 'redirect'; readonly location?: string; readonly status?: number }
  /** The right answer, but that its next page is said to be there. */
  | { readonly kind: 'next-link'; readonly href: string }
  /** The right answer, with something changed in it. Only in the process that holds the simulator. */
  | { readonly kind: 'document'; readonly change: (document: Document) => Document }
  /** The right answer under another content type. */
  | { readonly kind: 'content-type'; readonly contentType: string }
  /** Another body in place of the answer's. Default status 200. */
  | {
      readonly kind: 'body';
      readonly status?: number;
      readonly body: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The answer, compressed by each in turn. Content-Encoding names them, unless it is given; null: there is none. */
  | {
      readonly kind: 'compressed';
      readonly encodings: readonly Compression[];
      readonly status?: number;
      readonly header?: string | null;
      readonly change?: (compressed: Buffer) => Buffer;
      /** In place of the answer's body. */
      readonly body?: Buffer;
    }
  /** 495, as for an expired client certificate (Q01). */
  | { readonly kind: 'expired-certificate' };

export type Fault = FaultMatch & FaultKind;

/** A fault and the calls it has met. */
export class ArmedFault {
  readonly #fault: Fault;
  #met = 0;

  constructor(fault: Fault) {
    this.#fault = fault;
  }

  /** The fault, if it strikes this call. */
  strike(operation: string): Fault | null {
    const { operation: wanted, after = 0, times = Number.POSITIVE_INFINITY } = this.#fault;
    if (wanted !== undefined && ![wanted].flat().includes(operation)) return null;
    this.#met += 1;
    return this.#met > after && this.#met <= after + times ? this.#fault : null;
  }
}
