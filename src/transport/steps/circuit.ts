import type { UpstreamRequest } from '../call.js';

/** `open`: calls are refused because the upstream fails. `halfOpen`: calls are refused while a probe is under way. */
export type CircuitState = 'closed' | 'open' | 'halfOpen';

export interface CircuitOptions {
  /** Milliseconds, monotonic. */
  readonly clock: () => number;
  /** Failures after which the circuit opens, without a success since the first of them was sent. */
  readonly failures?: number;
  /** Milliseconds that the failures must span: a blip that hits all connections at once does not open the circuit. */
  readonly failingForMs?: number;
  /** Milliseconds between two probes. */
  readonly probeEveryMs?: number;
  /** Milliseconds without a call after which an open circuit admits all calls again. */
  readonly expiresAfterMs?: number;
  /** Called when the circuit opens and when it closes. */
  readonly onChange?: (isOpen: boolean) => void;
}

/** After failures of so many paths of an operation, the whole operation is refused. */
const maxFailedPaths = 3;

/**
 * Circuit breaker for the upstream.
 *
 * Opens after ten failures without a success in between, the first of them at least a second ago. An open circuit refuses only what
 * has failed: the same path, or an operation of which three paths failed. So one broken resource does not block the others: their
 * calls are sent, and the first success closes the circuit. If the whole upstream is down, each operation costs at most three calls.
 *
 * While the circuit is open, one call is sent as a probe every half second, even if the previous probe hangs. After half of that time,
 * another client than that of the previous probe may send the next one. Any success closes the circuit.
 *
 * Not cockatiel's breaker: it makes all callers wait for its one probe, and counts a probe whose caller aborted as a success.
 */
export class Circuit {
  readonly #options: Required<CircuitOptions>;
  /** Paths that have failed since the last success, by operation. Not logged: a path contains vehicle ids. */
  readonly #failed = new Map<string, Set<string>>();
  #failures = 0;
  /** When the first failed call since the last success was sent. */
  #failingSince = Number.POSITIVE_INFINITY;
  #lastFailureAt = Number.NEGATIVE_INFINITY;
  #lastSuccessAt = Number.NEGATIVE_INFINITY;
  #lastProbeAt = Number.NEGATIVE_INFINITY;
  /** The client of the last probe. */
  #lastProbeFor: string | undefined;
  #probes = 0;
  #isOpen = false;

  constructor(options: CircuitOptions) {
    this.#options = {
      failures: 10,
      failingForMs: 1_000,
      probeEveryMs: 500,
      expiresAfterMs: 2_000,
      onChange: () => undefined,
      ...options,
    };
  }

  get state(): CircuitState {
    if (!this.#isOpen) return 'closed';
    return this.#probes > 0 ? 'halfOpen' : 'open';
  }

  /** Milliseconds until the next probe. */
  get probeInMs(): number {
    return Math.max(0, this.#lastProbeAt + this.#options.probeEveryMs - this.#options.clock());
  }

  /** Whether to send the call, as an ordinary call or as a probe. */
  admit(request: UpstreamRequest): 'call' | 'probe' | 'refused' {
    if (!this.refuses(request)) return 'call';
    // Other clients come first: one that repeats a failing request must not send every probe.
    const client = request.account?.client;
    const isOther = this.#lastProbeFor !== undefined && client !== this.#lastProbeFor;
    const headStartMs = isOther ? this.#options.probeEveryMs / 2 : 0;
    if (this.probeInMs > headStartMs) return 'refused';
    this.#lastProbeAt = this.#options.clock();
    this.#lastProbeFor = client;
    this.#probes += 1;
    return 'probe';
  }

  refuses({ operation, url }: UpstreamRequest): boolean {
    if (!this.#isOpen || this.#isOutdated()) return false;
    const paths = this.#failed.get(operation);
    return paths !== undefined && (paths.size >= maxFailedPaths || paths.has(url.pathname));
  }

  recordSuccess(): void {
    this.#lastSuccessAt = this.#options.clock();
    this.#failures = 0;
    this.#failingSince = Number.POSITIVE_INFINITY;
    this.#failed.clear();
    this.#setOpen(false);
  }

  /** @param sentAt When the call, or its last attempt, was sent. Ignored if a call has succeeded since. */
  recordFailure({ operation, url }: UpstreamRequest, sentAt: number): void {
    if (sentAt < this.#lastSuccessAt) return;
    const { clock, failures, failingForMs } = this.#options;
    const now = clock();
    this.#failures += 1;
    this.#failingSince = Math.min(this.#failingSince, sentAt);
    this.#lastFailureAt = now;
    const paths = this.#failed.get(operation) ?? new Set();
    if (paths.size < maxFailedPaths) this.#failed.set(operation, paths.add(url.pathname));
    if (this.#isOpen || this.#failures < failures || now - this.#failingSince < failingForMs) return;
    this.#setOpen(true);
    this.#lastProbeAt = now;
    this.#lastProbeFor = undefined;
  }

  /** A probe has ended, whatever its outcome. */
  endProbe(): void {
    this.#probes -= 1;
  }

  /** Without calls for a while the failures are out of date: the next calls are all sent, not only a probe. */
  #isOutdated(): boolean {
    const { clock, expiresAfterMs } = this.#options;
    return this.#probes === 0 && clock() - Math.max(this.#lastFailureAt, this.#lastProbeAt) >= expiresAfterMs;
  }

  #setOpen(isOpen: boolean): void {
    if (isOpen === this.#isOpen) return;
    this.#isOpen = isOpen;
    this.#options.onChange(isOpen);
  }
}
