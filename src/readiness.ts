import { DomainError, type Call, type Fleet, type Upstream } from './domain/index.js';

export interface Readiness {
  readonly ready: boolean;
  readonly detail: string;
}

export interface ReadinessOptions {
  readonly upstream: Upstream;
  /** Told of every fleet that a probe brings, so that the probe's answer is not thrown away. */
  readonly onFleet: (fleet: Fleet) => void;
  /** Told how many fleets there are. */
  readonly onCount?: (fleets: number) => void;
  /** When the upstream last gave a usable answer to anyone, epoch ms; null while it has not. */
  readonly lastAnswer: () => number | null;
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

  check(): Promise<Readiness> {
    const { lastAnswer, now, freshMs = 60_000 } = this.#options;
    const last = lastAnswer();
    if (last !== null && now() - last < freshMs)
      return Promise.resolve({ ready: true, detail: 'The upstream answers.' });
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
        const { items, total, next } = await upstream.fleets({ size: pageSize, token }, { ...call, anew: true });
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
