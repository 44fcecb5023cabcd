import type { UpstreamRequest } from './call.js';

/** `open`: the upstream fails, calls are refused. `halfOpen`: the same, while a probe finds out whether it still does. */
export type CircuitState = 'closed' | 'open' | 'halfOpen';

/** How a call ended, as far as it tells of the upstream's health. */
export type CallHealth = 'well' | 'ill' | 'unknown';

export interface CircuitOptions {
  /** Milliseconds, monotonic. */
  readonly clock: () => number;
  /** Calls that must have failed, none having gone well since the first of them began. */
  readonly failures?: number;
  /** Milliseconds for which that must have been so: a blip that strikes all connections at once opens nothing. */
  readonly failingForMs?: number;
  /** Milliseconds between two probes, and after which an open circuit that nobody asked says nothing any more. */
  readonly probeEveryMs?: number;
  readonly forgetAfterMs?: number;
  /** Told when it opens and when it closes. */
  readonly onChange?: (isOpen: boolean) => void;
}

/** Once so many addresses of an operation have failed, the operation is taken to fail at all. */
const addressesOfOperation = 3;

/**
 * Judges the upstream's health by how calls end.
 *
 * It opens when ten calls have failed, and nothing has gone well since the first of them was sent, a second ago at least. And an open
 * circuit refuses only what has itself failed meanwhile: the same address, or an operation of which three addresses failed. So a
 * single sick resource, whatever its share of the calls, never closes the way to the others: they are sent, and as soon as
 * one goes well the circuit closes. An upstream that is down as a whole costs each operation three calls at most.
 *
 * While it is open one call every half second is sent as a probe, whatever came of the last one, so that an upstream
 * that is back is found back within that time, also where the last probe hangs. Another client than that of the last probe may send the
 * next one after half of that time. Any call that goes well closes the circuit.
 *
 * cockatiel's breaker is not used: it makes all callers wait for its one probe, for as long as that hangs, and takes a probe whose
 * caller has gone for one that went well.
 */
export class Circuit {
  readonly #options: Required<CircuitOptions>;
  /** By operation: the paths that have failed since anything went well. In memory only: a path names a vehicle. */
  readonly #failed = new Map<string, Set<string>>();
  #failures = 0;
  /** When the first call was sent that has failed since anything went well. */
  #failingSince = Number.POSITIVE_INFINITY;
  #lastFailureAt = Number.NEGATIVE_INFINITY;
  #lastSuccessAt = Number.NEGATIVE_INFINITY;
  #lastProbeAt = Number.NEGATIVE_INFINITY;
  /** The client on whose behalf it was sent. */
  #lastProbeFor: string | undefined;
  #probes = 0;
  #isOpen = false;

  constructor(options: CircuitOptions) {
    this.#options = {
      failures: 10,
      failingForMs: 1_000,
      probeEveryMs: 500,
      forgetAfterMs: 2_000,
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

  /** Whether a call may go out, and if only to find out whether the upstream is back. */
  admit(request: UpstreamRequest): 'call' | 'probe' | 'refused' {
    if (!this.refuses(request)) return 'call';
    // Others come first: a client that keeps asking for what fails must not have every probe.
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
    if (!this.#isOpen || this.#isForgotten()) return false;
    const paths = this.#failed.get(operation);
    return paths !== undefined && (paths.size >= addressesOfOperation || paths.has(url.pathname));
  }

  /** @param sentAt When the call, or its last try, was let through. */
  ended({ operation, url }: UpstreamRequest, health: CallHealth, sentAt: number, wasProbe: boolean): void {
    if (wasProbe) this.#probes -= 1;
    if (health === 'well') this.#recover();
    // Whatever has gone well after this one was sent knows better.
    else if (health === 'ill' && sentAt >= this.#lastSuccessAt) this.#recordFailure(operation, url.pathname, sentAt);
  }

  #recover(): void {
    this.#lastSuccessAt = this.#options.clock();
    this.#failures = 0;
    this.#failingSince = Number.POSITIVE_INFINITY;
    this.#failed.clear();
    this.#turn(false);
  }

  #recordFailure(operation: string, path: string, sentAt: number): void {
    const { clock, failures, failingForMs } = this.#options;
    const now = clock();
    this.#failures += 1;
    this.#failingSince = Math.min(this.#failingSince, sentAt);
    this.#lastFailureAt = now;
    const paths = this.#failed.get(operation) ?? new Set();
    if (paths.size < addressesOfOperation) this.#failed.set(operation, paths.add(path));
    if (this.#isOpen || this.#failures < failures || now - this.#failingSince < failingForMs) return;
    this.#turn(true);
    this.#lastProbeAt = now;
    this.#lastProbeFor = undefined;
  }

  /** What nobody has asked about for a while is not known any more: the next callers are all let through, not one alone. */
  #isForgotten(): boolean {
    const { clock, forgetAfterMs } = this.#options;
    return this.#probes === 0 && clock() - Math.max(this.#lastFailureAt, this.#lastProbeAt) >= forgetAfterMs;
  }

  #turn(isOpen: boolean): void {
    if (isOpen === this.#isOpen) return;
    this.#isOpen = isOpen;
    this.#options.onChange(isOpen);
  }
}
