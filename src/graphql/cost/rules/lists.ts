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
import { addBatch, inherited } from './links.js';

/** How the resolver reads a list: the arguments for the upstream, and the page to present. */
export interface ListCost<Args> {
  /** Arguments of the relation, as the resolver passes them. */
  readonly argsOf: (args: Args, site: Site) => object;
  readonly view: (args: Args, maxFirst: number) => ListView<never>;
  /** Cache key of the selection, as far as it changes the arguments. */
  readonly ahead?: (site: Site) => string;
}

/**
 * A list of each parent: its pages, from either end. Lists of many vehicles may be read from the fleet's collection, if that
 * takes fewer calls.
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
      const relationArgs = argsOf(args as Args, site);
      const request = requestOf(view(args as Args, maxFirst));
      const list: ListReading = { relation, args: relationArgs, argsText: stableJson(relationArgs), request };
      const size = sizeOf(site, list);
      read(site, list, size);
      const items = times(parents.size, itemsOfList(request, request.filter === null ? size : undefined));
      const part = parents.ids === null ? null : listPartKey(listKey(relation, parents.ids, list.argsText), request);
      const most = size === undefined ? items : atMost(items, size * parents.size.most);
      return [estimateOf(type, most, { ...inherited(parents), part, list: path })];
    },
  };
}

interface ListReading {
  readonly relation: keyof ToManyRelations;
  readonly args: object;
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
  const { relation, args, argsText, request } = list;
  const each = callsOfList(forecast.list(relation), request as ListDemand, size);
  const alone = wholeTracks(site, list) ?? fannedOut(site, list) ?? times(parents.size, each);
  const operation = site.operationOf({ kind: 'many', name: relation, ref: refOf(parents) });
  const isBatched = forecast.list(relation).collection !== null && request.cursor === null;
  const collection = isBatched ? forecast.listsOf(relation, parents.fleetId, args, argsText) : null;
  if (collection === null) {
    site.add({ operation, calls: alone, why: 'list', assumes: unknown(size, parents.size) });
    return;
  }
  const assumed = request.from === 'end' && size === undefined ? 2 : 1;
  const wanted = times(parents.size, { most: assumed, likely: assumed });
  const calls = site.batch(
    `${relation} ${parents.fleetId} ${argsText}`,
    { wanted, alone, parts: parents.parts },
    collection,
  );
  const { collection: name } = forecast.list(relation);
  if (name !== null) addBatch(site, calls, { operation, collection: name, isKnown: collection.missing !== undefined });
}

/** Tracks without ends require the whole track, and for a time range the range as well. */
function wholeTracks({ parents, forecast, trimsTracks }: Site, { relation, args }: ListReading): Bounds | null {
  if (!trimsTracks || !isTrack(relation)) return null;
  const whole = 'intervals' in args ? { ...args, intervals: [] } : args;
  const size = forecast.listSize(parents.fleetId, relation, parents.ids, stableJson(whole));
  const each = callsOfTrack(forecast.list(relation), size);
  const hasTimeRange = stableJson(whole) !== stableJson(args);
  return times(parents.size, hasTimeRange ? plus(each, each) : each);
}

/** Calls that nested lists took the last time: their sizes are unknown before their parents are. */
function fannedOut({ parents, forecast }: Site, { relation, argsText, request }: ListReading): Bounds | null {
  const calls = forecast.fanOut(parents.fleetId, parents.part, listPartKey(`${relation} ${argsText}`, request));
  return calls === undefined ? null : { most: calls, likely: calls };
}

function unknown(size: number | undefined, { most }: Bounds): readonly string[] {
  if (size !== undefined) return [];
  return [most === 1 ? 'the size of the list is unknown' : 'the sizes of the lists are unknown'];
}
