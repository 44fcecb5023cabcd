import type { CallAccount, CallWaiters } from './call-account.js';
import type { Fallbacks } from './fallbacks.js';
import type { Fleet } from '../fleet.js';
import type { Page, PageRequest } from './page.js';
import type { DataProfile } from '../values/profile.js';
import type { Entities, FleetCollections, ToManyRelations, ToOneRelations } from '../relations.js';
import type { Span } from './span.js';
import type { UpstreamUsageCounter } from './upstream-usage.js';
import type { Vehicle, VehicleArguments, VehicleExtension, VehicleRef } from '../vehicle.js';

/** Context of every upstream call of one GraphQL request. */
export interface Call {
  /** Aborted when no one waits for the response any more. */
  readonly signal?: AbortSignal | undefined;
  /** Counts the upstream usage. */
  readonly usageCounter?: Pick<UpstreamUsageCounter, 'note'> | undefined;
  /** The account that is charged; undefined for work without a client. */
  readonly account?: CallAccount | undefined;
  /** The other requests that wait for the call. */
  readonly waiters?: CallWaiters | undefined;
  /** Limits the calls in place of refused collections; undefined: no limit. */
  readonly fallbacks?: Pick<Fallbacks, 'take'> | undefined;
  /** Whether to bypass the upstream cache. */
  readonly bypassCache?: boolean;
  /** The parent span, if the request is traced. */
  readonly span?: Span | undefined;
}

/** What a parent's document shows of a relation without a call: a complete embedded copy, or that there is no target. */
export type EmbeddedCopy<T> = { readonly known: true; readonly value: T | null } | { readonly known: false };

/** How a list can be read. */
export interface ListTraits<T> {
  /** Largest page, in items. */
  readonly pageSize: number;
  /** Whether a page may start at any index (`PageRequest.from`). */
  readonly rangeable: boolean;
  /** The fleet's collection that contains the same list of all vehicles, if any. */
  readonly collection: keyof FleetCollections | null;
  /** Whether the parent contains links to the items, so that each item takes a call. */
  readonly ofLinks?: boolean;
  /** Whether the whole list is one page. */
  readonly unpaged?: boolean;
  /** A key that identifies an item of the list across reads. */
  keyOf(item: T): string;
}

/** One of a fleet's collections, read page by page. */
export interface FleetCollection<T> {
  /** Whether pages can be requested by index, so that all but the first can be read in parallel. */
  readonly rangeable: boolean;
  readonly pageSize: number;
  first(call: Call): Promise<CollectionPage<T>>;
  next(token: string, call: Call): Promise<CollectionPage<T>>;
  /** Items `from` to `to`, counted from 0, both inclusive. */
  range(from: number, to: number, call: Call): Promise<CollectionPage<T>>;
}

export type CollectionPage<T> = Page<CollectionItem<T>>;

/** An item of a fleet's collection with the ids of its vehicle. */
export interface CollectionItem<T> {
  readonly vehicleId: string | null;
  readonly vin: string | null;
  readonly value: T;
}

/** A read, by its name in the graph. `ref` identifies the object itself or its parent, as far as it is known. */
export type Read =
  | { readonly kind: 'fleets' | 'fleet' | 'vehicle' | 'vehicleByVin' }
  | { readonly kind: 'one'; readonly name: keyof ToOneRelations }
  | { readonly kind: 'collection'; readonly name: keyof FleetCollections }
  | { readonly kind: 'many'; readonly name: keyof ToManyRelations; readonly ref: PartialRef }
  | { readonly kind: 'entity'; readonly name: keyof Entities; readonly ref: PartialRef };

/** Ids by name; null if the object has none. */
export type PartialRef = Readonly<Record<string, string | null>>;

/**
 * The read side of the connected-car API. "No data" is an empty list, a missing object is null; any other failure rejects
 * with a DomainError. An entity without the ids of its vehicle, trip or callback inherits them from the parent that it was
 * read through.
 */
export interface Upstream {
  /** The extensions of this API version; others are silently not requested. */
  readonly vehicleExtensions: ReadonlySet<VehicleExtension>;

  fleets(page: PageRequest, call: Call): Promise<Page<Fleet>>;
  fleet(fleetId: string, call: Call): Promise<Fleet | null>;
  vehicle(ref: VehicleRef, args: VehicleArguments, call: Call): Promise<Vehicle | null>;

  /** One object by its ids. */
  entity<N extends keyof Entities>(
    name: N,
    ref: Entities[N]['ref'],
    args: Entities[N]['args'],
    call: Call,
  ): Promise<Entities[N]['target'] | null>;

  peekEmbedded<N extends keyof ToOneRelations>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
  ): EmbeddedCopy<ToOneRelations[N]['target']>;

  one<N extends keyof ToOneRelations>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
    args: ToOneRelations[N]['args'],
    call: Call,
  ): Promise<ToOneRelations[N]['target'] | null>;

  /** Opaque text that identifies the target of a relation: equal texts, same target. Null if there is none. */
  targetUrl<N extends keyof ToOneRelations>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
    args: ToOneRelations[N]['args'],
  ): string | null;

  list<N extends keyof ToManyRelations>(relation: N): ListTraits<ToManyRelations[N]['target']>;

  /** A page of the list; null if the parent has no such list. */
  many<N extends keyof ToManyRelations>(
    relation: N,
    parent: ToManyRelations[N]['parent'],
    args: ToManyRelations[N]['args'],
    page: PageRequest,
    call: Call,
  ): Promise<Page<ToManyRelations[N]['target']> | null>;

  /**
   * The fleet's collection of that name, or null if the fleet does not advertise it. Its pages reject with `NOT_FOUND` on
   * any 404: the reader has to find out whether it means "empty" or "gone".
   */
  collection<N extends keyof FleetCollections>(
    name: N,
    fleet: Fleet,
    args: FleetCollections[N]['args'],
  ): FleetCollection<FleetCollections[N]['item']> | null;

  /** The vendor's `operationId` of the operation that the read calls. */
  operationOf(read: Read): string;

  /** The item with the ids of its vehicle that it lacks. */
  withInheritedIds<T extends object>(item: T, vehicle: Vehicle): T;

  /**
   * Whether the newest known privacy of a vehicle hides its position, although a status that was read before may still have
   * one.
   */
  hidesPosition(
    vehicle: { readonly fleetId: string; readonly vehicleId: string | null; readonly vin: string | null },
    profile: DataProfile | null,
  ): boolean;

  /**
   * The vendor's ids of the fleets in an item's own document: in its URL, its links and those of its embedded resources.
   * Empty for an item that was not decoded from a document.
   */
  fleetsOf(item: object): readonly string[];

  /** A copy that does not retain the upstream's document; `fleetsOf` still works for it. */
  detached<T extends object>(item: T): T;
}
