import type { ListTraits } from '../../domain/index.js';
import type { ListRequest } from '../lists/list-page.js';
import { maxItems } from '../lists/paging-guard.js';
import { exactly, type Bounds } from './bounds.js';

/** The traits that determine how a list is read. */
export type ReadTraits = Pick<ListTraits<never>, 'pageSize' | 'rangeable' | 'ofLinks' | 'unpaged'>;
export type ListDemand = Pick<ListRequest<never>, 'count' | 'from' | 'cursor' | 'filter'>;

/**
 * Calls that `readList` takes for one list; the cases mirror it.
 *
 * @param size Items in the list, if known.
 */
export function callsOfList(traits: ReadTraits, demand: ListDemand, size: number | undefined): Bounds {
  const { pageSize, rangeable, ofLinks = false, unpaged = false } = traits;
  if (unpaged) return exactly(1);
  if (ofLinks) return links(pageSize, demand, size);
  if (!rangeable) return followed(pageSize, demand, size);
  return demand.from === 'start' ? forward(pageSize, demand, size) : backward(pageSize, demand, size);
}

/**
 * Calls for a complete track, which `readTrack` reads for any requested part of a trimmed track: each page but the first
 * repeats one point.
 */
export function callsOfTrack({ pageSize }: Pick<ReadTraits, 'pageSize'>, size: number | undefined): Bounds {
  const most = 1 + Math.ceil(Math.max(0, (size ?? maxItems) - pageSize) / (pageSize - 1));
  return { most, likely: size === undefined ? 1 : most };
}

/** Items of the requested part of a list. */
export function itemsOfList({ count }: Pick<ListDemand, 'count'>, size: number | undefined): Bounds {
  return size === undefined
    ? { most: count, likely: Math.min(count, typicalListSize) }
    : exactly(Math.min(count, Math.max(size, 0)));
}

/** Likely number of items of a list of unknown size. */
export const typicalListSize = 10;

function forward(pageSize: number, { count, cursor, filter }: ListDemand, size: number | undefined): Bounds {
  const offset = cursor?.offset ?? 0;
  const needed = Math.max(1, count + (cursor === null ? 0 : 1));
  if (filter === null) return exactly(pagesOf(Math.min(needed, left(size, offset)), pageSize));
  return whole(pageSize, needed, size === undefined ? undefined : size - offset);
}

function backward(pageSize: number, { count, cursor, filter }: ListDemand, size: number | undefined): Bounds {
  if (cursor !== null) {
    const before = cursor.offset + 1;
    const needed = Math.min(count + 1, before);
    return filter === null ? exactly(pagesOf(needed, pageSize)) : whole(pageSize, needed, before);
  }
  if (size === undefined) {
    const run = filter === null ? exactly(pagesOf(count, pageSize)) : whole(pageSize, count, undefined);
    // The first page shows where the end is, and contains all of a short list.
    return { most: 1 + run.most, likely: count > typicalListSize ? 1 + run.likely : 2 };
  }
  // The page at the end, then the pages before it.
  const atEnd = Math.min(Math.max(count, 1), pageSize);
  const before = size - atEnd;
  if (before <= 0 || (count <= pageSize && filter === null)) return exactly(1);
  if (filter === null) return exactly(1 + pagesOf(Math.min(count - atEnd, before), pageSize));
  const run = whole(pageSize, count, before);
  return { most: 1 + run.most, likely: count <= pageSize ? 1 : 1 + run.likely };
}

/** Pages are read one after the other from the start. */
function followed(pageSize: number, { count, from, cursor, filter }: ListDemand, size: number | undefined): Bounds {
  const isSimple = from === 'start' && cursor === null && filter === null;
  return isSimple ? exactly(pagesOf(Math.min(count, left(size, 0)), pageSize)) : whole(pageSize, count, size);
}

/** One call per item. */
function links(pageSize: number, { count, from, cursor, filter }: ListDemand, size: number | undefined): Bounds {
  const isSimple = from === 'start' && cursor === null && filter === null;
  const all = size ?? maxItems;
  const read = count <= pageSize ? Math.max(count, 1) : pagesOf(count, pageSize) * pageSize;
  const most = isSimple ? Math.min(all, read) : all;
  return { most, likely: size === undefined ? Math.min(most, 1) : most };
}

/** The number of pages is not known in advance: at most all of them. */
function whole(pageSize: number, count: number, size: number | undefined): Bounds {
  const most = pagesOf(size ?? maxItems, pageSize);
  return { most, likely: size === undefined ? pagesOf(count, pageSize) : most };
}

function left(size: number | undefined, offset: number): number {
  return size === undefined ? Infinity : Math.max(size - offset, 0);
}

export function pagesOf(items: number, pageSize: number): number {
  return Math.max(1, Math.ceil(items / pageSize));
}
