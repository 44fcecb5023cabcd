import { createHash } from 'node:crypto';
import type { Middleware, Send, UpstreamAnswer, UpstreamRequest } from './call.js';
import { UpstreamError, type UpstreamDetails, type UpstreamErrorCode } from './errors.js';

/** What is kept of a call: its answer, or the news that there is no data. Plain data. */
export type CachedAnswer =
  | { readonly kind: 'answer'; readonly answer: UpstreamAnswer }
  | { readonly kind: 'noData'; readonly message: string; readonly upstream: UpstreamDetails };

/** What keeps answers, and decides whether one that is kept will do. */
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
 * What an answer takes in memory, decoded and with what is made of it, for each byte of its decompressed body. Measured on
 * pages of statuses, the heaviest there are.
 */
const heapPerByte = 5;
/** What an entry takes besides. */
const entryBytes = 1_000;

/** An old answer may stand in where the upstream is out of reach or out of order, not where it refuses. */
const outages: ReadonlySet<UpstreamErrorCode> = new Set([
  'UPSTREAM_UNAVAILABLE',
  'UPSTREAM_TIMEOUT',
  'UPSTREAM_ERROR',
  'UPSTREAM_TLS',
  'RATE_LIMITED',
]);

/**
 * Answers that are at hand, before anything else: they cost no call and no waiting. Reads alone, and only those whose
 * freshness is known. What it reads for itself, in the background, has no caller: only its own step sees it.
 * @param owner Whose credentials the calls carry: what is kept for one login is nothing to another.
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

/** It goes on when the caller is gone and is no part of its answer. The client still pays: else re-reading would be free of limits. */
function inBackground({
  signal: _signal,
  usageCounter: _usageCounter,
  span: _span,
  ...request
}: UpstreamRequest): UpstreamRequest {
  return { ...request, priority: 'background', replaceable: true };
}

/** The address holds version, profile, locale and paging. Hashed, since it may hold a VIN and other stores are less private. */
function keyOf({ url, accept }: UpstreamRequest, owner: string): string {
  return createHash('sha256').update(`${owner}\n${accept}\n${url.href}`).digest('base64url');
}
