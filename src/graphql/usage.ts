import type { UpstreamUsage } from '../domain/index.js';

/** `extensions.upstream` of a response. */
export interface PresentedUsage {
  /** Calls sent for the request, retries included. */
  readonly calls: number;
  /** Reads that were already in flight for another request. */
  readonly shared: number;
  /** Reads served from the upstream cache. */
  readonly cached: number;
  /** How many of these were stale. */
  readonly stale: number;
  /** Age of the oldest data, in seconds since it was requested from the upstream. */
  readonly oldestAge: number;
  /** Error codes of failed reads replaced by stale data. Absent if there are none. */
  readonly failures?: readonly string[];
}

/** Presents upstream usage as `extensions.upstream`. */
export function presentUsage({ sent, shared, cached, stale, oldestMs, failures }: UpstreamUsage): PresentedUsage {
  return {
    calls: sent,
    shared,
    cached,
    stale,
    oldestAge: Math.round(oldestMs / 100) / 10,
    ...(failures.size === 0 ? {} : { failures: [...failures].sort() }),
  };
}

/** Extensions of a response served from the response cache `elapsedMs` later: no calls, everything cached. */
export function cachedExtensions(
  extensions: Readonly<Record<string, unknown>>,
  elapsedMs: number,
): Readonly<Record<string, unknown>> {
  const { calls, shared, cached, oldestAge } = extensions['upstream'] as PresentedUsage;
  const { cost } = extensions as { readonly cost?: object };
  return {
    ...extensions,
    ...(cost === undefined ? {} : { cost: { ...cost, actual: 0 } }),
    upstream: {
      calls: 0,
      shared: 0,
      cached: calls + shared + cached,
      stale: 0,
      oldestAge: Math.round(oldestAge * 10 + elapsedMs / 100) / 10,
    } satisfies PresentedUsage,
  };
}
