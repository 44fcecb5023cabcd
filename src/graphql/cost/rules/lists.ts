import type { ToManyRelations } from '../../../domain/index.js';
import {
  atMost,
  callsOfList,
  callsOfTrack,
  isTrack,
  itemsOfList,
  listKey,
  listPartKey,
  plus,
  stableJson,
  times,
  type ListDemand,
  type Bounds,
  type ListRequest,
} from '../../../loaders/index.js';
import { listRequest, type ListView } from '../../relay/list.js';
import { estimateOf } from '../estimate.js';
import { refOf, type ArgumentValues, type Rule, type Site } from '../rule.js';
import { addBatch, belongings } from './links.js';

/** How the resolver reads a list: what it asks for, and how that is shown. */
export interface ListCost<Args> {
  /** The arguments of the relation, as the resolver makes them. */
  readonly argsOf: (args: Args, site: Site) => object;
  readonly view: (args: Args, maxFirst: number) => ListView<never>;
  /** What of the selection changes the arguments. */
  readonly ahead?: (site: Site) => string;
}

/**
 * A list of each parent's: its pages, from either end. Where many vehicles' lists are in a fleet's collection, that is read
 * in their place where it takes fewer calls.
 */
export function listOf<Args = ArgumentValues>(
  relation: keyof ToManyRelations,
  type: string,
  { argsOf, view, ahead }: ListCost<Args>,
): Rule {
  return {
    ...(ahead === undefined ? {} : { ahead }),
    reach(site) {
      const { parents, args, maxFirst, path } = site;
      const asked = argsOf(args as Args, site);
      const request = requestOf(view(args as Args, maxFirst));
      const list: ListReading = { relation, asked, argsText: stableJson(asked), request };
      const size = sizeOf(site, list);
      read(site, list, size);
      const items = times(parents.size, itemsOfList(request, request.filter === null ? size : undefined));
      const part = parents.ids === null ? null : listPartKey(listKey(relation, parents.ids, list.argsText), request);
      const most = size === undefined ? items : atMost(items, size * parents.size.most);
      return [estimateOf(type, most, { ...belongings(parents), part, list: path })];
    },
  };
}

interface ListReading {
  readonly relation: keyof ToManyRelations;
  readonly asked: object;
  readonly argsText: string;
  readonly request: ListRequest<never>;
}

function requestOf(view: ListView<never>): ListRequest<never> {
  return listRequest(view);
}

function sizeOf({ parents, forecast }: Site, { relation, argsText }: ListReading): number | undefined {
  return forecast.listSize(parents.fleetId, relation, parents.ids, argsText);
}

function read(site: Site, list: ListReading, size: number | undefined): void {
  const { parents, forecast } = site;
  const { relation, asked, argsText, request } = list;
  const each = callsOfList(forecast.list(relation), request as ListDemand, size);
  const alone = wholeTracks(site, list) ?? fannedOut(site, list) ?? times(parents.size, each);
  const operation = site.operationOf({ kind: 'many', name: relation, ref: refOf(parents) });
  const isBatched = forecast.list(relation).collection !== null && request.cursor === null;
  const collection = isBatched ? forecast.listsOf(relation, parents.fleetId, asked, argsText) : null;
  if (collection === null) {
    site.add({ operation, calls: alone, why: 'list', assumes: unknown(size, parents.size) });
    return;
  }
  const reckoned = request.from === 'end' && size === undefined ? 2 : 1;
  const wanted = times(parents.size, { most: reckoned, likely: reckoned });
  const calls = site.batch(
    `${relation} ${parents.fleetId} ${argsText}`,
    { wanted, alone, parts: parents.parts },
    collection,
  );
  const { collection: name } = forecast.list(relation);
  if (name !== null) addBatch(site, calls, { operation, collection: name, isKnown: collection.missing !== undefined });
}

/** Ways whose ends are not shown are read whole, and where a stretch of time is asked for, that besides. */
function wholeTracks({ parents, forecast, trimsTracks }: Site, { relation, asked }: ListReading): Bounds | null {
  if (!trimsTracks || !isTrack(relation)) return null;
  const whole = 'intervals' in asked ? { ...asked, intervals: [] } : asked;
  const size = forecast.listSize(parents.fleetId, relation, parents.ids, stableJson(whole));
  const each = callsOfTrack(forecast.list(relation), size);
  const isStretch = stableJson(whole) !== stableJson(asked);
  return times(parents.size, isStretch ? plus(each, each) : each);
}

/** What lists within a list took the last time: their own sizes are not known before their parents are. */
function fannedOut({ parents, forecast }: Site, { relation, argsText, request }: ListReading): Bounds | null {
  const calls = forecast.fanOut(parents.fleetId, parents.part, listPartKey(`${relation} ${argsText}`, request));
  return calls === undefined ? null : { most: calls, likely: calls };
}

function unknown(size: number | undefined, { most }: Bounds): readonly string[] {
  if (size !== undefined) return [];
  return [most === 1 ? 'the size of the list is not known' : 'the sizes of the lists are not known'];
}
