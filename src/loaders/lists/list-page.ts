import { DomainError } from '../../domain/index.js';

/**
 * Position of an item in a list: its index in the upstream's order, counted from 0, and its key, which finds it again after the
 * list has changed.
 */
export interface ItemPosition {
  readonly offset: number;
  readonly key: string;
}

/** A filter of list items; `name` identifies it. */
export interface ListFilter<T> {
  readonly name: string;
  readonly matches: (item: T) => boolean;
}

/** Requests a page of a list, in the upstream's order. */
export interface ListRequest<T> {
  /** Maximum number of items. */
  readonly count: number;
  /** Whether the list is read forward from its start, or backward from its end. */
  readonly from: 'start' | 'end';
  /** Only items after this one if read from the start, before it if read from the end. */
  readonly cursor: ItemPosition | null;
  readonly filter: ListFilter<T> | null;
}

export interface ListEntry<T> {
  readonly item: T;
  readonly position: ItemPosition;
}

export interface ListPage<T> {
  /** In the upstream's order. */
  readonly entries: readonly ListEntry<T>[];
  /** Whether there are more items in the direction of reading. */
  readonly hasMore: boolean;
  /** Items in the whole list; null if the upstream does not say, or if a filter was applied to a part only. */
  readonly total: number | null;
}

/** A contiguous range of a list's items. */
export interface ListRange<T> {
  /** Index of the first item. */
  readonly offset: number;
  readonly items: readonly T[];
  /** Whether the list ends with this range, in the direction of reading. */
  readonly endsList: boolean;
  /** Items in the whole list, if known. */
  readonly total: number | null;
}

/**
 * The requested page of a range; null if the cursor's item is not in the range. With a filter, `hasMore` is only true if a
 * further match is in the range.
 */
export function pageOfRange<T>(
  range: ListRange<T>,
  { count, from, cursor, filter }: ListRequest<T>,
  keyOf: (item: T) => string,
): ListPage<T> | null {
  const { items, offset, endsList, total } = range;
  const at = cursor === null ? null : indexOf(range, cursor, keyOf);
  if (at === -1) return null;
  const step = from === 'start' ? 1 : -1;
  const entries: ListEntry<T>[] = [];
  let hasMore = filter === null && !endsList;
  for (
    let index = at === null ? (step === 1 ? 0 : items.length - 1) : at + step;
    index >= 0 && index < items.length;
    index += step
  ) {
    const item = items[index] as T;
    if (filter !== null && !filter.matches(item)) continue;
    if (entries.length === count) {
      hasMore = true;
      break;
    }
    entries.push({ item, position: { offset: offset + index, key: keyOf(item) } });
  }
  if (step === -1) entries.reverse();
  if (filter === null) return { entries, hasMore, total };
  return { entries, hasMore, total: endsList && !hasMore && cursor === null ? entries.length : null };
}

/** The first or last page of a whole list that is already filtered. */
export function pageOfWholeList<T>(
  all: readonly ListEntry<T>[],
  { count, from }: Pick<ListRequest<T>, 'count' | 'from'>,
): ListPage<T> {
  const hasMore = all.length > count;
  const entries = from === 'start' ? all.slice(0, count) : all.slice(Math.max(0, all.length - count));
  return { entries, hasMore, total: hasMore ? null : all.length };
}

/** Current index of a position's item in a range, also if the list has changed; -1 if the item is not in it. */
function indexOf<T>({ items, offset }: ListRange<T>, { offset: was, key }: ItemPosition, keyOf: (item: T) => string) {
  const index = was - offset;
  const there = items[index];
  if (there !== undefined && keyOf(there) === key) return index;
  return items.findIndex((item) => keyOf(item) === key);
}

export function staleCursor(): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    'Invalid cursor: its item is no longer in the list (the upstream keeps about two months). Start again without a cursor.',
  );
}
