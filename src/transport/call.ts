import type { Priority, Waiters } from '../scheduling/index.js';
import type { UpstreamDetails, UpstreamErrorCode, UpstreamErrorReason } from './errors.js';

export interface UpstreamRequest {
  /** A label such as `getFleets`, for logs and counts. */
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Under the transport's base URL; the transport adds `client_id`. */
  readonly url: URL;
  readonly accept: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Aborting ends the call with CANCELLED and closes its connection. */
  readonly signal?: AbortSignal;
  /** Commands go first, background refreshes last. Default: `interactive`. */
  readonly priority?: Priority;
  /** Whether it goes before the client's other calls of the same priority. Default: false. */
  readonly isUrgent?: boolean;
  /** How long the response is fresh. Default: it is not cached. */
  readonly freshness?: Freshness;
  /**
   * Whether the body of a successful response is the requested resource. If not, every step sees an UpstreamError (BODY_UNEXPECTED), so
   * that the response is neither cached nor counted as a success. Default: any JSON is accepted.
   */
  readonly accepts?: (body: unknown) => boolean;
  /** Receives what the call used. */
  readonly usageCounter?: CallUsageCounter;
  /** A stale response is cached: the call fails at once instead of waiting. */
  readonly replaceable?: boolean;
  /** Pays for the call. Default: the call is free, and queues as work without a client. */
  readonly account?: CallAccount;
  /** Requesters that joined the call; the pipeline adds those that share it. */
  readonly waiters?: Pick<Waiters, 'watch'>;
  /** The parent span, if the request is traced. */
  readonly span?: CallSpan | undefined;
  /** Set by the pipeline: what the call has read so far. */
  readonly meter?: Meter;
  /** Set by the pipeline: an attempt after the first. */
  readonly isRetry?: boolean;
  /** Set by the pipeline: a probe of a failing upstream. */
  readonly probe?: boolean;
  /** Set by the pipeline: sent on a spare connection, because all others hang. */
  readonly needsSpareConnection?: boolean;
}

export interface UpstreamAnswer {
  /** 200–299; any other status is thrown as an UpstreamError. */
  readonly status: number;
  /** Lower-case names; values of one name are joined by a comma. Without cookies, because the response is shared (Q27). */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; null for 204 and for a write without a response body. */
  readonly body: unknown;
  /** Size of the decompressed body, in bytes. */
  readonly bytes: number;
}

export interface Freshness {
  /** Milliseconds; 0: not cached. */
  readonly freshMs: number;
  /** The same for a response without data, in milliseconds. */
  readonly noDataMs: number;
  /** Whether a 404 means that there is no data (Q05), and not that the resource does not exist. */
  isNoData(upstream: UpstreamDetails): boolean;
}

/** Adds up what the calls of a request used. */
export interface CallUsageCounter {
  note(
    use:
      | { readonly from: 'upstream' | 'shared'; readonly calls: number; readonly ageMs: 0; readonly freshMs: number }
      | {
          readonly from: 'cache';
          readonly calls: number;
          readonly ageMs: number;
          readonly freshMs: number;
          readonly stale: boolean;
          readonly failure: string | null;
        },
  ): void;
}

export type Send = (request: UpstreamRequest) => Promise<UpstreamAnswer>;
export type Middleware = (request: UpstreamRequest, next: Send) => Promise<UpstreamAnswer>;

export type { Priority };

/** Pays for the calls of one client. */
export interface CallAccount {
  /** An opaque key of the client. It is not logged. */
  readonly client: string;
  /** Pays for one more request to the upstream, before it queues. Not null: it must not be sent. */
  take(isRetry: boolean): CallRefusal | null;
  /** Refunds a request that was not sent. */
  giveBack(isRetry: boolean): void;
  /** Milliseconds for which a response has blocked the event loop. */
  chargeCpu(ms: number): void;
}

export interface CallRefusal {
  readonly code: 'QUERY_TOO_EXPENSIVE' | 'TOO_MANY_REQUESTS';
  readonly message: string;
  /** Seconds until calls are allowed again. */
  readonly retryAfter: number | null;
  /** The limit and its value. */
  readonly details: Readonly<Record<string, string | number>>;
}

/** The part of a tracing span that a call needs. */
export interface CallSpan {
  child(name: string, facts: CallFacts, kind: 'client'): { end(facts: CallFacts, error?: string): void };
}

export type CallFacts = Readonly<Record<string, string | number | boolean>>;

/** Counts what a call reads over all its attempts. */
export interface Meter {
  bytes: number;
  /** The last HTTP status, including error responses. */
  status: number | null;
  /** Headers of the last response; lower-case names. */
  headers: Readonly<Record<string, string>>;
  /** Requests sent, over all attempts. */
  sent: number;
  /** Whether the call joined another one in flight. */
  shared: boolean;
  /** When the last attempt was sent; monotonic milliseconds. */
  sentAt?: number;
}

/** A finished call. Without its URL, which may contain personal data. */
export interface FinishedCall {
  readonly operation: string;
  readonly method: UpstreamRequest['method'];
  /** HTTP status; null without a response. */
  readonly status: number | null;
  /** Null: the call succeeded. */
  readonly code: UpstreamErrorCode | null;
  readonly reason: UpstreamErrorReason | null;
  /** Milliseconds, including time in the queue. */
  readonly durationMs: number;
  /** Bytes of body received. */
  readonly bytes: number;
  /** Requests sent, over all attempts. */
  readonly sent: number;
  /** Whether the call joined another one in flight and sent nothing. */
  readonly shared: boolean;
}
