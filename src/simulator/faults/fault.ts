import type { Document } from '../representation/document.js';

/** Which requests a fault applies to. */
export interface FaultMatch {
  /** One or several operationIds of the specification. Default: all. */
  readonly operation?: string | readonly string[];
  /** Matching requests that succeed first. Default 0. */
  readonly after?: number;
  /** Matching requests that fail before the fault ends. Default: all. */
  readonly times?: number;
}

export type Compression = 'gzip' | 'deflate' | 'raw-deflate' | 'br';
/** By name, case-insensitive; null removes the header. */
export type ChangedHeaders = Readonly<Record<string, string | null>>;

export type FaultKind =
  /** The normal response, delayed. */
  | { readonly kind: 'latency'; readonly ms: number }
  /** An error as specified. `retryAfter` in seconds. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly code?: number;
      readonly retryAfter?: number;
      readonly headers?: ChangedHeaders;
    }
  /** The normal response with changed headers. */
  | { readonly kind: 'headers'; readonly headers: ChangedHeaders }
  /** An HTML page. Default status 502. */
  | { readonly kind: 'html'; readonly status?: number }
  /** 200 without a body. */
  | { readonly kind: 'empty'; readonly status?: number }
  /** 200 with a body that is not JSON. */
  | { readonly kind: 'garbage' }
  /** The first half of the normal response. */
  | { readonly kind: 'cut'; readonly framing: 'content-length' | 'chunked' | 'close' }
  /** TCP reset instead of a response. */
  | { readonly kind: 'reset' }
  /** Never responds. */
  | { readonly kind: 'hang' }
  /** The normal response, one byte at a time. Default interval 10 ms. */
  | { readonly kind: 'slow'; readonly intervalMs?: number }
  /** A valid response that is too large. Default 64 MiB. */
  | { readonly kind: 'oversized'; readonly bytes?: number }
  /** Default: 302 to another origin. */
  | { readonly kind: 'redirect'; readonly location?: string; readonly status?: number }
  /** The normal response with this `next` link. */
  | { readonly kind: 'next-link'; readonly href: string }
  /** The normal response with a changed document. Not available through a worker. */
  | { readonly kind: 'document'; readonly change: (document: Document) => Document }
  /** The normal response with another content type. */
  | { readonly kind: 'content-type'; readonly contentType: string }
  /** Another body. Default status 200. */
  | {
      readonly kind: 'body';
      readonly status?: number;
      readonly body: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The normal response, compressed with each encoding in turn. `header` overrides Content-Encoding; null omits it. */
  | {
      readonly kind: 'compressed';
      readonly encodings: readonly Compression[];
      readonly status?: number;
      readonly header?: string | null;
      readonly change?: (compressed: Buffer) => Buffer;
      /** Replaces the body before compression. */
      readonly body?: Buffer;
    }
  /** 495, as for an expired client certificate (Q01). */
  | { readonly kind: 'expired-certificate' };

export type Fault = FaultMatch & FaultKind;

/** A fault and the number of matching requests so far. */
export class ArmedFault {
  readonly #fault: Fault;
  #matched = 0;

  constructor(fault: Fault) {
    this.#fault = fault;
  }

  /** The fault, if it applies to this request. */
  match(operation: string): Fault | null {
    const { operation: wanted, after = 0, times = Number.POSITIVE_INFINITY } = this.#fault;
    if (wanted !== undefined && ![wanted].flat().includes(operation)) return null;
    this.#matched += 1;
    return this.#matched > after && this.#matched <= after + times ? this.#fault : null;
  }
}
