import type { Call, DomainError, Fleet, FleetCollection, EmbeddedCopy } from '../../domain/index.js';
import { openCollection, type PlannerOptions } from './open-collection.js';
import type { CollectionReader } from './collection-reader.js';
import { asError, outcomeOf } from './load-each.js';
import { groupBy } from './group-by.js';
import { withBatchSpan } from './batch-span.js';
import { isCollectionCheaper } from './plan.js';
import type { VehicleIds } from './vehicle-index.js';

/** Key of one resource of one vehicle. */
export interface BatchKey extends VehicleIds {
  readonly fleetId: string;
}

/** The two sources of one kind of resource: single calls, or the fleet's collection. */
export interface BatchSource<K extends BatchKey, T> {
  /** Name of the fleet's collection. */
  readonly collectionName: string;
  /** Key of its refusals. Default: its name. */
  readonly refusalName?: string;
  /** What the key's parent document contains, without a call. */
  peek(key: K): EmbeddedCopy<T>;
  loadOne(key: K, call: Call): Promise<T | null>;
  /** The fleet's collection; null if the fleet does not advertise it or it does not contain the requested data. */
  open(fleet: Fleet): FleetCollection<T> | null;
  /** Called with the items of a complete collection. */
  onComplete?(fleetId: string, items: readonly T[]): void;
  /** Called with the items that were read one by one because the collection lacked them. */
  onMissing?(fleetId: string, items: readonly T[]): void;
  /** Whether the first of two items of one vehicle is older (`Q11`). */
  isOlder?(one: T, other: T): boolean;
}

type Outcome<T> = T | null | Error;

/**
 * Loads a batch of one relation with the fewest calls: n items of one fleet take either n single calls, or the fleet's
 * collection in ⌈vehicles / page size⌉ calls. Collections are kept for later batches of the same GraphQL request. Items that a
 * collection lacks are read one by one, so that the result does not depend on the plan.
 */
export class BatchPlanner<K extends BatchKey, T> {
  readonly #source: BatchSource<K, T>;
  readonly #options: PlannerOptions;
  readonly #readers = new Map<string, Promise<CollectionReader<T> | null>>();
  readonly #refused = new Map<string, DomainError>();

  constructor(source: BatchSource<K, T>, options: PlannerOptions) {
    this.#source = source;
    this.#options = options;
  }

  get collectionName(): string {
    return this.#source.collectionName;
  }

  async load(keys: readonly K[]): Promise<Outcome<T>[]> {
    const outcomes = new Map<K, Outcome<T>>();
    const missing = keys.filter((key) => {
      const embedded = this.#source.peek(key);
      if (embedded.known) outcomes.set(key, embedded.value);
      return !embedded.known;
    });
    if (missing.length > 0) {
      const byFleet = groupBy(missing, (key) => key.fleetId);
      const batch = { name: this.#source.collectionName, size: missing.length };
      await withBatchSpan(this.#options.call, batch, (call) =>
        Promise.all([...byFleet].map(([fleetId, group]) => this.#loadFromFleet(fleetId, group, outcomes, call))),
      );
    }
    return keys.map((key) => outcomes.get(key) ?? null);
  }

  async #loadFromFleet(fleetId: string, group: readonly K[], outcomes: Map<K, Outcome<T>>, call: Call): Promise<void> {
    const missing = await this.#loadFromCollection(fleetId, group, outcomes, call);
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

  /** Fills in the items of the fleet's collection and returns the keys that take single calls. */
  async #loadFromCollection(
    fleetId: string,
    group: readonly K[],
    outcomes: Map<K, Outcome<T>>,
    call: Call,
  ): Promise<readonly K[]> {
    let reader: CollectionReader<T> | null;
    try {
      reader = await this.#reader(fleetId, group.length, call);
    } catch (error) {
      for (const key of group) outcomes.set(key, asError(error));
      return [];
    }
    if (reader === null) return group;

    await reader.settled;
    const missing = () => group.reduce((count, key) => (reader.find(key) === undefined ? count + 1 : count), 0);
    // Read on while that takes fewer calls than single calls. If the number of pages is unknown, read at most as many pages
    // as there would be single calls.
    let maxPages = missing();
    await reader.readUntil(() => !isCollectionCheaper(reader.pagesLeft, missing()) || maxPages-- <= 0, call);
    for (const key of group) {
      const found = reader.find(key);
      if (found !== undefined) outcomes.set(key, found.value);
      else if (reader.failure !== null) outcomes.set(key, reader.failure);
    }
    const lacking = group.filter((key) => !outcomes.has(key));
    const { refusal } = reader;
    if (refusal !== null && !(call.fallbacks?.take(lacking.length) ?? true)) {
      for (const key of lacking) outcomes.set(key, refusal);
      return [];
    }
    if (reader.isComplete) {
      const { collectionName, onComplete } = this.#source;
      const { knowledge } = this.#options;
      knowledge.learnCoverage(fleetId, collectionName, { covered: reader.vehicles, lacking: lacking.length });
      knowledge.learnListSize(fleetId, collectionName, reader.items.length);
      onComplete?.(
        fleetId,
        reader.items.map(({ value }) => value),
      );
    }
    return lacking;
  }

  /** Whether the key takes a call. */
  needsCall(key: K): boolean {
    return !this.#source.peek(key).known;
  }

  /**
   * Reads the fleet's collection before the keys are known, as far as a batch of at least `singleCalls` keys will read it anyway.
   * Never rejects: the batch receives the failure.
   *
   * @param pages `first`: only the first page, because the number of keys may still turn out to be smaller.
   */
  async readAhead(fleetId: string, singleCalls: number, pages: 'first' | 'all'): Promise<void> {
    const { call } = this.#options;
    // If the collection refuses, it is the batch that makes the single calls and is limited in them.
    const unlimited = { ...call, fallbacks: undefined };
    await withBatchSpan(call, { name: `${this.#source.collectionName} ahead`, size: singleCalls }, async ({ span }) => {
      const reader = await this.#reader(fleetId, singleCalls, { ...unlimited, span }).catch(() => null);
      if (reader === null || reader.total === null || pages === 'first') return;
      // Each item read may be the one of a key.
      const missing = () => singleCalls - reader.items.length;
      await reader.readUntil(() => !isCollectionCheaper(reader.pagesLeft, missing()), { ...call, span });
    });
  }

  async #reader(fleetId: string, singleCalls: number, call: Call): Promise<CollectionReader<T> | null> {
    for (let known = this.#readers.get(fleetId); known !== undefined; known = this.#readers.get(fleetId)) {
      const reader = await known;
      if (reader !== null) return reader;
    }
    if (singleCalls < 2) return null;
    // If this batch takes single calls, a larger one later in the request may still open the collection.
    const opening = this.#open(fleetId, singleCalls, call).then(
      (reader) => reader ?? (this.#readers.delete(fleetId), null),
    );
    this.#readers.set(fleetId, opening);
    return opening;
  }

  #open(fleetId: string, singleCalls: number, call: Call): Promise<CollectionReader<T> | null> {
    const { collectionName, refusalName = collectionName, isOlder } = this.#source;
    const attempt = {
      name: refusalName,
      rangeName: collectionName,
      fleetId,
      singleCalls,
      size: this.#options.knowledge.size(fleetId),
      // If the size is unknown, the first page shows it; for two items even that page may be one call too many.
      assumedPages: 2,
      open: (fleet: Fleet) => this.#source.open(fleet),
      isOlder,
    };
    return openCollection<T>(attempt, { ...this.#options, call }, this.#refused);
  }
}
