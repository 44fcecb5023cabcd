import type { Config } from '../config/index.js';
import { DomainError, type Call, type Fleet, type Upstream } from '../domain/index.js';
import type { FleetCache } from '../loaders/index.js';
import type { Readiness } from '../server/index.js';
import type { UpstreamClient } from './upstream-client.js';

export interface ReadinessOptions {
  readonly upstream: Upstream;
  /** Called for each fleet that a probe reads. */
  readonly onFleet: (fleet: Fleet) => void;
  /** Called with the number of fleets. */
  readonly onCount?: (fleets: number) => void;
  /** Time of the last usable response of the upstream, in ms since the epoch; null before the first. */
  readonly lastAnswer: () => number | null;
  /** Milliseconds for which calls are paused after a 429. Default: 0. */
  readonly pauseMs?: () => number;
  /** Why calls are paused after refused credentials; null while they are not. Default: null. */
  readonly loginRefusal?: () => { readonly message: string; readonly retryInMs: number } | null;
  readonly pageSize: number;
  readonly now: () => number;
  /** Milliseconds for which a response of the upstream counts. Default: one minute. */
  readonly freshMs?: number;
}

/** Maximum pages of the fleet list that one probe reads. */
const maxPages = 10;

/**
 * Ready means that the upstream responds and accepts the credentials. Any response of the last minute shows that; only without one, a
 * probe reads the fleets, which costs one call a page and learns the fleets' links.
 */
export class ReadinessCheck {
  readonly #options: ReadinessOptions;
  #probe: Promise<Readiness> | null = null;

  constructor(options: ReadinessOptions) {
    this.#options = options;
  }

  async check(): Promise<Readiness> {
    const { lastAnswer, now, freshMs = 60_000, pauseMs = () => 0, loginRefusal = () => null } = this.#options;
    const refusal = loginRefusal();
    if (refusal !== null && refusal.retryInMs > 0) return notReady(refusal);
    const last = lastAnswer();
    const isFresh = refusal === null && last !== null && now() - last < freshMs;
    const readiness = isFresh ? { ready: true, detail: 'The upstream responds.' } : await this.#probeOnce();
    const retryAfter = Math.ceil(pauseMs() / 1_000);
    if (!readiness.ready || retryAfter === 0) return readiness;
    const detail = `The upstream responded with 429: calls are paused for another ${retryAfter} s.`;
    return { ready: true, detail, pause: { retryAfter } };
  }

  #probeOnce(): Promise<Readiness> {
    this.#probe ??= this.probe().finally(() => {
      this.#probe = null;
    });
    return this.#probe;
  }

  /** Reads the fleets, bypassing the cache. Never rejects. */
  async probe(call: Call = {}): Promise<Readiness> {
    const { upstream, onFleet, onCount = () => {}, pageSize } = this.#options;
    try {
      let token: string | null = null;
      for (let page = 0; page < maxPages; page += 1) {
        const { items, total, next } = await upstream.fleets({ size: pageSize, token }, { ...call, bypassCache: true });
        items.forEach(onFleet);
        if (total !== null) onCount(total);
        token = next;
        if (token === null) break;
      }
      return { ready: true, detail: 'The upstream responds.' };
    } catch (error) {
      // A spent budget shows that the login was accepted.
      if (error instanceof DomainError && error.code === 'RATE_LIMITED') return { ready: true, detail: error.message };
      return { ready: false, detail: error instanceof Error ? error.message : 'The upstream does not respond.' };
    }
  }
}

export function createReadinessCheck(
  { upstream, lastAnswer, loginRefusal, budget }: UpstreamClient,
  knowledge: FleetCache,
  config: Config,
  now: () => number,
): ReadinessCheck {
  return new ReadinessCheck({
    upstream,
    onFleet: (fleet) => knowledge.learnFleet(fleet),
    onCount: (fleets) => knowledge.learnFleetCount(fleets),
    lastAnswer,
    pauseMs: () => budget.state().pauseMs,
    loginRefusal,
    pageSize: config.upstream.pageSize,
    now,
  });
}

function notReady({ message, retryInMs }: { readonly message: string; readonly retryInMs: number }): Readiness {
  return { ready: false, detail: `${message} Next attempt in ${Math.ceil(retryInMs / 1_000)} s.` };
}
