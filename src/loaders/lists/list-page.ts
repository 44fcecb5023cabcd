import { DomainError } from '../../domain/index.js';

/**
 * A place in a list: the index of an item, counted from 0 in the upstream's order, and the item's key, by which it is
 * found again when the list has grown or lost items meanwhile.
 */
export interface ItemPosition {
  readonly offset: number;
  readonly key: string;
}

/** Items that are wanted of a list; `name` tells one filter from another. */
export interface ListFilter<T> {
  readonly name: string;
  readonly matches: (item: T) => boolean;
}

/** A part of a list, in terms of the upstream's order. */
export interface ListRequest<T> {
  /** Most items wanted. */
  readonly count: number;
  /** The end of the list from which on it is read. */
  readonly from: 'start' | 'end';
  /** Only items beyond this one, seen from that end's opposite: behind it from the start, before it from the end. */
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
  /** Whether the list goes on beyond these items, in the direction of reading. */
  readonly hasMore: boolean;
  /** Items in the whole list; null where the upstream does not say or where a filter was only applied to a part. */
  readonly total: number | null;
}

/** A run of a list's items that was read, and where it stands. */
export interface ListRange<T> {
  /** Index of the first item. */
  readonly offset: number;
  readonly items: readonly T[];
  /** Whether the list ends with this run, on the side to which it is read. */
  readonly endsList: boolean;
  /** Items in the whole list, where it is known. */
  readonly total: number | null;
}

/**
 * What a run holds of what a request wants. Null where the position is not in it. Where items are filtered, only a further
 * one that is wanted tells that there is more: until one is met or the list ends, `more` is not known and false.
 */
export function pageOfRange<T>(
  span: ListRange<T>,
  { count, from, cursor: beyond, filter }: ListRequest<T>,
  keyOf: (item: T) => string,
): ListPage<T> | null {
  const { items, offset, endsList, total } = span;
  const at = beyond === null ? null : indexOf(span, beyond, keyOf);
  if (at === -1) return null;
  const step = from === 'start' ? 1 : -1;
  const entries: ListEntry<T>[] = [];
  let more = filter === null && !endsList;
  for (
    let index = at === null ? (step === 1 ? 0 : items.length - 1) : at + step;
    index >= 0 && index < items.length;
    index += step
  ) {
    const item = items[index] as T;
    if (filter !== null && !filter.matches(item)) continue;
    if (entries.length === count) {
      more = true;
      break;
    }
    entries.push({ item, position: { offset: offset + index, key: keyOf(item) } });
  }
  if (step === -1) entries.reverse();
  if (filter === null) return { entries, hasMore: more, total };
  return { entries, hasMore: more, total: endsList && !more && beyond === null ? entries.length : null };
}

/** The start or the end of all that a filter leaves of a list. */
export function pageOfWholeList<T>(
  all: readonly ListEntry<T>[],
  { count, from }: Pick<ListRequest<T>, 'count' | 'from'>,
): ListPage<T> {
  const more = all.length > count;
  const entries = from === 'start' ? all.slice(0, count) : all.slice(Math.max(0, all.length - count));
  return { entries, hasMore: more, total: more ? null : all.length };
}

/** Where the item of that position is now: where it was, or nearby when the list has changed; -1 where it is not. */
function indexOf<T>({ items, offset }: ListRange<T>, { offset: was, key }: ItemPosition, keyOf: (item: T) => string) {
  const index = was - offset;
  const there = items[index];
  if (there !== undefined && keyOf(there) === key) return index;
  return items.findIndex((item) => keyOf(item) === key);
}

export function staleCursor(): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    'The cursor’s item is no longer in the list: the upstream keeps about two months. Start again without the cursor.',
  );
}
