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

/** A page of a list that can be read from both ends, and how to present it. */
export interface ListView<T> {
  /** Name of the list. Cursors of other lists are rejected. */
  readonly list: string;
  readonly args: ListArguments;
  readonly maxFirst: number;
  readonly filter?: ListFilter<T> | null;
  /** Whether the list is presented in reverse upstream order. */
  readonly reversed?: boolean;
}

/** Maximum `first` of high-frequency lists: one upstream page, even if the server's limit for other lists is lower. */
export function highFrequencyCap(maxFirst: number): number {
  return Math.max(maxFirst, 2000);
}

/** Reads a page of a list. The arguments are validated before anything is requested from the upstream. */
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

/** Converts the arguments to a request. Throws if they are invalid. */
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

/** Validates the direction; true if the list is read from its end. An empty cursor counts as absent. */
function checkedDirection({ first = null, last = null, ...cursors }: ListArguments): boolean {
  const after = cursors.after || null;
  const before = cursors.before || null;
  if (first !== null && last !== null) throw badInput('last', 'expected either `first` or `last`, not both.');
  const isBackward = last !== null || (first === null && before !== null);
  if (isBackward && after !== null)
    throw badInput(
      'after',
      'cannot be combined with `last` or `before`. Use `first` with `after`, or `last` with `before`.',
    );
  if (!isBackward && before !== null)
    throw badInput(
      'before',
      'cannot be combined with `first` or `after`. Use `first` with `after`, or `last` with `before`.',
    );
  return isBackward;
}
