import { createHash } from 'node:crypto';
import type { Middleware, Send, UpstreamAnswer, UpstreamRequest } from '../call.js';
import { UpstreamError, type UpstreamDetails, type UpstreamErrorCode } from '../errors.js';

/** A cached response, or the fact that there is no data. Plain data. */
export type CachedAnswer =
  | { readonly kind: 'answer'; readonly answer: UpstreamAnswer }
  | { readonly kind: 'noData'; readonly message: string; readonly upstream: UpstreamDetails };

/** Caches responses and decides whether a cached one is fresh enough. */
export interface CallCache {
  read(reading: {
    readonly key: string;
    load(urgency: { readonly background: boolean; readonly replaceable: boolean }): Promise<CachedAnswer>;
    freshMs(value: CachedAnswer): number;
    bytes(value: CachedAnswer): number;
    isOutage(error: unknown): boolean;
  }): Promise<{
    readonly value: CachedAnswer;
    readonly ageMs: number | null;
    readonly stale: boolean;
    readonly failure: unknown;
  }>;
}

/**
 * Bytes of heap for each byte of a decompressed body: the decoded response and the objects made from it. Measured on pages of
 * statuses, the heaviest resource.
 */
const heapPerByte = 5;
/** Overhead of an entry, in bytes. */
const entryBytes = 1_000;

/** A stale response may replace these errors. It never replaces a refusal. */
const outages: ReadonlySet<UpstreamErrorCode> = new Set([
  'UPSTREAM_UNAVAILABLE',
  'UPSTREAM_TIMEOUT',
  'UPSTREAM_ERROR',
  'UPSTREAM_TLS',
  'RATE_LIMITED',
]);

/**
 * Serves reads with a known freshness from the cache, without a call or waiting. Background refreshes have no caller and pass through
 * the inner steps only.
 * @param owner Identifies the credentials: logins do not share cached responses.
 */
export function cache(answers: CallCache, owner: string): Middleware {
  return async (request, next) => {
    const { freshness } = request;
    if (freshness === undefined || request.method !== 'GET' || request.signal?.aborted === true) return next(request);
    const freshMs = ({ kind }: CachedAnswer) => (kind === 'answer' ? freshness.freshMs : freshness.noDataMs);
    const { value, ageMs, stale, failure } = await answers.read({
      key: keyOf(request, owner),
      load: ({ background, replaceable }) =>
        load(background ? inBackground(request) : { ...request, replaceable }, next),
      freshMs,
      bytes: (kept) => entryBytes + (kept.kind === 'answer' ? heapPerByte * kept.answer.bytes : 0),
      isOutage: (error) => error instanceof UpstreamError && outages.has(error.code),
    });
    if (ageMs !== null) {
      const code = failure instanceof UpstreamError ? failure.code : null;
      const left = stale ? 0 : freshMs(value) - ageMs;
      request.usageCounter?.note({ from: 'memory', calls: 1, ageMs, freshMs: Math.max(0, left), stale, failure: code });
    }
    if (value.kind === 'answer') return value.answer;
    throw new UpstreamError('NOT_FOUND', 'HTTP_STATUS', value.message, { upstream: value.upstream });
  };
}

async function load(request: UpstreamRequest, next: Send): Promise<CachedAnswer> {
  try {
    return { kind: 'answer', answer: await next(request) };
  } catch (error) {
    if (!(error instanceof UpstreamError) || error.code !== 'NOT_FOUND' || error.upstream === null) throw error;
    if (request.freshness?.isNoData(error.upstream) !== true) throw error;
    return { kind: 'noData', message: error.message, upstream: error.upstream };
  }
}

/** Not aborted with the caller, and not part of its response. The client still pays, or refreshes would bypass its limits. */
function inBackground({
  signal: _signal,
  usageCounter: _usageCounter,
  span: _span,
  ...request
}: UpstreamRequest): UpstreamRequest {
  return { ...request, priority: 'background', replaceable: true };
}

/** The URL contains version, profile, locale and paging. Hashed, because it may contain a VIN. */
function keyOf({ url, accept }: UpstreamRequest, owner: string): string {
  return createHash('sha256').update(`${owner}\n${accept}\n${url.href}`).digest('base64url');
}
