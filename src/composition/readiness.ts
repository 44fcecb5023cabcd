import { DomainError, type Call, type Fleet, type Upstream } from '../domain/index.js';

export interface Readiness {
  readonly ready: boolean;
  readonly detail: string;
  /** Set while calls are paused after a refusal (429); in seconds. */
  readonly pause?: { readonly retryAfter: number };
}

export interface ReadinessOptions {
  readonly upstream: Upstream;
  /** Told of every fleet that a probe brings, so that the probe's answer is not thrown away. */
  readonly onFleet: (fleet: Fleet) => void;
  /** Told how many fleets there are. */
  readonly onCount?: (fleets: number) => void;
  /** When the upstream last gave a usable answer to anyone, epoch ms; null while it has not. */
  readonly lastAnswer: () => number | null;
  /** Milliseconds for which calls are paused after a refusal (429). Default: never. */
  readonly pauseMs?: () => number;
  /** Why calls are held back after refused credentials. Default: they never are. */
  readonly loginRefusal?: () => { readonly message: string; readonly retryInMs: number } | null;
  readonly pageSize: number;
  readonly now: () => number;
  /** An answer of the upstream counts for so long, in ms. */
  readonly freshMs?: number;
}

/** Most pages of the fleet list that one probe reads. */
const mostPages = 10;

/**
 * Ready means: the credentials are loaded and the upstream answers them. Any answer in the last minute will do; only
 * where there was none a probe reads the fleets, which costs the budget one call and teaches the process their links.
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
    if (refusal !== null && refusal.retryInMs > 0) return heldBack(refusal);
    const last = lastAnswer();
    const isFresh = refusal === null && last !== null && now() - last < freshMs;
    const readiness = isFresh ? { ready: true, detail: 'The upstream answers.' } : await this.#probeOnce();
    const retryAfter = Math.ceil(pauseMs() / 1_000);
    if (!readiness.ready || retryAfter === 0) return readiness;
    const detail = `The upstream answered 429: calls are paused for another ${retryAfter} s.`;
    return { ready: true, detail, pause: { retryAfter } };
  }

  #probeOnce(): Promise<Readiness> {
    this.#probe ??= this.probe().finally(() => {
      this.#probe = null;
    });
    return this.#probe;
  }

  /** Reads the fleets, from the upstream itself. Never rejects. */
  async probe(call: Call = {}): Promise<Readiness> {
    const { upstream, onFleet, onCount = () => {}, pageSize } = this.#options;
    try {
      let token: string | null = null;
      for (let page = 0; page < mostPages; page += 1) {
        const { items, total, next } = await upstream.fleets({ size: pageSize, token }, { ...call, bypassCache: true });
        items.forEach(onFleet);
        if (total !== null) onCount(total);
        token = next;
        if (token === null) break;
      }
      return { ready: true, detail: 'The upstream answers.' };
    } catch (error) {
      // A spent budget is an answer to a login that was accepted.
      if (error instanceof DomainError && error.code === 'RATE_LIMITED') return { ready: true, detail: error.message };
      return { ready: false, detail: error instanceof Error ? error.message : 'The upstream does not answer.' };
    }
  }
}

function heldBack({ message, retryInMs }: { readonly message: string; readonly retryInMs: number }): Readiness {
  return { ready: false, detail: `${message} Next attempt in ${Math.ceil(retryInMs / 1_000)} s.` };
}
