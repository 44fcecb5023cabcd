import DataLoader from 'dataloader';
import type { Call, FleetCollections, ToManyRelations, Upstream, Vehicle } from '../../domain/index.js';
import { scheduled } from '../planner/batch-schedule.js';
import type { PlannerOptions } from '../planner/open-collection.js';
import { outcomeOf } from '../planner/load-each.js';
import { FanOutCounter } from '../planner/fan-out-counter.js';
import { groupBy } from '../planner/group-by.js';
import { idsKey, collectionKey, listKey, listPartKey, stableJson } from '../keys.js';
import { ListPlanner, type ListKey } from '../planner/list-planner.js';
import { readList } from './list-reader.js';
import { pageOfWholeList, type ListEntry, type ListFilter, type ListRequest, type ListPage } from './list-page.js';

type Relation = keyof ToManyRelations;
type Parent = ToManyRelations[Relation]['parent'];
type Arguments = ToManyRelations[Relation]['args'];

export interface ListLoaderOptions extends PlannerOptions {
  readonly upstream: Upstream;
  /** Default: one of its own. */
  readonly fanOut?: FanOutCounter;
  /** Resolves when the request may hold the event loop. Default: at once. */
  readonly yieldToEventLoop?: (() => Promise<void>) | undefined;
}

/** Lists that are read in one turn of the event loop: what is at hand already is decoded there. */
const listsOfTurn = 16;

/** One list of one parent, whatever its kind: which kind, the table of relations knows. */
interface ListKey {
  readonly relation: Relation;
  readonly parent: Parent;
  readonly args: Arguments;
  readonly argsText: string;
  readonly request: ListRequest<unknown>;
}

type Outcome = ListPage<unknown> | null | Error;

/**
 * Loads parts of lists. Lists that are asked for twice are read once; those of many vehicles with equal arguments go
 * through the fleet's collection where there is one and that is cheaper.
 */
export class ListLoader {
  readonly #options: ListLoaderOptions;
  readonly #fanOut: FanOutCounter;
  readonly #loader: DataLoader<ListKey, ListPage<unknown> | null, string>;
  /** By relation and arguments, for the time of the request: what one batch read of a fleet serves the next. */
  readonly #planners = new Map<string, ListPlanner<unknown>>();

  /** What a filter leaves of lists that were read elsewhere, by what is asked. */
  readonly #known = new Map<string, readonly ListEntry<unknown>[]>();

  constructor(options: ListLoaderOptions) {
    this.#options = options;
    this.#fanOut = options.fanOut ?? new FanOutCounter(options.knowledge);
    this.#loader = new DataLoader((keys) => this.#loadBatch(keys), { cacheKeyFn, ...scheduled(options.schedule) });
  }

  /** Null where the parent has no such list. */
  load<N extends Relation>(
    relation: N,
    parent: ToManyRelations[N]['parent'],
    args: ToManyRelations[N]['args'],
    request: ListRequest<ToManyRelations[N]['target']>,
  ): Promise<ListPage<ToManyRelations[N]['target']> | null> {
    type Target = ToManyRelations[N]['target'];
    const key = { relation, parent, args, argsText: stableJson(args), request: request as ListRequest<unknown> };
    // A cursor may stand on an item that is not among those that are known.
    const known = request.cursor === null ? this.#known.get(nameOfFiltered(key, request.filter)) : undefined;
    if (known !== undefined) return Promise.resolve(pageOfWholeList(known as readonly ListEntry<Target>[], request));
    return this.#loader.load(key) as Promise<ListPage<Target> | null>;
  }

  /** Takes what a filter leaves of a list from elsewhere, so that it is not asked for. */
  prime<N extends Relation>(
    relation: N,
    parent: ToManyRelations[N]['parent'],
    args: ToManyRelations[N]['args'],
    filter: ListFilter<ToManyRelations[N]['target']>,
    entries: readonly ListEntry<ToManyRelations[N]['target']>[],
  ): void {
    this.#known.set(nameOfFiltered({ relation, parent, argsText: stableJson(args) }, filter), entries);
  }

  async #loadBatch(keys: readonly ListKey[]): Promise<Outcome[]> {
    const outcomes = new Map<ListKey, Outcome>();
    const groups = [...groupBy(keys, ({ relation, argsText }) => `${relation} ${argsText}`)];
    const loadGroup = async ([name, group]: [string, readonly [ListKey, ...ListKey[]]]): Promise<void> => {
      const { collection } = this.#options.upstream.list(group[0].relation);
      // A cursor stands somewhere in one vehicle's list: only that list can be read from there on.
      const batched = collection === null ? [] : group.filter(({ request }) => request.cursor === null);
      const alone = group.filter((key) => !batched.includes(key));
      const calls = new Map<ListKey, number>();
      const turns = this.#turnsOf(alone.length);
      const loadAlone = alone.map(async (key, index) => {
        const turn = turns[Math.floor(index / listsOfTurn)];
        if (turn !== undefined) await turn;
        const count = (read: number) => calls.set(key, (calls.get(key) ?? 0) + read);
        outcomes.set(key, await outcomeOf(() => this.#alone(key, this.#options.call, count)));
      });
      const planner = collection === null ? null : this.#planner(name, collection, group[0]);
      const wanted = batched.map(({ parent, request }) => ({ vehicle: parent as Vehicle, request }));
      const found = planner === null || wanted.length === 0 ? [] : await planner.load(wanted);
      batched.forEach((key, index) => outcomes.set(key, found[index] ?? null));
      await Promise.all(loadAlone);
      const alike = groupBy(calls, ([{ request }]) => listPartKey(name, request as ListRequest<never>));
      for (const [part, read] of alike)
        this.#fanOut.add(
          part,
          read.map(([key, count]) => [key.parent, count] as const),
        );
    };
    await Promise.all(groups.map(loadGroup));
    return keys.map((key) => outcomes.get(key) ?? null);
  }

  /** One after the other, so that others are served between them. The first need not wait. */
  #turnsOf(lists: number): readonly (Promise<void> | undefined)[] {
    const { yieldToEventLoop } = this.#options;
    const turns: (Promise<void> | undefined)[] = [undefined];
    for (let first = listsOfTurn; yieldToEventLoop !== undefined && first < lists; first += listsOfTurn) {
      turns.push((turns.at(-1) ?? Promise.resolve()).then(yieldToEventLoop));
    }
    return turns;
  }

  /** @param count Told of the calls that each page takes. */
  async #alone(
    { relation, parent, args, argsText, request }: ListKey,
    call: Call,
    count: (calls: number) => void = () => {},
  ): Promise<ListPage<unknown> | null> {
    const { upstream, knowledge: memory } = this.#options;
    const { pageSize, rangeable, ofLinks, keyOf } = upstream.list(relation) as ReturnType<Upstream['list']> & {
      keyOf(item: unknown): string;
    };
    const { fleetId } = parent;
    const list = listKey(relation, parent, argsText);
    let linksBefore = 0;
    const window = await readList<unknown>(
      {
        pageSize,
        rangeable: rangeable && !memory.isRangeRefused(fleetId, relation),
        keyOf,
        fetch: async (page) => {
          const read = await upstream.many(relation, parent as never, args as never, page, call);
          // One that leads to nothing was a call as well.
          count(ofLinks === true ? Math.min(page.size, (read?.total ?? 0) - linksBefore) : 1);
          linksBefore += page.size;
          return read;
        },
        onRangeRefused: () => memory.refuseRange(fleetId, relation),
        onRangeAccepted: () => memory.acceptRange(fleetId, relation),
        lastSize: memory.listSize(fleetId, list),
        onSize: (items) => memory.learnListSize(fleetId, list, items),
      },
      request,
    );
    const part = listPartKey(list, request as ListRequest<never>);
    if (window !== null)
      this.#fanOut.register(
        window.entries.map(({ item }) => item as object),
        { fleetId, part },
      );
    return window;
  }

  #planner(name: string, collection: keyof FleetCollections, { relation, args, argsText }: ListKey) {
    const { upstream, knowledge: memory } = this.#options;
    const begun = this.#planners.get(name);
    if (begun !== undefined) return begun;
    const { keyOf } = upstream.list(relation) as { keyOf(item: unknown): string };
    const planner = new ListPlanner<unknown>(
      {
        collectionName: collection,
        listName: collectionKey(collection, argsText),
        loadOne: ({ vehicle, request }: ListKey<unknown>, call) =>
          this.#alone({ relation, parent: vehicle, args, argsText, request }, call),
        // Where the end of a list is not known from before it has to be found first.
        singleCalls: ({ vehicle, request }) =>
          request.from === 'end' &&
          memory.listSize(vehicle.fleetId, listKey(relation, vehicle, argsText)) === undefined
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
  const { count, from, cursor: beyond, filter } = key.request;
  return [nameOfFiltered(key, filter), count, from, stableJson(beyond)].join(' ');
}

/** Which items of which list are meant, wherever they are read from. */
function nameOfFiltered(
  { relation, parent, argsText }: Pick<ListKey, 'relation' | 'parent' | 'argsText'>,
  filter: { readonly name: string } | null,
): string {
  // The VIN tells vehicles apart to which the upstream gave one id.
  const vin = 'vin' in parent ? (parent.vin ?? '') : '';
  return [relation, idsKey(parent), vin, argsText, filter?.name ?? ''].join(' ');
}
