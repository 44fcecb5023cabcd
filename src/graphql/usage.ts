import type { UpstreamUsage } from '../domain/index.js';

/** `extensions.upstream` of an answer. */
export interface PresentedUsage {
  /** Calls that were sent for it, tries that were repeated included. */
  readonly calls: number;
  /** Calls that other requests had under way. */
  readonly shared: number;
  /** Calls that memory answered in place of the upstream. */
  readonly cached: number;
  /** How many of these were past their freshness. */
  readonly stale: number;
  /** Seconds since the oldest part was asked of the upstream. */
  readonly oldestAge: number;
  /** Codes of the failures for which old values stand in; there only where there are any. */
  readonly failures?: readonly string[];
}

/** What an answer took of the upstream, and how old it is, in the words of the graph. */
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

/** The extensions of an answer that is given again from memory, so much later: all of it is remembered then. */
export function rememberedExtensions(
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
