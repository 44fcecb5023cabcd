import {
  DomainError,
  emptyPage,
  LazyCopies,
  type Call,
  type CollectionPage,
  type Fleet,
  type FleetCollection,
  type EmbeddedCopy,
  type Page,
  type PageRequest,
} from '../domain/index.js';
import {
  findEmbedded,
  findLink,
  findLinks,
  isPage,
  isWhole,
  parsePage,
  withQuery,
  type Link,
  type PageExpectation,
  type Resource,
} from '../hal/index.js';
import type { PsaClient } from './client/client.js';
import { Decoded } from './decoded.js';
import type { Drift } from './decode/index.js';
import type { HalDocument } from './document.js';
import type { Sources } from './sources.js';
import { emptyPageAt, orNoData } from './no-data.js';
import { inherit, isOfAnotherVehicle, keyOfIds } from './inherit.js';
import type { LatestStatuses } from './latest-statuses.js';
import { pageUrl, tokenOf } from './page-token.js';
import { isShown } from './shape.js';
import {
  halJson,
  type Entity,
  type OfFleet,
  type Query,
  type ToMany,
  type ToOne,
  type Version,
} from './relations/relation.js';

export interface EngineOptions {
  readonly client: PsaClient;
  readonly sources: Sources;
  readonly drift: Drift;
  readonly version: Version;
  /** Newest known statuses. Default: none. */
  readonly latest?: LatestStatuses;
  /** The upstream's largest page, 1–60. */
  readonly pageSize: number;
  /** Milliseconds since 1970, for values that depend on the time of reading (Q15). Default: the system clock. */
  readonly now?: () => number;
}

/** A parent of a relation: every entity knows its fleet. */
type Parent = { readonly fleetId: string };

/** How to decode an entity. */
type Decoder<T> = Pick<ToOne<never, T, never>, 'decode' | 'freshness' | 'settle'>;

/** How to read and decode an entity. */
type Reader<T> = Decoder<T> & Pick<ToOne<never, T, never>, 'shows'>;

/** A page request of a list. */
interface PageRead<T> {
  readonly relation: Pick<
    ToMany<never, T, never>,
    'items' | 'decode' | 'freshness' | 'settle' | 'shows' | 'paged' | 'rangeable' | 'thinned'
  >;
  readonly operation: string;
  readonly list: URL;
  readonly query: Query;
  readonly parent: Parent;
}

/** Resolves all relations the same way: the parent's embedded copy if complete, otherwise its link, otherwise nothing. */
export class RelationEngine {
  readonly #options: EngineOptions;
  readonly #decoded = new Decoded();
  readonly #lazyCopies = new LazyCopies();
  /** Number of decoded list items, by decoder. */
  readonly #itemCounts = new Map<unknown, number>();

  constructor(options: EngineOptions) {
    this.#options = options;
  }

  peekEmbedded<P extends Parent, T extends object, A>(relation: ToOne<P, T, A>, parent: P): EmbeddedCopy<T> {
    const document = this.#options.sources.of(parent);
    if (document !== undefined) {
      const embedded = findEmbedded(document.resource, relation.embedded);
      if (embedded.state === 'one' && isWhole(embedded.item, relation.whole)) {
        const copy = { resource: embedded.item, url: document.url };
        const value = this.#decodeOnce(relation, copy, parent, () => false);
        if (!isOfAnotherVehicle(value, parent)) return { known: true, value: this.#settle(relation, value) };
      }
      if (this.#findLink(document, relation.rels) !== null) return { known: false };
    }
    return (relation.path?.(parent) ?? null) === null ? { known: true, value: null } : { known: false };
  }

  async one<P extends Parent, T extends object, A>(
    relation: ToOne<P, T, A>,
    parent: P,
    args: A,
    call: Call,
  ): Promise<T | null> {
    const url = this.#targetUrl(relation, parent, args);
    return url === null ? null : this.#read(relation, relation, url, parent, call);
  }

  /** The target's URL, to compare targets. Null if there is none, or if the link must not be followed. */
  targetUrl<P extends Parent, T extends object, A>(relation: ToOne<P, T, A>, parent: P, args: A): string | null {
    try {
      return this.#targetUrl(relation, parent, args)?.href ?? null;
    } catch (error) {
      if (error instanceof DomainError) return null;
      throw error;
    }
  }

  /** Reads an entity by its ids. */
  entity<R extends Parent, T extends object, A>(
    entity: Entity<R, T, A>,
    ref: R,
    args: A,
    call: Call,
  ): Promise<T | null> {
    const path = this.#offers(entity) ? this.#path(entity.path(ref, this.#options.version)) : null;
    if (path === null) return Promise.resolve(null);
    const url = withQuery(path, this.#query(entity, args));
    return this.#read(entity, { operation: entity.operation(ref) }, url, ref, call);
  }

  async page<P extends Parent, T extends object, A>(
    relation: ToMany<P, T, A>,
    parent: P,
    args: A,
    page: PageRequest,
    call: Call,
  ): Promise<Page<T> | null> {
    if (!this.#offers(relation)) return null;
    if (relation.linksToItems === true) return this.#linked(relation, parent, args, page, call);
    const document = this.#options.sources.of(parent);
    const { version } = this.#options;
    const variables = relation.variables?.(parent, args) ?? {};
    const list = this.#link(relation.rels, document, variables) ?? this.#path(relation.path?.(parent, args, version));
    if (list === null) return null;
    if (relation.nothingRequested?.(args, version) === true) return emptyPage;
    const operation = this.#operation(relation, parent);
    const read = this.#readPage({ relation, operation, list, query: this.#query(relation, args), parent }, page, call);
    return orNoData(read, emptyPageAt(page));
  }

  /** Reads a list that is an entry point, without a parent. */
  entryPage<T extends object>(
    relation: ToMany<never, T, null> & { readonly operation: string },
    list: URL,
    page: PageRequest,
    call: Call,
  ): Promise<Page<T>> {
    return orNoData(
      this.#readPage({ relation, operation: relation.operation, list, query: {}, parent: { fleetId: '' } }, page, call),
      emptyPageAt(page),
    );
  }

  collection<T extends object, A>(relation: OfFleet<T, A>, fleet: Fleet, args: A): FleetCollection<T> | null {
    const list = this.#collectionUrl(relation.rels, fleet);
    if (list === null) return null;
    const query = this.#query(relation, args);
    const { pageSize } = this.#options;
    const read = async (page: PageRequest, more: Query, call: Call): Promise<CollectionPage<T>> => {
      const { operation } = relation;
      const pageRead = { relation, operation, list, query: { ...query, ...more }, parent: { fleetId: fleet.fleetId } };
      const { items, ...rest } = await this.#readPage(pageRead, page, call);
      return {
        ...rest,
        items: items.map((value) => {
          const { vehicleId, vin } = relation.vehicle(value);
          return { vehicleId, vin, value };
        }),
      };
    };
    return {
      rangeable: relation.rangeable,
      pageSize,
      first: (call) => read({ size: pageSize, token: null }, {}, call),
      next: (token, call) => read({ size: pageSize, token }, {}, call),
      range: (from, to, call) => read({ size: to - from + 1, token: null }, { indexRange: `${from}-${to}` }, call),
    };
  }

  /** Adds the ids that the entity lacks and its parent has. */
  withInheritedIds<T extends object>(entity: T, parent: object): T {
    const whole = inherit(entity, parent, this.#lazyCopies);
    const source = whole === entity ? undefined : this.#options.sources.of(entity);
    return source === undefined ? whole : this.#options.sources.record(whole, source);
  }

  async #read<T extends object>(
    decoder: Reader<T>,
    { operation, accept = halJson }: { readonly operation: string; readonly accept?: string },
    url: URL,
    parent: Parent,
    call: Call,
  ): Promise<T | null> {
    const { freshness, shows } = decoder;
    const accepts = (resource: Resource) => isShown(resource, shows);
    const document = await orNoData(
      this.#options.client.get({ operation, url, accept, freshness, accepts }, call),
      null,
    );
    return document === null
      ? null
      : this.#settle(
          decoder,
          assertOwnVehicle(
            this.#decodeOnce(decoder, document, parent, () => this.#isSample(decoder.decode)),
            parent,
          ),
        );
  }

  /** Reads a list that the parent holds as links to its items, a page of links at a time. */
  async #linked<P extends Parent, T extends object, A>(
    relation: ToMany<P, T, A>,
    parent: P,
    args: A,
    { size, token }: PageRequest,
    call: Call,
  ): Promise<Page<T>> {
    const { client, sources } = this.#options;
    const document = sources.of(parent);
    const links = document === undefined ? [] : findLinks(document.resource, relation.rels);
    const start = token === null ? 0 : Number(token);
    if (document === undefined || !Number.isSafeInteger(start) || start < 0) return emptyPage;
    const targets = links
      .slice(start, start + size)
      .map((link) => withQuery(client.locate(relation.rels[0] ?? '', link, document), this.#query(relation, args)));
    const operation = this.#operation(relation, parent);
    const items = await Promise.all(targets.map((url) => this.#read(relation, { operation }, url, parent, call)));
    const end = start + size;
    return {
      items: items.filter((item) => item !== null),
      total: links.length,
      next: end < links.length ? String(end) : null,
    };
  }

  /** Whether to decode a document completely, to detect drift: the first of each decoder and every hundredth. */
  #isSample(decode: unknown): boolean {
    const before = this.#itemCounts.get(decode) ?? 0;
    this.#itemCounts.set(decode, before + 1);
    return before % 100 === 0;
  }

  /** As `#decode`, but only once per document and parent. */
  #decodeOnce<T extends object>(
    decoder: Decoder<T>,
    document: HalDocument,
    parent: Parent,
    wholly: () => boolean,
  ): T | null {
    return this.#decoded.once(document.resource, decoder.decode, keyOfIds(parent), () =>
      this.#decode(decoder, document, parent, wholly()),
    );
  }

  /**
   * Decodes an entity and records its document, from which its relations are resolved.
   *
   * @param wholly Whether to decode everything, to detect drift.
   */
  #decode<T extends object>({ decode }: Decoder<T>, document: HalDocument, parent: Parent, wholly: boolean): T | null {
    const { drift, now = Date.now } = this.#options;
    const entity = decode(document.resource, { fleetId: parent.fleetId, drift, now: () => new Date(now()), wholly });
    return entity === null ? null : this.#options.sources.record(inherit(entity, parent, this.#lazyCopies), document);
  }

  /** Reconciles an entity with newer known data. Returns a new entity, as the decoded one may be cached. */
  #settle<T extends object>({ settle }: Decoder<T>, entity: T | null): T | null {
    const { latest, sources } = this.#options;
    const document = entity === null ? undefined : sources.of(entity);
    if (entity === null || document === undefined || settle === undefined || latest === undefined) return entity;
    const settled = settle(entity, latest, document);
    return settled === entity ? entity : sources.record(settled, document);
  }

  async #readPage<T extends object>(
    { relation, operation, list, query, parent }: PageRead<T>,
    { size, token, from }: PageRequest,
    call: Call,
  ): Promise<Page<T>> {
    const range: Query = from === undefined ? {} : { indexRange: `${from}-` };
    const parameters = { ...query, ...range };
    const url = withQuery(pageUrl(list, token), {
      ...parameters,
      pageSize: relation.paged === false ? null : String(size),
    });
    const { freshness, shows, thinned, paged } = relation;
    const isRange = parameters['indexRange'] !== undefined;
    const shape: PageExpectation = {
      size: paged === false ? Number.POSITIVE_INFINITY : size,
      from: token !== null ? 'token' : isRange ? 'range' : 'start',
      showsItem: (item) => isShown(item, shows),
      thinned,
    };
    const accepts = (resource: Resource) => isPage(resource, relation.items, shape);
    // The pages of a list without index ranges are the longest chain of calls.
    const ordered = relation.rangeable ? call : { ...call, isUrgent: true };
    const document = await this.#options.client.get({ operation, url, accept: halJson, freshness, accepts }, ordered);
    const key = [keyOfIds(parent), list.href, ...Object.keys(parameters)].join(' ');
    const decoded = this.#decoded.once(document.resource, relation.decode, key, () => {
      const { items, total, next } = parsePage(document.resource, relation.items);
      const entities = items.flatMap((resource: Resource) => {
        const wholly = this.#isSample(relation.decode);
        return assertOwnVehicle(this.#decode(relation, { resource, url: document.url }, parent, wholly), parent) ?? [];
      });
      const nextUrl = next === null ? null : this.#options.client.locate('next', next, document);
      return {
        items: entities,
        total,
        next: nextUrl === null ? null : tokenOf(nextUrl, list, Object.keys(parameters)),
      };
    });
    return relation.settle === undefined
      ? decoded
      : { ...decoded, items: decoded.items.map((item) => this.#settle(relation, item) ?? item) };
  }

  /** Whether this version of the API has it. */
  #offers({ versions }: { readonly versions?: readonly Version['name'][] }): boolean {
    return versions === undefined || versions.includes(this.#options.version.name);
  }

  #operation<P>({ operation }: Pick<ToMany<P, never, never>, 'operation'>, parent: P): string {
    return typeof operation === 'string' ? operation : operation(parent, this.#options.version);
  }

  #query<A>(relation: { readonly query?: (args: A, version: Version) => Query }, args: A): Query {
    return relation.query?.(args, this.#options.version) ?? {};
  }

  #targetUrl<P extends Parent, T extends object, A>(relation: ToOne<P, T, A>, parent: P, args: A): URL | null {
    const url = this.#link(relation.rels, this.#options.sources.of(parent)) ?? this.#path(relation.path?.(parent));
    return url === null ? null : withQuery(url, this.#query(relation, args));
  }

  /** Looked up once per document: each request that uses a cached one needs its links again. */
  #findLink({ resource }: HalDocument, rels: readonly string[]): Link | null {
    return this.#decoded.once(resource, rels, 'link', () => findLink(resource, rels));
  }

  #link(
    rels: readonly string[],
    document: HalDocument | undefined,
    variables: Readonly<Record<string, string>> = {},
  ): URL | null {
    const link = document === undefined ? null : this.#findLink(document, rels);
    if (link === null || document === undefined) return null;
    return this.#options.client.locate(rels[0] ?? '', link, document, variables);
  }

  /** Null if the link must not be followed: the items are then read one by one. */
  #collectionUrl(rels: readonly string[], fleet: Fleet): URL | null {
    try {
      return this.#link(rels, this.#options.sources.of(fleet));
    } catch (error) {
      if (error instanceof DomainError) return null;
      throw error;
    }
  }

  #path(segments: readonly string[] | null | undefined): URL | null {
    return segments === null || segments === undefined ? null : this.#options.client.entry(...segments);
  }
}

/** Throws if the entity belongs to another vehicle, so that a wrong link never shows another vehicle's data. */
function assertOwnVehicle<T extends object>(entity: T | null, parent: Parent): T | null {
  if (!isOfAnotherVehicle(entity, parent)) return entity;
  throw new DomainError('UPSTREAM_ERROR', 'The upstream returned data of another vehicle.');
}
