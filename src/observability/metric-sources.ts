import { Counter, Gauge, type Registry } from 'prom-client';

/** One of the subscription's two windows; null until the upstream has reported it. */
export interface WindowNumbers {
  readonly limit: number | null;
  readonly remaining: number | null;
}

/**
 * Numbers of other parts. Each function is called at every scrape, so it must be cheap and must not throw. Counters never decrease.
 */
export interface MetricSources {
  /** The subscription's windows, and milliseconds until the end of a pause after a 429. */
  readonly budget: () => { readonly day: WindowNumbers; readonly second: WindowNumbers; readonly pauseMs: number };
  /** `inFlight`: unfinished calls, queued ones included. `connections`: opened since the start. */
  readonly upstream: () => { readonly inFlight: number; readonly connections: number };
  /** `waiting`: queued calls. `refused`: calls refused because the queue was full. */
  readonly queue: () => { readonly waiting: number; readonly refused: number };
  /**
   * Reads served fresh (`hits`), served stale with a background refresh (`revalidated`), or not served (`misses`); misses served stale
   * because the upstream failed (`staleOnError`); and the size of the cache.
   */
  readonly cache: () => {
    readonly hits: number;
    readonly misses: number;
    readonly revalidated: number;
    readonly staleOnError: number;
    readonly bytes: number;
    readonly entries: number;
  };
  /** Whether the upstream rejects the credentials. */
  readonly login: () => { readonly refused: boolean };
  readonly breaker: () => 'closed' | 'halfOpen' | 'open';
  /**
   * The client certificate: days until expiry (null without one), renewals, and failed renewals.
   */
  readonly certificate: () => {
    readonly daysLeft: number | null;
    readonly rotations: number;
    readonly refusals: number;
  };
  /** The audit log: requests written, requests not written in time, and those of them that were lost. */
  readonly audit: () => { readonly written: number; readonly failed: number; readonly dropped: number };
}

export type SourceName = keyof MetricSources;

/** Reads the current source. */
type Read = <N extends SourceName>(name: N) => ReturnType<MetricSources[N]>;

const breakerStates = { closed: 0, halfOpen: 1, open: 2 } as const;
const windows = ['day', 'second'] as const;

/** Registers the metrics of one source. `read` is called at each scrape. */
export function registerSource(name: SourceName, registry: Registry, read: Read): void {
  const registers = [registry];
  /** A gauge without labels; null removes it. */
  const gauge = (metric: string, help: string, value: () => number | null): void => {
    new Gauge({
      name: metric,
      help,
      registers,
      collect() {
        const now = value();
        if (now === null) this.remove();
        else this.set(now);
      },
    });
  };
  const counter = (metric: string, help: string, value: () => number): void => {
    new Counter({
      name: metric,
      help,
      registers,
      collect() {
        this.reset();
        this.inc(value());
      },
    });
  };
  const ofWindows = (metric: string, help: string, member: keyof WindowNumbers): void => {
    new Gauge({
      name: metric,
      help,
      labelNames: ['window'] as const,
      registers,
      collect() {
        for (const window of windows) {
          const value = read('budget')[window][member];
          if (value === null) this.remove({ window });
          else this.set({ window }, value);
        }
      },
    });
  };

  const register: Readonly<Record<SourceName, () => void>> = {
    budget() {
      ofWindows(
        'fleetgraph_budget_limit',
        'Upstream calls that the subscription allows per day and per second.',
        'limit',
      );
      ofWindows(
        'fleetgraph_budget_remaining',
        'Upstream calls left in the sliding day and in the second.',
        'remaining',
      );
      gauge(
        'fleetgraph_upstream_pause_seconds',
        'Seconds until upstream calls resume after a 429; 0 without a pause.',
        () => read('budget').pauseMs / 1_000,
      );
    },
    login() {
      gauge('fleetgraph_upstream_login_refused', '1 while the upstream rejects the credentials, otherwise 0.', () =>
        read('login').refused ? 1 : 0,
      );
    },
    upstream() {
      gauge(
        'fleetgraph_upstream_calls_in_flight',
        'Unfinished upstream calls, queued ones included.',
        () => read('upstream').inFlight,
      );
      counter(
        'fleetgraph_upstream_connections_total',
        'Connections opened to the upstream.',
        () => read('upstream').connections,
      );
    },
    queue() {
      gauge('fleetgraph_queue_length', 'Upstream calls waiting in the queue.', () => read('queue').waiting);
      counter(
        'fleetgraph_queue_refused_total',
        'Upstream calls refused because the queue was full.',
        () => read('queue').refused,
      );
    },
    cache() {
      new Counter({
        name: 'fleetgraph_cache_requests_total',
        help: 'Reads by cache result: hit (fresh), stale (served stale, refreshed in the background), miss (read from the upstream).',
        labelNames: ['result'] as const,
        registers,
        collect() {
          const { hits, revalidated, misses } = read('cache');
          this.reset();
          this.inc({ result: 'hit' }, hits);
          this.inc({ result: 'stale' }, revalidated);
          this.inc({ result: 'miss' }, misses);
        },
      });
      counter(
        'fleetgraph_cache_stale_if_error_total',
        'Cache misses served with a stale response because the upstream failed.',
        () => read('cache').staleOnError,
      );
      counter(
        'fleetgraph_cache_stood_in_total',
        'Deprecated, removed in 0.2.0: use fleetgraph_cache_stale_if_error_total.',
        () => read('cache').staleOnError,
      );
      gauge('fleetgraph_cache_bytes', 'Size of the cached responses in bytes.', () => read('cache').bytes);
      gauge('fleetgraph_cache_entries', 'Cached responses.', () => read('cache').entries);
    },
    breaker() {
      gauge(
        'fleetgraph_breaker_state',
        'State of the circuit breaker for the upstream: 0 closed, 1 half-open, 2 open.',
        () => breakerStates[read('breaker')],
      );
    },
    certificate() {
      gauge(
        'fleetgraph_certificate_days_left',
        'Days until the client certificate expires; negative once it has expired.',
        () => read('certificate').daysLeft,
      );
      counter(
        'fleetgraph_certificate_rotations_total',
        'Renewals of the client certificate.',
        () => read('certificate').rotations,
      );
      counter(
        'fleetgraph_certificate_refusals_total',
        'New client certificates that could not be used.',
        () => read('certificate').refusals,
      );
    },
    audit() {
      counter('fleetgraph_audit_requests_total', 'Requests written to the audit log.', () => read('audit').written);
      counter(
        'fleetgraph_audit_failures_total',
        'Requests that were not written to the audit log before their response.',
        () => read('audit').failed,
      );
      counter(
        'fleetgraph_audit_dropped_total',
        'Requests lost from the audit log because too many were waiting to be written.',
        () => read('audit').dropped,
      );
    },
  };
  register[name]();
}
