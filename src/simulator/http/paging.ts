import type { Document } from '../representation/document.js';
import { link, type QueryPair } from '../representation/links.js';
import type { Call } from './call.js';
import { ApiError, badRequest, noData } from './errors.js';
import { readIndexRange, readPageSize } from './parameters.js';

/** The greatest number of items a page; of positions and telemetry (`pageSizeHighFrequency`) more fit. */
const maxPageSize = 60;
export const highFrequency = 2_000;
const defaultPageSize = 60;

/** What decides which items any collection has: a token is only good for the same. */
const commonFilters: readonly string[] = ['vinPrefix', 'timestamps', 'indexRange'];
/** What stays on the links between pages beside the filters. */
const looks: readonly string[] = ['profile', 'extension', 'locale'];

/** A list as far as pages need it: an array is one, and so is what can compute its items when they are due. */
export interface Sequence<T> {
  readonly length: number;
  slice(from: number, to: number): readonly T[];
}

export interface Collection<T> {
  /** Its key in _embedded. */
  readonly name: string;
  /** All items, in a stable order, as of an instant. */
  items(asOf: number): Sequence<T>;
  represent(item: T): Document;
  /** Whether the operation has indexRange. */
  readonly ranged: boolean;
  /** Parameters of its own that decide which items it has. */
  readonly filters?: readonly string[];
  /** Parameters of its own that decide what its items hold. */
  readonly looks?: readonly string[];
  /** Default 60. */
  readonly maxPageSize?: number;
  /** What _embedded holds of a page's items. Default: all of them under the name. */
  embed?(items: readonly T[]): Document;
}

const pairsOf = (query: URLSearchParams, names: readonly string[]): readonly QueryPair[] =>
  names.flatMap((name) => query.getAll(name).map((value): QueryPair => [name, value]));

export function representPage<T>(call: Call, collection: Collection<T>): Document {
  const { query, path, style, tokens, quirks, world } = call;
  const filters = [...commonFilters, ...(collection.filters ?? [])];
  const kept = [...filters, ...looks, ...(collection.looks ?? [])];
  const scope = `${call.version} ${path} ${JSON.stringify(pairsOf(query, filters))}`;
  const token = query.get('pageToken');
  const mark = token === null ? null : tokens.read(token, scope);
  const size = readPageSize(query, collection.maxPageSize ?? maxPageSize) ?? mark?.size ?? defaultPageSize;
  const offset = mark?.offset ?? 0;
  const asOf = mark?.asOf ?? world.now();

  if (collection.ranged && quirks.has('Q29') && query.has('indexRange'))
    throw badRequest('indexRange: not supported any more.');
  const range = collection.ranged ? readIndexRange(query) : { first: 0, last: Number.POSITIVE_INFINITY };
  const items = collection.items(asOf);
  const total = Math.max(0, Math.min(items.length, range.last + 1) - range.first);
  if (total === 0 && quirks.has('Q05')) {
    throw collection.name === 'vehicles' ? new ApiError(404, 40_400, 'Nothing found.') : noData();
  }

  const page = (start: number): Document => {
    const position: QueryPair[] = [['pageSize', String(size)]];
    if (start > 0) position.push(['pageToken', tokens.issue({ offset: start, size, asOf }, scope)]);
    return link(style, path, [...pairsOf(query, kept), ...position]);
  };
  const asRequested = link(style, path, pairsOf(query, [...kept, 'pageSize', 'pageToken']));
  const lastStart = Math.max(0, Math.ceil(total / size) - 1) * size;
  const single = total <= size;
  const shown = items.slice(range.first + Math.min(offset, total), range.first + Math.min(offset + size, total));
  return {
    total,
    // An empty page is a page, too.
    totalPage: Math.max(1, Math.ceil(total / size)),
    currentPage: Math.floor(offset / size) + 1,
    _links: {
      // On a single page the three are one (Q07); else self is what was asked for, and a single page needs no last.
      self: single && quirks.has('Q07') ? page(0) : asRequested,
      first: page(0),
      prev: offset > 0 ? page(Math.max(0, offset - size)) : undefined,
      next: offset + size < total ? page(offset + size) : undefined,
      last: single && !quirks.has('Q07') ? undefined : page(lastStart),
    },
    _embedded: collection.embed?.(shown) ?? { [collection.name]: shown.map((item) => collection.represent(item)) },
  };
}
