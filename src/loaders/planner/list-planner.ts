import type { Call, DomainError, Fleet, FleetCollection, Vehicle } from '../../domain/index.js';
import { openCollection, type PlannerOptions } from './open-collection.js';
import { outcomeOf } from './load-each.js';
import { groupBy } from './group-by.js';
import { isCollectionCheaper } from './plan.js';
import { withBatchSpan } from './batch-span.js';
import { pageOfRange, type ListRequest, type ListPage } from '../lists/list-page.js';
import { VehicleLists } from './vehicle-lists.js';

/** Key of the start or the end of one vehicle's list. */
export interface VehicleListKey<T> {
  readonly vehicle: Vehicle;
  readonly request: ListRequest<T>;
}

/** The two sources of lists of one kind with equal arguments: each vehicle's own list, or the fleet's collection. */
export interface ListBatchSource<T> {
  /** Name of the fleet's collection. */
  readonly collectionName: string;
  /** Key of the collection's size and refusals: its name and arguments. */
  readonly listName: string;
  loadOne(key: VehicleListKey<T>, call: Call): Promise<ListPage<T> | null>;
  /** Minimum number of calls of `loadOne`. */
  singleCalls(key: VehicleListKey<T>): number;
  open(fleet: Fleet): FleetCollection<T> | null;
  /** Whether the fleet's own list is empty; unlike the collection, it distinguishes "no data" from "not found". */
  isEmpty(fleet: Fleet, call: Call): Promise<boolean>;
  keyOf(item: T): string;
  /** The item with the ids of its vehicle that it lacks. */
  withInheritedIds(item: T, vehicle: Vehicle): T;
}

type Outcome<T> = ListPage<T> | null | Error;

/**
 * Loads a batch of lists of many vehicles with the fewest calls: single calls take one or more per vehicle, the fleet's
 * collection ⌈items / page size⌉. Its first page shows which is cheaper, and its size is cached for later requests. Only a
 * complete collection is used, and a vehicle that is not in it has an empty list: most vehicles have no collision, for example,
 * and reading each list would cost what the collection saves. (In contrast, every vehicle is expected to have a status.) If
 * items do not identify their vehicle, the lists that they may belong to are read one by one.
 */
export class ListPlanner<T> {
  readonly #source: ListBatchSource<T>;
  readonly #options: PlannerOptions;
  readonly #listsByFleet = new Map<string, Promise<VehicleLists<T> | Error | null>>();
  readonly #refused = new Map<string, DomainError>();

  constructor(source: ListBatchSource<T>, options: PlannerOptions) {
    this.#source = source;
    this.#options = options;
  }

  async load(keys: readonly VehicleListKey<T>[]): Promise<Outcome<T>[]> {
    const outcomes = new Map<VehicleListKey<T>, Outcome<T>>();
    const byFleet = groupBy(keys, ({ vehicle }) => vehicle.fleetId);
    const batch = { name: this.#source.collectionName, size: keys.length };
    await withBatchSpan(this.#options.call, batch, (call) =>
      Promise.all([...byFleet].map(([fleetId, group]) => this.#loadFromFleet(fleetId, group, outcomes, call))),
    );
    return keys.map((key) => outcomes.get(key) ?? null);
  }

  async #loadFromFleet(
    fleetId: string,
    group: readonly VehicleListKey<T>[],
    outcomes: Map<VehicleListKey<T>, Outcome<T>>,
    call: Call,
  ): Promise<void> {
    const lists = await this.#lists(fleetId, this.#singleCalls(group), call);
    const isRead = lists !== null && !(lists instanceof Error);
    const found = group.map(({ vehicle }) => (isRead ? lists.find(vehicle) : undefined));
    if (isRead) {
      const covered = found.filter((items) => items !== undefined).length;
      const coverage = { covered, lacking: group.length - covered };
      this.#options.knowledge.learnCoverage(fleetId, this.#source.listName, coverage);
    }
    const load = async (key: VehicleListKey<T>, index: number): Promise<void> => {
      const items = found[index];
      if (lists instanceof Error) outcomes.set(key, lists);
      else if (items !== undefined) outcomes.set(key, this.#page(items, key));
      else outcomes.set(key, await outcomeOf(() => this.#source.loadOne(key, call)));
    };
    await Promise.all(group.map(load));
  }

  #page(items: readonly T[], { vehicle, request }: VehicleListKey<T>): ListPage<T> | null {
    const range = { offset: 0, items, endsList: true, total: items.length };
    const page = pageOfRange(range, request, (item) => this.#source.keyOf(item));
    if (page === null) return null;
    const entries = page.entries.map((entry) => ({
      ...entry,
      item: this.#source.withInheritedIds(entry.item, vehicle),
    }));
    return { ...page, entries };
  }

  /** Minimum number of single calls: those of each vehicle's most expensive list. */
  #singleCalls(group: readonly VehicleListKey<T>[]): number {
    const byVehicle = groupBy(group, ({ vehicle }) => vehicle.vehicleId);
    const costs = [...byVehicle.values()].map((lists) =>
      Math.max(...lists.map((each) => this.#source.singleCalls(each))),
    );
    return costs.reduce((sum, calls) => sum + calls, 0);
  }

  /** The fleet's lists; null if its collection is not worth reading, an error if a page failed. */
  #lists(fleetId: string, singleCalls: number, call: Call): Promise<VehicleLists<T> | Error | null> {
    const known = this.#listsByFleet.get(fleetId);
    if (known !== undefined) return known;
    if (singleCalls < 2) return Promise.resolve(null);
    const lists = this.#read(fleetId, singleCalls, call).catch((error: unknown) => error as Error);
    this.#listsByFleet.set(fleetId, lists);
    // If this batch takes single calls, a larger one later in the request may still read the collection.
    return lists.then((read) => read ?? (this.#listsByFleet.delete(fleetId), null));
  }

  async #read(fleetId: string, singleCalls: number, call: Call): Promise<VehicleLists<T> | Error | null> {
    const { knowledge } = this.#options;
    const { collectionName, listName, open, isEmpty } = this.#source;
    const size = knowledge.listSize(fleetId, listName);
    const reader = await openCollection<T>(
      {
        name: listName,
        rangeName: collectionName,
        fleetId,
        singleCalls,
        size,
        assumedPages: 3,
        open,
        isEmpty: (fleet) => isEmpty(fleet, call),
      },
      { ...this.#options, call },
      this.#refused,
    );
    if (reader === null) return null;
    if (reader.total !== null) knowledge.learnListSize(fleetId, listName, reader.total);
    // If the number of pages is unknown, read at most as many pages as there would be single calls.
    let maxPages = singleCalls;
    await reader.readUntil(() => !isCollectionCheaper(reader.pagesLeft, singleCalls) || (maxPages -= 1) <= 0);
    if (reader.failure !== null) return reader.failure;
    if (reader.refusal !== null && !(call.fallbacks?.take(singleCalls) ?? true)) return reader.refusal;
    return reader.isComplete ? new VehicleLists(reader.items, (item) => this.#source.keyOf(item)) : null;
  }
}
