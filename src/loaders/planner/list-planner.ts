import type { Call, DomainError, Fleet, FleetCollection, Vehicle } from '../../domain/index.js';
import { openCollection, type PlannerOptions } from './open-collection.js';
import { outcomeOf } from './load-each.js';
import { groupBy } from './group-by.js';
import { withBatchSpan } from './batch-span.js';
import { pageOfRange, type ListRequest, type ListPage } from '../lists/list-page.js';
import { VehicleLists } from './vehicle-lists.js';

/** The start or the end of one vehicle's list. */
export interface ListKey<T> {
  readonly vehicle: Vehicle;
  readonly request: ListRequest<T>;
}

/** The two ways to lists of one kind with equal arguments: each vehicle's own, or the fleet's collection of them all. */
export interface ListBatchSource<T> {
  /** Name of the fleet's collection. */
  readonly collectionName: string;
  /** The collection's name and what it is narrowed down to, under which its size and its refusals are remembered. */
  readonly listName: string;
  loadOne(wanted: ListKey<T>, call: Call): Promise<ListPage<T> | null>;
  /** Calls that this will take, at least. */
  singleCalls(wanted: ListKey<T>): number;
  open(fleet: Fleet): FleetCollection<T> | null;
  /** Whether the fleet's own list of it, which knows "no data" from "not found", is empty. */
  isEmpty(fleet: Fleet, call: Call): Promise<boolean>;
  keyOf(item: T): string;
  /** The item with the names of its vehicle that it lacks. */
  withInheritedIds(item: T, vehicle: Vehicle): T;
}

type Outcome<T> = ListPage<T> | null | Error;

/**
 * Answers one batch of lists of many vehicles. Asking alone takes a call or more for each vehicle, the fleet's collection
 * ⌈items / page size⌉: its first page tells which is cheaper, and the size is remembered, so that the question is not paid
 * for again. Only a collection that was read whole says anything of a vehicle, and it is taken at its word: one that it
 * does not name has an empty list. (Decided: most vehicles have no collision. Asking each of them alone would cost what the
 * collection saves. That is unlike a status, which every vehicle is expected to have.) Only where items do not say whose they
 * are, the vehicles that they may belong to are asked alone.
 */
export class ListPlanner<T> {
  readonly #source: ListBatchSource<T>;
  readonly #options: PlannerOptions;
  readonly #readings = new Map<string, Promise<VehicleLists<T> | Error | null>>();
  readonly #refused = new Map<string, DomainError>();

  constructor(source: ListBatchSource<T>, options: PlannerOptions) {
    this.#source = source;
    this.#options = options;
  }

  async load(wanted: readonly ListKey<T>[]): Promise<Outcome<T>[]> {
    const outcomes = new Map<ListKey<T>, Outcome<T>>();
    const byFleet = groupBy(wanted, ({ vehicle }) => vehicle.fleetId);
    const batch = { name: this.#source.collectionName, size: wanted.length };
    await withBatchSpan(this.#options.call, batch, (call) =>
      Promise.all([...byFleet].map(([fleetId, group]) => this.#loadFromFleet(fleetId, group, outcomes, call))),
    );
    return wanted.map((each) => outcomes.get(each) ?? null);
  }

  async #loadFromFleet(
    fleetId: string,
    group: readonly ListKey<T>[],
    outcomes: Map<ListKey<T>, Outcome<T>>,
    call: Call,
  ): Promise<void> {
    const lists = await this.#lists(fleetId, this.#callsAlone(group), call);
    const isRead = lists !== null && !(lists instanceof Error);
    const found = group.map(({ vehicle }) => (isRead ? lists.find(vehicle) : undefined));
    if (isRead) {
      const named = found.filter((items) => items !== undefined).length;
      const coverage = { named, lacking: group.length - named };
      this.#options.knowledge.learnCoverage(fleetId, this.#source.listName, coverage);
    }
    const load = async (wanted: ListKey<T>, index: number): Promise<void> => {
      const items = found[index];
      if (lists instanceof Error) outcomes.set(wanted, lists);
      else if (items !== undefined) outcomes.set(wanted, this.#window(items, wanted));
      else outcomes.set(wanted, await outcomeOf(() => this.#source.loadOne(wanted, call)));
    };
    await Promise.all(group.map(load));
  }

  #window(items: readonly T[], { vehicle, request }: ListKey<T>): ListPage<T> | null {
    const span = { offset: 0, items, endsList: true, total: items.length };
    const window = pageOfRange(span, request, (item) => this.#source.keyOf(item));
    if (window === null) return null;
    const entries = window.entries.map((entry) => ({ ...entry, item: this.#source.withInheritedIds(entry.item, vehicle) }));
    return { ...window, entries };
  }

  /** Calls that asking alone would take: each vehicle's most costly list. */
  #callsAlone(group: readonly ListKey<T>[]): number {
    const byVehicle = groupBy(group, ({ vehicle }) => vehicle.vehicleId);
    const costs = [...byVehicle.values()].map((lists) =>
      Math.max(...lists.map((each) => this.#source.singleCalls(each))),
    );
    return costs.reduce((sum, calls) => sum + calls, 0);
  }

  /** The fleet's lists, where its collection is worth reading; the failure of a page is that of all its vehicles. */
  #lists(fleetId: string, calls: number, call: Call): Promise<VehicleLists<T> | Error | null> {
    const begun = this.#readings.get(fleetId);
    if (begun !== undefined) return begun;
    if (calls < 2) return Promise.resolve(null);
    const lists = this.#read(fleetId, calls, call).catch((error: unknown) => error as Error);
    this.#readings.set(fleetId, lists);
    // This batch goes alone; a larger one later in the request may think again.
    return lists.then((read) => read ?? (this.#readings.delete(fleetId), null));
  }

  /** @param calls What asking alone would cost. */
  async #read(fleetId: string, calls: number, call: Call): Promise<VehicleLists<T> | Error | null> {
    const { knowledge: memory } = this.#options;
    const { collectionName, listName, open, isEmpty } = this.#source;
    const size = memory.listSize(fleetId, listName);
    const reading = await openCollection<T>(
      {
        name: listName,
        rangeName: collectionName,
        fleetId,
        singleCalls: calls,
        size,
        assumedPages: 3,
        open,
        isEmpty: (fleet) => isEmpty(fleet, call),
      },
      { ...this.#options, call },
      this.#refused,
    );
    if (reading === null) return null;
    if (reading.total !== null) memory.learnListSize(fleetId, listName, reading.total);
    // Where the upstream does not tell how many pages there are, no more are tried than asking alone would have taken.
    let pagesToTry = calls;
    await reading.readUntil(() => reading.pagesLeft >= calls || (pagesToTry -= 1) <= 0);
    if (reading.failure !== null) return reading.failure;
    if (reading.refusal !== null && !(call.fallbacks?.take(calls) ?? true)) return reading.refusal;
    return reading.isComplete ? new VehicleLists(reading.items, (item) => this.#source.keyOf(item)) : null;
  }
}
