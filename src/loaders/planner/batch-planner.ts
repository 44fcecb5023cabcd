import type { Call, DomainError, Fleet, FleetCollection, EmbeddedCopy } from '../../domain/index.js';
import { openCollection, type PlannerOptions } from './open-collection.js';
import type { CollectionReader } from './collection-reader.js';
import { asError, outcomeOf } from './load-each.js';
import { groupBy } from './group-by.js';
import { withBatchSpan } from './batch-span.js';
import type { VehicleIds } from './vehicle-index.js';

/** One thing wanted of one vehicle. */
export interface BatchKey extends VehicleIds {
  readonly fleetId: string;
}

/** The two ways to one kind of thing: alone, through its own link, or with its fleet's collection. */
export interface BatchSource<K extends BatchKey, T> {
  /** Name of the fleet's collection. */
  readonly collectionName: string;
  /** Under which its refusals are remembered, where arguments are not part of its name. */
  readonly refusalName?: string;
  /** What the key's own document says without a call. */
  peek(key: K): EmbeddedCopy<T>;
  loadOne(key: K, call: Call): Promise<T | null>;
  /** The fleet's collection, null where the fleet does not advertise it or it could not hold what is wanted. */
  open(fleet: Fleet): FleetCollection<T> | null;
  /** Told of the items of a collection that was read whole. */
  onComplete?(fleetId: string, items: readonly T[]): void;
  /** Told of what was asked for alone because a whole collection lacked it, as far as there is any. */
  onMissing?(fleetId: string, items: readonly T[]): void;
  /** Of two things that the collection has of one vehicle, whether the first is the older one (Q11). */
  isOlder?(one: T, other: T): boolean;
}

type Outcome<T> = T | null | Error;

/**
 * Answers one batch of one relation. For n things of one fleet there are two ways: n calls, or the fleet's collection
 * in ⌈vehicles / page size⌉ calls. The planner takes the cheaper. It keeps what it read of the collections for the
 * later batches of the same GraphQL request, and falls back to asking alone for whatever a collection does not hold,
 * so that the answer does not depend on the way taken.
 */
export class BatchPlanner<K extends BatchKey, T> {
  readonly #source: BatchSource<K, T>;
  readonly #options: PlannerOptions;
  readonly #readings = new Map<string, Promise<CollectionReader<T> | null>>();
  readonly #refused = new Map<string, DomainError>();

  constructor(source: BatchSource<K, T>, options: PlannerOptions) {
    this.#source = source;
    this.#options = options;
  }

  async load(keys: readonly K[]): Promise<Outcome<T>[]> {
    const outcomes = new Map<K, Outcome<T>>();
    const asked = keys.filter((key) => {
      const held = this.#source.peek(key);
      if (held.known) outcomes.set(key, held.value);
      return !held.known;
    });
    if (asked.length > 0) {
      const byFleet = groupBy(asked, (key) => key.fleetId);
      const batch = { name: this.#source.collectionName, size: asked.length };
      await withBatchSpan(this.#options.call, batch, (call) =>
        Promise.all([...byFleet].map(([fleetId, group]) => this.#loadFromFleet(fleetId, group, outcomes, call))),
      );
    }
    return keys.map((key) => outcomes.get(key) ?? null);
  }

  async #loadFromFleet(fleetId: string, group: readonly K[], outcomes: Map<K, Outcome<T>>, call: Call): Promise<void> {
    const missing = await this.#throughCollection(fleetId, group, outcomes, call);
    await Promise.all(
      missing.map(async (key) => {
        outcomes.set(key, await outcomeOf(() => this.#source.loadOne(key, call)));
      }),
    );
    if (missing.length < group.length) {
      const found = missing.map((key) => outcomes.get(key) ?? null);
      this.#source.onMissing?.(fleetId, found.filter((item) => item !== null && !(item instanceof Error)) as T[]);
    }
  }

  /** Fills in what the fleet's collection gives and returns the keys that have to be asked for alone. */
  async #throughCollection(
    fleetId: string,
    group: readonly K[],
    outcomes: Map<K, Outcome<T>>,
    call: Call,
  ): Promise<readonly K[]> {
    let reading: CollectionReader<T> | null;
    try {
      reading = await this.#reading(fleetId, group.length, call);
    } catch (error) {
      for (const key of group) outcomes.set(key, asError(error));
      return [];
    }
    if (reading === null) return group;

    await reading.settled;
    const missing = () => group.reduce((count, key) => (reading.find(key) === undefined ? count + 1 : count), 0);
    // Reading on is worth it while it costs less than asking alone. Where the upstream does not tell how many pages
    // there are, no more of them are tried than asking alone would have taken.
    let pagesToTry = missing();
    await reading.readUntil(() => reading.pagesLeft >= missing() || pagesToTry-- <= 0, call);
    for (const key of group) {
      const found = reading.find(key);
      if (found !== undefined) outcomes.set(key, found.value);
      else if (reading.failure !== null) outcomes.set(key, reading.failure);
    }
    const lacking = group.filter((key) => !outcomes.has(key));
    const { refusal } = reading;
    if (refusal !== null && !(call.fallbacks?.take(lacking.length) ?? true)) {
      for (const key of lacking) outcomes.set(key, refusal);
      return [];
    }
    if (reading.isComplete) {
      const { collectionName, onComplete: onWhole } = this.#source;
      const { knowledge: memory } = this.#options;
      memory.learnCoverage(fleetId, collectionName, { named: reading.vehicles, lacking: lacking.length });
      memory.learnListSize(fleetId, collectionName, reading.items.length);
      onWhole?.(
        fleetId,
        reading.items.map(({ value }) => value),
      );
    }
    return lacking;
  }

  #reading(fleetId: string, wanted: number, call: Call): Promise<CollectionReader<T> | null> {
    const begun = this.#readings.get(fleetId);
    if (begun !== undefined) return begun;
    if (wanted < 2) return Promise.resolve(null);
    const reading = this.#open(fleetId, wanted, call);
    this.#readings.set(fleetId, reading);
    // This batch goes alone; a larger one later in the request may think again.
    const forgetNothing = (opened: CollectionReader<T> | null) => opened ?? (this.#readings.delete(fleetId), null);
    return reading.then(forgetNothing);
  }

  #open(fleetId: string, wanted: number, call: Call): Promise<CollectionReader<T> | null> {
    const { collectionName, refusalName = collectionName, isOlder } = this.#source;
    const opening = {
      name: refusalName,
      rangeName: collectionName,
      fleetId,
      wanted,
      size: this.#options.knowledge.size(fleetId),
      // Where the size is unknown the first page tells; for two things even that page may be one call too many.
      pagesGuessed: 2,
      open: (fleet: Fleet) => this.#source.open(fleet),
      isOlder,
    };
    return openCollection<T>(opening, { ...this.#options, call }, this.#refused);
  }
}
