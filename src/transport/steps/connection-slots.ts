import { isStalled } from '../../scheduling/index.js';
import type { Meter } from '../call.js';

/** Milliseconds between two probes while all connections hang. */
const probeEveryMs = 1_000;

/** One call under way. */
export interface Slot {
  /** Aborted if the call hangs although the upstream responds again. */
  readonly hung: AbortController;
  readonly meter: Meter | undefined;
  readonly startedAt: number;
  readonly isProbe: boolean;
}

/**
 * Calls in flight, at most one per connection. If all of them hang, one more is sent every second as a probe on a spare connection.
 * A response to a probe shows that the upstream is back: the hanging calls are aborted, which frees their connections.
 */
export class ConnectionSlots {
  readonly #connections: number;
  readonly #clock: () => number;
  readonly #slots = new Set<Slot>();
  #lastStartAt = Number.NEGATIVE_INFINITY;

  /** @param clock Monotonic milliseconds, as in `Meter.sentAt`. */
  constructor(connections: number, clock: () => number) {
    this.#connections = connections;
    this.#clock = clock;
  }

  get hasRoom(): boolean {
    return this.#slots.size < this.#connections;
  }

  /** Whether a call may start now, as a probe if all connections are in use. */
  get mayStart(): boolean {
    if (this.hasRoom) return true;
    if (this.#slots.size >= 2 * this.#connections || this.#clock() - this.#lastStartAt < probeEveryMs) return false;
    return [...this.#slots].filter((slot) => !slot.isProbe).every((slot) => this.#hangs(slot));
  }

  start(meter: Meter | undefined): Slot {
    const slot = { hung: new AbortController(), meter, startedAt: this.#clock(), isProbe: !this.hasRoom };
    this.#lastStartAt = slot.startedAt;
    this.#slots.add(slot);
    return slot;
  }

  end(slot: Slot, isAnswered: boolean): void {
    this.#slots.delete(slot);
    if (!slot.isProbe || !isAnswered) return;
    for (const other of this.#slots) if (this.#hangs(other)) other.hung.abort();
  }

  #hangs({ meter, startedAt }: Slot): boolean {
    const sentAt = meter?.sentAt ?? Infinity;
    return sentAt >= startedAt && isStalled(this.#clock() - sentAt);
  }
}
