import type { Document } from '../representation/document.js';
import { link, type QueryPair } from '../representation/links.js';
import type { Call } from './call.js';
import { ApiError, badRequest, noData } from './errors.js';
import { readIndexRange, readPageSize } from './parameters.js';

/** Largest page, and the larger one of positions and telemetry (`pageSizeHighFrequency`). */
const maxPageSize = 60;
export const highFrequency = 2_000;
const defaultPageSize = 60;

/** Parameters that select items: a page token is only valid for the same values. */
const commonFilters: readonly string[] = ['vinPrefix', 'timestamps', 'indexRange'];
/** Parameters that change the items, which page links also keep. */
const presentation: readonly string[] = ['profile', 'extension', 'locale'];

/** A list that can be paged: an array, or one that computes its items on demand. */
interface Sequence<T> {
  readonly length: number;
  slice(from: number, to: number): readonly T[];
}

export interface Collection<T> {
  /** Its key in `_embedded`. */
  readonly name: string;
  /** All items at an instant, in a stable order. */
  items(asOf: number): Sequence<T>;
  represent(item: T): Document;
  /** Whether the operation accepts `indexRange`. */
  readonly ranged: boolean;
  /** Further parameters that select items. */
  readonly filters?: readonly string[];
  /** Further parameters that change the items. */
  readonly presentation?: readonly string[];
  /** Default 60. */
  readonly maxPageSize?: number;
  /** The page's `_embedded`. Default: the items under `name`. */
  embed?(items: readonly T[]): Document;
}

const pairsOf = (query: URLSearchParams, names: readonly string[]): readonly QueryPair[] =>
  names.flatMap((name) => query.getAll(name).map((value): QueryPair => [name, value]));

export function representPage<T>(call: Call, collection: Collection<T>): Document {
  const { query, path, style, tokens, quirks, world } = call;
  const filters = [...commonFilters, ...(collection.filters ?? [])];
  const kept = [...filters, ...presentation, ...(collection.presentation ?? [])];
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
    // An empty list has one empty page.
    totalPage: Math.max(1, Math.ceil(total / size)),
    currentPage: Math.floor(offset / size) + 1,
    _links: {
      // With Q07 a single page has the same self, first and last; otherwise self is the requested URL and last is omitted.
      self: single && quirks.has('Q07') ? page(0) : asRequested,
      first: page(0),
      prev: offset > 0 ? page(Math.max(0, offset - size)) : undefined,
      next: offset + size < total ? page(offset + size) : undefined,
      last: single && !quirks.has('Q07') ? undefined : page(lastStart),
    },
    _embedded: collection.embed?.(shown) ?? { [collection.name]: shown.map((item) => collection.represent(item)) },
  };
}
