import type { FleetKnowledge } from '../fleet-cache.js';

/** The part of a list that items were read from. */
interface Origin {
  readonly fleetId: string;
  /** See `listPartKey`. */
  readonly part: string;
}

/**
 * Counts the calls that the relations of a list's items take in one request, and stores them for cost forecasts: nothing else
 * predicts that ten messages belong to one trip, or that ten alerts link to six.
 */
export class FanOutCounter {
  readonly #knowledge: FleetKnowledge;
  readonly #origins = new WeakMap<object, Origin>();
  readonly #targets = new Map<Origin, Map<string, Set<string>>>();

  constructor(knowledge: FleetKnowledge) {
    this.#knowledge = knowledge;
  }

  /** Registers the items of a part of a list. */
  register(items: Iterable<object>, origin: Origin): void {
    for (const item of items) this.#origins.set(item, origin);
  }

  /** Counts a read of an item's relation; equal targets are one call. */
  count(item: object, relation: string, target: string): void {
    const origin = this.#origins.get(item);
    if (origin === undefined) return;
    let relations = this.#targets.get(origin);
    if (relations === undefined) this.#targets.set(origin, (relations = new Map()));
    let targets = relations.get(relation);
    if (targets === undefined) relations.set(relation, (targets = new Set()));
    if (targets.has(target)) return;
    targets.add(target);
    this.#knowledge.learnFanOut(origin.fleetId, origin.part, relation, targets.size);
  }

  /** Adds the calls of one relation, by item, for items of several parts at once. */
  add(relation: string, calls: Iterable<readonly [item: object, calls: number]>): void {
    const sums = new Map<Origin, number>();
    for (const [item, each] of calls) {
      const origin = this.#origins.get(item);
      if (origin !== undefined) sums.set(origin, (sums.get(origin) ?? 0) + each);
    }
    for (const [{ fleetId, part }, sum] of sums) this.#knowledge.learnFanOut(fleetId, part, relation, sum);
  }
}
