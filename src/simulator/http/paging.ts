import type { Document } from '../representation/document.js';
import { link, type QueryPair } from '../representation/links.js';
import type { Call } from './call.js';
import { ApiError, badRequest, noData } from './errors.js';
import { readIndexRange, readPageSize } from './parameters.js';

/** The greatest and the default number of items a page. */
const maxPageSize = 60;

/** What stays on the links between pages. */
const kept = ['vinPrefix', 'timestamps', 'indexRange', 'profile', 'extension', 'locale'] as const;
/** What decides which items a collection has: a token is only good for the same. */
const filters = ['vinPrefix', 'timestamps', 'indexRange'] as const;

export interface Collection<T> {
  /** Its key in _embedded. */
  readonly name: string;
  /** All items, in a stable order, as of an instant. */
  items(asOf: number): readonly T[];
  represent(item: T): Document;
  /** Whether the operation has indexRange. */
  readonly ranged: boolean;
}

const pairsOf = (query: URLSearchParams, names: readonly string[]): readonly QueryPair[] =>
  names.flatMap((name) => query.getAll(name).map((value): QueryPair => [name, value]));

export function representPage<T>(call: Call, collection: Collection<T>): Document {
  const { query, path, style, tokens, quirks, world } = call;
  const scope = `${call.version} ${path} ${JSON.stringify(pairsOf(query, filters))}`;
  const token = query.get('pageToken');
  const mark = token === null ? null : tokens.read(token, scope);
  const size = readPageSize(query) ?? mark?.size ?? maxPageSize;
  const offset = mark?.offset ?? 0;
  const asOf = mark?.asOf ?? world.now();

  if (collection.ranged && quirks.has('Q29') && query.has('indexRange'))
    throw badRequest('indexRange: not supported any more.');
  const range = collection.ranged ? readIndexRange(query) : { first: 0, last: Number.POSITIVE_INFINITY };
  const items = collection.items(asOf).slice(range.first, range.last + 1);
  const total = items.length;
  if (total === 0 && quirks.has('Q05')) {
    throw collection.name === 'vehicles' ? new ApiError(404, 40_400, 'Nothing found.') : noData();
  }

  const page = (start: number): Document => {
    const position: QueryPair[] = [['pageSize', String(size)]];
    if (start > 0) position.push(['pageToken', tokens.issue({ offset: start, size, asOf }, scope)]);
    return link(style, path, [...pairsOf(query, kept), ...position]);
  };
  const asAsked = link(style, path, pairsOf(query, [...kept, 'pageSize', 'pageToken']));
  const lastStart = Math.max(0, Math.ceil(total / size) - 1) * size;
  const single = total <= size;
  return {
    total,
    // An empty page is a page, too.
    totalPage: Math.max(1, Math.ceil(total / size)),
    currentPage: Math.floor(offset / size) + 1,
    _links: {
      // On a single page the three are one (Q07); else self is what was asked for, and a single page needs no last.
      self: single && quirks.has('Q07') ? page(0) : asAsked,
      first: page(0),
      prev: offset > 0 ? page(Math.max(0, offset - size)) : undefined,
      next: offset + size < total ? page(offset + size) : undefined,
      last: single && !quirks.has('Q07') ? undefined : page(lastStart),
    },
    _embedded: { [collection.name]: items.slice(offset, offset + size).map((item) => collection.represent(item)) },
  };
}
