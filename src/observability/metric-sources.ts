import { Counter, Gauge, type Registry } from 'prom-client';

/** One of the subscription's two windows; null where the upstream has not told. */
export interface WindowNumbers {
  readonly limit: number | null;
  readonly remaining: number | null;
}

/**
 * Numbers that other parts keep. Each function is called when the metrics are asked for, so it must be cheap and must not
 * throw. Counts only ever rise.
 */
export interface MetricSources {
  /** The subscription's windows, and milliseconds for which calls are paused after a refusal (429). */
  readonly budget: () => { readonly day: WindowNumbers; readonly second: WindowNumbers; readonly pauseMs: number };
  /** `inFlight`: calls that somebody waits for, queueing included. `connections`: opened since the start. */
  readonly upstream: () => { readonly inFlight: number; readonly connections: number };
  /** `waiting`: calls that wait for their turn. `refused`: calls that the full queue did not take. */
  readonly queue: () => { readonly waiting: number; readonly refused: number };
  /**
   * Reads by what the cache had: a fresh value (`hits`), an older one that was given while a new one was read
   * (`revalidated`), or none that would do (`misses`). In place of some misses an old value stood in for an upstream that
   * did not answer (`stoodIn`). And what it holds.
   */
  readonly cache: () => {
    readonly hits: number;
    readonly misses: number;
    readonly revalidated: number;
    readonly stoodIn: number;
    readonly bytes: number;
    readonly entries: number;
  };
  /** Whether the upstream refuses the credentials. */
  readonly login: () => { readonly refused: boolean };
  readonly breaker: () => 'closed' | 'halfOpen' | 'open';
  /**
   * The client certificate: days until it ends (null where there is none), how often another one was taken into use, and how
   * often one was found that could not be used.
   */
  readonly certificate: () => {
    readonly daysLeft: number | null;
    readonly rotations: number;
    readonly refusals: number;
  };
  /** The audit log: requests that were written, those that could not be in time, and those of them that are lost. */
  readonly audit: () => { readonly written: number; readonly failed: number; readonly dropped: number };
}

export type SourceName = keyof MetricSources;

/** Reads the source that was given last. */
type Read = <N extends SourceName>(name: N) => ReturnType<MetricSources[N]>;

const breakerStates = { closed: 0, halfOpen: 1, open: 2 } as const;
const windows = ['day', 'second'] as const;

/** Registers the metrics of one source. `read` is called at each scrape. */
export function registerSource(name: SourceName, registry: Registry, read: Read): void {
  const registers = [registry];
  /** A number without labels; null leaves it out. */
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
      ofWindows('fleetgraph_budget_limit', 'Calls that the subscription takes in a day and in a second.', 'limit');
      ofWindows(
        'fleetgraph_budget_remaining',
        'Calls that are left in the sliding day and in the second.',
        'remaining',
      );
      gauge(
        'fleetgraph_upstream_pause_seconds',
        'Seconds for which no calls go out after the upstream has answered 429; 0: calls go out.',
        () => read('budget').pauseMs / 1_000,
      );
    },
    login() {
      gauge('fleetgraph_upstream_login_refused', '1 while the upstream refuses the credentials, else 0.', () =>
        read('login').refused ? 1 : 0,
      );
    },
    upstream() {
      gauge(
        'fleetgraph_upstream_calls_in_flight',
        'Calls to the upstream that somebody waits for, queueing included.',
        () => read('upstream').inFlight,
      );
      counter(
        'fleetgraph_upstream_connections_total',
        'Connections to the upstream that were opened.',
        () => read('upstream').connections,
      );
    },
    queue() {
      gauge('fleetgraph_queue_length', 'Calls that wait for their turn.', () => read('queue').waiting);
      counter(
        'fleetgraph_queue_refused_total',
        'Calls that the queue did not take because it was full.',
        () => read('queue').refused,
      );
    },
    cache() {
      new Counter({
        name: 'fleetgraph_cache_requests_total',
        help: 'Reads by what the cache had: a fresh answer (hit), an older one that was given while a new one was read (stale), none that would do (miss).',
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
        'fleetgraph_cache_stood_in_total',
        'Misses in whose place an old answer was given, because the upstream did not answer.',
        () => read('cache').stoodIn,
      );
      gauge('fleetgraph_cache_bytes', 'Size of the answers that are kept.', () => read('cache').bytes);
      gauge('fleetgraph_cache_entries', 'Answers that are kept.', () => read('cache').entries);
    },
    breaker() {
      gauge(
        'fleetgraph_breaker_state',
        'Circuit breaker before the upstream: 0 closed, 1 half open, 2 open.',
        () => breakerStates[read('breaker')],
      );
    },
    certificate() {
      gauge(
        'fleetgraph_certificate_days_left',
        'Days until the client certificate ends; negative when it has ended.',
        () => read('certificate').daysLeft,
      );
      counter(
        'fleetgraph_certificate_rotations_total',
        'How often a new client certificate was taken into use.',
        () => read('certificate').rotations,
      );
      counter(
        'fleetgraph_certificate_refusals_total',
        'How often a new client certificate was found that could not be used.',
        () => read('certificate').refusals,
      );
    },
    audit() {
      counter('fleetgraph_audit_requests_total', 'Requests written to the audit log.', () => read('audit').written);
      counter(
        'fleetgraph_audit_failures_total',
        'Requests that could not be written to the audit log when their answers were due.',
        () => read('audit').failed,
      );
      counter(
        'fleetgraph_audit_dropped_total',
        'Requests that are lost to the audit log: too many had to wait for it.',
        () => read('audit').dropped,
      );
    },
  };
  register[name]();
}
