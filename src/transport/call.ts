import type { Priority, Waiters } from '../scheduling/index.js';
import type { UpstreamDetails, UpstreamErrorCode, UpstreamErrorReason } from './errors.js';

export interface UpstreamRequest {
  /** A label such as `getFleets`, for logs and counts. */
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Under the transport's base; `client_id` is put on by the transport. */
  readonly url: URL;
  readonly accept: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Aborted: the call ends with CANCELLED and its connection is given up. */
  readonly signal?: AbortSignal;
  /** What the call is for: commands go first, what nobody waits for last. Default: `interactive`. */
  readonly priority?: Priority;
  /** How long its answer is as good as a new one; without it none is kept. */
  readonly freshness?: Freshness;
  /**
   * Whether a successful answer's body is what was asked for. One that is not is an UpstreamError (BODY_UNEXPECTED) to every step, so that
   * it is neither kept nor counted as a success. Default: any JSON is.
   */
  readonly accepts?: (body: unknown) => boolean;
  /** Told what the call took. */
  readonly usageCounter?: CallUsageCounter;
  /** An older answer is at hand: where calls are held back for longer than a moment, it fails at once. */
  readonly replaceable?: boolean;
  /** What pays for the call. Default: nothing does, and it waits in the line of work on behalf of no client. */
  readonly account?: CallAccount;
  /** Who else waits for the answer; the pipeline adds those who share the call. */
  readonly waiters?: Pick<Waiters, 'watch'>;
  /** The work that the call is a part of, where it is traced. */
  readonly span?: CallSpan | undefined;
  /** Set by the pipeline itself: what the call has read so far. */
  readonly meter?: Meter;
  /** Set by the pipeline itself: an attempt after the first. */
  readonly isRetry?: boolean;
  /** Set by the pipeline itself: sent only to find out whether a failing upstream is back. */
  readonly probe?: boolean;
  /** Sent on a connection of its own, because all others hang. */
  readonly needsSpareConnection?: boolean;
}

export interface UpstreamAnswer {
  /** 200–299; everything else is a thrown UpstreamError. */
  readonly status: number;
  /** Lower-case names, several of one name joined by a comma. Cookies are left out: the same answer serves many (Q27). */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; null for 204 and for a write that answers with nothing. */
  readonly body: unknown;
  /** Bytes of body, decompressed. */
  readonly bytes: number;
}

export interface Freshness {
  /** Milliseconds; 0: not at all. */
  readonly freshMs: number;
  /** The same for the answer that there is no data, in milliseconds. */
  readonly noDataMs: number;
  /** Whether an answer of 404 says that there is no data, and not that there is no such thing. */
  isNoData(upstream: UpstreamDetails): boolean;
}

/** Adds up what calls took, for whoever they were made for. */
export interface CallUsageCounter {
  note(
    use:
      | { readonly from: 'upstream' | 'flight'; readonly calls: number; readonly ageMs: 0; readonly freshMs: number }
      | {
          readonly from: 'memory';
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
  /** One more request to the upstream is about to wait for its turn, and is paid for. Not null: it must not be sent. */
  take(isRetry: boolean): CallRefusal | null;
  /** A request that was paid for was not sent. */
  giveBack(isRetry: boolean): void;
  /** Milliseconds for which an answer has held the event loop. */
  chargeCpu(ms: number): void;
}

export interface CallRefusal {
  readonly code: 'QUERY_TOO_EXPENSIVE' | 'TOO_MANY_REQUESTS';
  readonly message: string;
  /** Seconds after which calls are let through again. */
  readonly retryAfter: number | null;
  /** Which limit it was, and how much it allows. */
  readonly details: Readonly<Record<string, string | number>>;
}

/** As much of a trace as a call needs: it never learns whose it is. */
export interface CallSpan {
  child(name: string, facts: CallFacts, kind: 'client'): { end(facts: CallFacts, error?: string): void };
}

export type CallFacts = Readonly<Record<string, string | number | boolean>>;

/** Counts what a call reads, over all its tries. */
export interface Meter {
  bytes: number;
  /** The last status line seen, also that of an answer that turned out to be an error. */
  status: number | null;
  /** Headers of the last answer; lower-case names. */
  headers: Readonly<Record<string, string>>;
  /** Requests that were sent, all tries together. */
  sent: number;
  /** Whether another caller's call in flight answered this one. */
  shared: boolean;
  /** When the last try was let through to the upstream; monotonic milliseconds. */
  sentAt?: number;
}

/** What is told of a call when it is over. It has no URL, on purpose. */
export interface FinishedCall {
  readonly operation: string;
  readonly method: UpstreamRequest['method'];
  /** HTTP status, null if no answer came. */
  readonly status: number | null;
  /** null: the call went well. */
  readonly code: UpstreamErrorCode | null;
  readonly reason: UpstreamErrorReason | null;
  /** Milliseconds, queueing for a connection included. */
  readonly durationMs: number;
  /** Bytes of body read. */
  readonly bytes: number;
  /** Requests that were sent for it, all tries together. */
  readonly sent: number;
  /** Answered by another caller's call, which was in flight: nothing was sent for this one. */
  readonly shared: boolean;
}
