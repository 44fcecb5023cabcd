import DataLoader from 'dataloader';
import type { Call, FleetCollections, ToManyRelations, Upstream, Vehicle } from '../../domain/index.js';
import { scheduled } from '../planner/batch-schedule.js';
import type { PlannerOptions } from '../planner/open-collection.js';
import { outcomeOf } from '../planner/load-each.js';
import { FanOutCounter } from '../planner/fan-out-counter.js';
import { groupBy } from '../planner/group-by.js';
import { idsKey, collectionKey, listKey, listPartKey, stableJson } from '../keys.js';
import { ListPlanner, type VehicleListKey } from '../planner/list-planner.js';
import { readList } from './list-reader.js';
import { pageOfWholeList, type ListEntry, type ListFilter, type ListRequest, type ListPage } from './list-page.js';

type Relation = keyof ToManyRelations;
type Parent = ToManyRelations[Relation]['parent'];
type Arguments = ToManyRelations[Relation]['args'];

export interface ListLoaderOptions extends PlannerOptions {
  readonly upstream: Upstream;
  /** Default: a new one. */
  readonly fanOut?: FanOutCounter;
  /** Resolves when the request may block the event loop. Default: at once. */
  readonly yieldToEventLoop?: (() => Promise<void>) | undefined;
}

/** Lists that are read before yielding to the event loop: cached pages are decoded synchronously. */
const listsPerSlice = 16;

/** One part of one list. */
interface ListKey {
  readonly relation: Relation;
  readonly parent: Parent;
  readonly args: Arguments;
  readonly argsText: string;
  readonly request: ListRequest<unknown>;
}

type Outcome = ListPage<unknown> | null | Error;

/**
 * Loads parts of lists. Equal parts are read once; lists of many vehicles with equal arguments are read from the fleet's
 * collection if that takes fewer calls.
 */
export class ListLoader {
  readonly #options: ListLoaderOptions;
  readonly #fanOut: FanOutCounter;
  readonly #loader: DataLoader<ListKey, ListPage<unknown> | null, string>;
  /** By relation and arguments: later batches of the request use the collections that earlier ones read. */
  readonly #planners = new Map<string, ListPlanner<unknown>>();

  /** Filtered lists that were read elsewhere. */
  readonly #primed = new Map<string, readonly ListEntry<unknown>[]>();

  constructor(options: ListLoaderOptions) {
    this.#options = options;
    this.#fanOut = options.fanOut ?? new FanOutCounter(options.knowledge);
    this.#loader = new DataLoader((keys) => this.#loadBatch(keys), { cacheKeyFn, ...scheduled(options.schedule) });
  }

  /** Null if the parent has no such list. */
  load<N extends Relation>(
    relation: N,
    parent: ToManyRelations[N]['parent'],
    args: ToManyRelations[N]['args'],
    request: ListRequest<ToManyRelations[N]['target']>,
  ): Promise<ListPage<ToManyRelations[N]['target']> | null> {
    type Target = ToManyRelations[N]['target'];
    const key = { relation, parent, args, argsText: stableJson(args), request: request as ListRequest<unknown> };
    // A cursor may point to an item that the filter has removed.
    const primed = request.cursor === null ? this.#primed.get(filteredListKey(key, request.filter)) : undefined;
    if (primed !== undefined) return Promise.resolve(pageOfWholeList(primed as readonly ListEntry<Target>[], request));
    return this.#loader.load(key) as Promise<ListPage<Target> | null>;
  }

  /** Adds a filtered list that was read elsewhere, so that it is not read again. */
  prime<N extends Relation>(
    relation: N,
    parent: ToManyRelations[N]['parent'],
    args: ToManyRelations[N]['args'],
    filter: ListFilter<ToManyRelations[N]['target']>,
    entries: readonly ListEntry<ToManyRelations[N]['target']>[],
  ): void {
    this.#primed.set(filteredListKey({ relation, parent, argsText: stableJson(args) }, filter), entries);
  }

  async #loadBatch(keys: readonly ListKey[]): Promise<Outcome[]> {
    const outcomes = new Map<ListKey, Outcome>();
    const groups = [...groupBy(keys, ({ relation, argsText }) => `${relation} ${argsText}`)];
    const loadGroup = async ([name, group]: [string, readonly [ListKey, ...ListKey[]]]): Promise<void> => {
      const { collection } = this.#options.upstream.list(group[0].relation);
      // A cursor is a position in one vehicle's own list.
      const batched = collection === null ? [] : group.filter(({ request }) => request.cursor === null);
      const single = group.filter((key) => !batched.includes(key));
      const calls = new Map<ListKey, number>();
      const slices = this.#slices(single.length);
      const loadSingle = single.map(async (key, index) => {
        const slice = slices[Math.floor(index / listsPerSlice)];
        if (slice !== undefined) await slice;
        const count = (read: number) => calls.set(key, (calls.get(key) ?? 0) + read);
        outcomes.set(key, await outcomeOf(() => this.#loadOne(key, this.#options.call, count)));
      });
      const planner = collection === null ? null : this.#planner(name, collection, group[0]);
      const planned = batched.map(({ parent, request }) => ({ vehicle: parent as Vehicle, request }));
      const found = planner === null || planned.length === 0 ? [] : await planner.load(planned);
      batched.forEach((key, index) => outcomes.set(key, found[index] ?? null));
      await Promise.all(loadSingle);
      const byPart = groupBy(calls, ([{ request }]) => listPartKey(name, request as ListRequest<never>));
      for (const [part, read] of byPart)
        this.#fanOut.add(
          part,
          read.map(([key, count]) => [key.parent, count] as const),
        );
    };
    await Promise.all(groups.map(loadGroup));
    return keys.map((key) => outcomes.get(key) ?? null);
  }

  /** Promises that start one slice of lists after the other; the first slice starts at once. */
  #slices(lists: number): readonly (Promise<void> | undefined)[] {
    const { yieldToEventLoop } = this.#options;
    const slices: (Promise<void> | undefined)[] = [undefined];
    for (let first = listsPerSlice; yieldToEventLoop !== undefined && first < lists; first += listsPerSlice) {
      slices.push((slices.at(-1) ?? Promise.resolve()).then(yieldToEventLoop));
    }
    return slices;
  }

  /** @param count Called with the number of calls of each page. */
  async #loadOne(
    { relation, parent, args, argsText, request }: ListKey,
    call: Call,
    count: (calls: number) => void = () => {},
  ): Promise<ListPage<unknown> | null> {
    const { upstream, knowledge } = this.#options;
    const { pageSize, rangeable, ofLinks, keyOf } = upstream.list(relation) as ReturnType<Upstream['list']> & {
      keyOf(item: unknown): string;
    };
    const { fleetId } = parent;
    const list = listKey(relation, parent, argsText);
    let linksBefore = 0;
    const listPage = await readList<unknown>(
      {
        pageSize,
        rangeable: rangeable && !knowledge.isRangeRefused(fleetId, relation),
        keyOf,
        fetch: async (page) => {
          const read = await upstream.many(relation, parent as never, args as never, page, call);
          // A link without a target takes a call, too.
          count(ofLinks === true ? Math.min(page.size, (read?.total ?? 0) - linksBefore) : 1);
          linksBefore += page.size;
          return read;
        },
        onRangeRefused: () => knowledge.refuseRange(fleetId, relation),
        onRangeAccepted: () => knowledge.acceptRange(fleetId, relation),
        lastSize: knowledge.listSize(fleetId, list),
        onSize: (items) => knowledge.learnListSize(fleetId, list, items),
      },
      request,
    );
    const part = listPartKey(list, request as ListRequest<never>);
    if (listPage !== null)
      this.#fanOut.register(
        listPage.entries.map(({ item }) => item as object),
        { fleetId, part },
      );
    return listPage;
  }

  #planner(name: string, collection: keyof FleetCollections, { relation, args, argsText }: ListKey) {
    const { upstream, knowledge } = this.#options;
    const known = this.#planners.get(name);
    if (known !== undefined) return known;
    const { keyOf } = upstream.list(relation) as { keyOf(item: unknown): string };
    const planner = new ListPlanner<unknown>(
      {
        collectionName: collection,
        listName: collectionKey(collection, argsText),
        loadOne: ({ vehicle, request }: VehicleListKey<unknown>, call) =>
          this.#loadOne({ relation, parent: vehicle, args, argsText, request }, call),
        // The end of a list of unknown size takes one more call to find.
        singleCalls: ({ vehicle, request }) =>
          request.from === 'end' &&
          knowledge.listSize(vehicle.fleetId, listKey(relation, vehicle, argsText)) === undefined
            ? 2
            : 1,
        open: (fleet) => upstream.collection(collection, fleet, args as never),
        isEmpty: async (fleet, call) => {
          const ofFleet = `Fleet.${collection}` as Relation;
          const page = await upstream.many(ofFleet, fleet as never, args as never, { size: 1, token: null }, call);
          return page !== null && page.items.length === 0 && page.next === null;
        },
        keyOf,
        withInheritedIds: (item, vehicle) => upstream.withInheritedIds(item as object, vehicle),
      },
      this.#options,
    );
    this.#planners.set(name, planner);
    return planner;
  }
}

function cacheKeyFn(key: ListKey): string {
  const { count, from, cursor, filter } = key.request;
  return [filteredListKey(key, filter), count, from, stableJson(cursor)].join(' ');
}

/** Key of a filtered list, wherever it is read from. */
function filteredListKey(
  { relation, parent, argsText }: Pick<ListKey, 'relation' | 'parent' | 'argsText'>,
  filter: { readonly name: string } | null,
): string {
  // The VIN distinguishes vehicles with the same id.
  const vin = 'vin' in parent ? (parent.vin ?? '') : '';
  return [relation, idsKey(parent), vin, argsText, filter?.name ?? ''].join(' ');
}
