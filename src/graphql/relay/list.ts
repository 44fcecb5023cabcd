import type { ListFilter, ListRequest, ListPage } from '../../loaders/index.js';
import { badInput } from '../errors.js';
import { connectionOf, countOf, defaultFirst, type Connection } from './connection.js';
import { fromItemCursor, toItemCursor } from './cursor.js';

export interface ListArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A part of a list that can be read from both ends, and how it is to be shown. */
export interface ListView<T> {
  /** The list's name: cursors of one are refused by the others. */
  readonly list: string;
  readonly args: ListArguments;
  readonly maxFirst: number;
  readonly filter?: ListFilter<T> | null;
  /** Whether it is shown against the upstream's order. */
  readonly reversed?: boolean;
}

/**
 * Most items of a list that vehicles fill by the minute: what the upstream gives in one page, also where the server's cap
 * for other lists is lower.
 */
export function highFrequencyCap(maxFirst: number): number {
  return Math.max(maxFirst, 2000);
}

/** Reads the part of a list that the arguments name; they are checked before anything is asked of the upstream. */
export async function readConnection<T>(
  view: ListView<T>,
  read: (request: ListRequest<T>) => Promise<ListPage<T> | null>,
): Promise<Connection<T> | null> {
  const { list, args, reversed = false } = view;
  const isBackward = checkedDirection(args);
  const request = listRequest(view);
  const window = await read(request);
  if (window === null) return null;
  const { hasMore } = window;
  const beyond = request.cursor !== null;
  return connectionOf(
    reversed ? window.entries.toReversed() : window.entries,
    ({ position }) => toItemCursor(list, position),
    isBackward ? { hasNextPage: beyond, hasPreviousPage: hasMore } : { hasNextPage: hasMore, hasPreviousPage: beyond },
    window.total,
  );
}

/** What is read for such arguments. Rejects wrong ones. */
export function listRequest<T>({ list, args, maxFirst, filter = null, reversed = false }: ListView<T>): ListRequest<T> {
  const isBackward = checkedDirection(args);
  const cursor = isBackward ? args.before : args.after;
  const argument = isBackward ? 'last' : 'first';
  return {
    count: countOf(argument, args[argument] ?? defaultFirst, maxFirst),
    from: isBackward === reversed ? 'start' : 'end',
    cursor: cursor ? fromItemCursor(list, isBackward ? 'before' : 'after', cursor) : null,
    filter,
  };
}

/** Whether the list is read from its end; both ways at once is no part of a list. An empty cursor is none. */
function checkedDirection({ first = null, last = null, ...cursors }: ListArguments): boolean {
  const after = cursors.after || null;
  const before = cursors.before || null;
  if (first !== null && last !== null) throw badInput('last', 'expected either `first` or `last`, got both.');
  const isBackward = last !== null || (first === null && before !== null);
  if (isBackward && after !== null) throw badInput('after', 'goes with `first`; with `last` expected `before`.');
  if (!isBackward && before !== null) throw badInput('before', 'goes with `last`; with `first` expected `after`.');
  return isBackward;
}
