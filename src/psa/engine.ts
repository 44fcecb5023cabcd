import {
  DomainError,
  emptyPage,
  type Call,
  type CollectionPage,
  type Fleet,
  type FleetCollection,
  type Held,
  type Page,
  type PageRequest,
} from '../domain/index.js';
import { findEmbedded, findLink, isWhole, parsePage, withQuery, type Resource } from '../hal/index.js';
import { halJson, type PsaClient } from './client.js';
import type { Drift } from './decode/index.js';
import type { HalDocument, Sources } from './document.js';
import { isNoData, toDomainError } from './errors.js';
import { pageUrl, tokenOf } from './page-token.js';
import type { OfFleet, Query, ToMany, ToOne, Version } from './relations/index.js';

export interface EngineOptions {
  readonly client: PsaClient;
  readonly sources: Sources;
  readonly drift: Drift;
  readonly version: Version;
  /** The upstream's largest page, 1–60. */
  readonly pageSize: number;
}

/** What is at the end of a link to one thing. */
export type Target<T> = Pick<ToOne<never, T, never>, 'operation' | 'accept' | 'decode'>;

/** A parent of a relation: every entity knows its fleet. */
type Parent = { readonly fleetId: string };

/** Resolves every relation the same way: the parent's embedded copy if it is whole, else its link, else nothing. */
export class RelationEngine {
  readonly #options: EngineOptions;

  constructor(options: EngineOptions) {
    this.#options = options;
  }

  held<P extends Parent, T extends object, A>(relation: ToOne<P, T, A>, parent: P): Held<T> {
    const document = this.#options.sources.of(parent);
    if (document !== undefined) {
      const embedded = findEmbedded(document.resource, relation.embedded);
      if (embedded.state === 'one' && isWhole(embedded.item, relation.whole)) {
        return {
          known: true,
          value: this.#decode(relation, { resource: embedded.item, url: document.url }, parent.fleetId),
        };
      }
      if (findLink(document.resource, relation.rels) !== null) return { known: false };
    }
    return (relation.path?.(parent) ?? null) === null ? { known: true, value: null } : { known: false };
  }

  async one<P extends Parent, T extends object, A>(
    relation: ToOne<P, T, A>,
    parent: P,
    args: A,
    call: Call,
  ): Promise<T | null> {
    const target = this.#target(relation.rels, this.#options.sources.of(parent)) ?? this.#path(relation.path?.(parent));
    if (target === null) return null;
    return this.entry(relation, withQuery(target, this.#query(relation, args)), parent.fleetId, call);
  }

  /** One thing at a URL: the end of a link, or an entry point. */
  async entry<T extends object>(target: Target<T>, url: URL, fleetId: string, call: Call): Promise<T | null> {
    const { operation, accept } = target;
    const document = await orNoData(this.#options.client.get({ operation, url, accept }, call), null);
    return document === null ? null : this.#decode(target, document, fleetId);
  }

  async page<T extends object, A>(
    relation: ToMany<T, A>,
    parent: Parent,
    args: A,
    page: PageRequest,
    call: Call,
  ): Promise<Page<T> | null> {
    const list = this.#target(relation.rels, this.#options.sources.of(parent)) ?? this.#path(relation.path?.(parent));
    if (list === null) return null;
    const read = this.#readPage(relation, list, this.#query(relation, args), page, parent.fleetId, call);
    return orNoData(read, nothingAt(page));
  }

  /** A list without a parent: an entry point. */
  entryPage<T extends object>(relation: ToMany<T, null>, list: URL, page: PageRequest, call: Call): Promise<Page<T>> {
    return orNoData(this.#readPage(relation, list, {}, page, '', call), nothingAt(page));
  }

  collection<T extends object, A>(relation: OfFleet<T, A>, fleet: Fleet, args: A): FleetCollection<T> | null {
    const list = this.#collectionUrl(relation.rels, fleet);
    if (list === null) return null;
    const query = this.#query(relation, args);
    const { pageSize } = this.#options;
    const read = async (page: PageRequest, more: Query, call: Call): Promise<CollectionPage<T>> => {
      const { items, ...rest } = await this.#readPage(relation, list, { ...query, ...more }, page, fleet.fleetId, call);
      return { ...rest, items: items.map((value) => ({ ...relation.vehicle(value), value })) };
    };
    return {
      rangeable: relation.rangeable,
      pageSize,
      first: (call) => read({ size: pageSize, token: null }, {}, call),
      next: (token, call) => read({ size: pageSize, token }, {}, call),
      range: (from, to, call) => read({ size: to - from + 1, token: null }, { indexRange: `${from}-${to}` }, call),
    };
  }

  /** Decodes an entity and remembers where it came from, so that its own relations can be resolved. */
  #decode<T extends object>(
    relation: { decode: ToMany<T, never>['decode'] },
    document: HalDocument,
    fleetId: string,
  ): T | null {
    const entity = relation.decode(document.resource, { fleetId, drift: this.#options.drift });
    return entity === null ? null : this.#options.sources.record(entity, document);
  }

  async #readPage<T extends object>(
    relation: ToMany<T, never>,
    list: URL,
    query: Query,
    { size, token }: PageRequest,
    fleetId: string,
    call: Call,
  ): Promise<Page<T>> {
    const url = withQuery(pageUrl(list, token), { ...query, pageSize: String(size) });
    const document = await this.#options.client.get({ operation: relation.operation, url, accept: halJson }, call);
    const { items, total, next } = parsePage(document.resource, relation.items);
    const entities = items.flatMap(
      (resource: Resource) => this.#decode(relation, { resource, url: document.url }, fleetId) ?? [],
    );
    const nextUrl = next === null ? null : this.#options.client.locate('next', next, document);
    return { items: entities, total, next: nextUrl === null ? null : tokenOf(nextUrl, list, Object.keys(query)) };
  }

  #query<A>(relation: { readonly query?: (args: A, version: Version) => Query }, args: A): Query {
    return relation.query?.(args, this.#options.version) ?? {};
  }

  #target(rels: readonly string[], document: HalDocument | undefined): URL | null {
    const link = document === undefined ? null : findLink(document.resource, rels);
    return link === null || document === undefined ? null : this.#options.client.locate(rels[0] ?? '', link, document);
  }

  /** A collection whose link may not be followed is one that the fleet does not have: there is another way. */
  #collectionUrl(rels: readonly string[], fleet: Fleet): URL | null {
    try {
      return this.#target(rels, this.#options.sources.of(fleet));
    } catch (error) {
      if (error instanceof DomainError) return null;
      throw error;
    }
  }

  #path(segments: readonly string[] | null | undefined): URL | null {
    return segments === null || segments === undefined ? null : this.#options.client.entry(...segments);
  }
}

/** Q05: "no data" in the middle of a list ends it and does not say that the whole list is empty. */
function nothingAt(page: PageRequest): Page<never> {
  return page.token === null ? emptyPage : { ...emptyPage, total: null };
}

/** Q05: the answer, or `instead` where the upstream says that there is no data. */
async function orNoData<T>(answer: Promise<T>, instead: T): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof DomainError && isNoData(error)) return instead;
    throw toDomainError(error);
  }
}
