import type { FleetKnowledge } from '../fleet-cache.js';

/** A part of a list that was read. */
interface Origin {
  readonly fleetId: string;
  /** Which part: `nameOfPart`. */
  readonly part: string;
}

/**
 * Counts, for one request, the calls that the items of a part of a list lead to, and has them remembered: that ten messages
 * were sent on one trip, or that ten alerts link to six, can be foreseen in no other way.
 */
export class FanOutCounter {
  readonly #memory: FleetKnowledge;
  readonly #origins = new WeakMap<object, Origin>();
  readonly #places = new Map<Origin, Map<string, Set<string>>>();

  constructor(memory: FleetKnowledge) {
    this.#memory = memory;
  }

  /** Items come of that part of a list. */
  register(items: Iterable<object>, origin: Origin): void {
    for (const item of items) this.#origins.set(item, origin);
  }

  /** Something that belongs to an item is to be read from a place; equal places are one call. */
  count(item: object, relation: string, place: string): void {
    const origin = this.#origins.get(item);
    if (origin === undefined) return;
    let relations = this.#places.get(origin);
    if (relations === undefined) this.#places.set(origin, (relations = new Map()));
    let places = relations.get(relation);
    if (places === undefined) relations.set(relation, (places = new Set()));
    if (places.has(place)) return;
    places.add(place);
    this.#memory.learnFanOut(origin.fleetId, origin.part, relation, places.size);
  }

  /** All that was read of one relation of the items of several parts at once: [an item, its calls]. */
  add(relation: string, calls: Iterable<readonly [item: object, calls: number]>): void {
    const sums = new Map<Origin, number>();
    for (const [item, each] of calls) {
      const origin = this.#origins.get(item);
      if (origin !== undefined) sums.set(origin, (sums.get(origin) ?? 0) + each);
    }
    for (const [{ fleetId, part }, sum] of sums) this.#memory.learnFanOut(fleetId, part, relation, sum);
  }
}
