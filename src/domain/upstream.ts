import type { CallAccount, CallWaiters } from './call-account.js';
import type { Fallbacks } from './fallbacks.js';
import type { Fleet } from './fleet.js';
import type { Page, PageRequest } from './page.js';
import type { DataProfile } from './profile.js';
import type { Entities, FleetCollections, ToManyRelations, ToOneRelations } from './relations.js';
import type { Span } from './span.js';
import type { UpstreamUsageCounter } from './upstream-usage.js';
import type { Vehicle, VehicleArguments, VehicleExtension, VehicleRef } from './vehicle.js';

/** What goes along with every call on behalf of one GraphQL request. */
export interface Call {
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
  /** Told what the call took of the upstream. */
  readonly usageCounter?: Pick<UpstreamUsageCounter, 'note'> | undefined;
  /** What pays for the call; undefined for work on behalf of no client. */
  readonly account?: CallAccount | undefined;
  /** The clients of other requests that wait for it. */
  readonly waiters?: CallWaiters | undefined;
  /** What calls may be made in place of refused collections; undefined where that is not limited. */
  readonly fallbacks?: Pick<Fallbacks, 'take'> | undefined;
  /** Whether the upstream itself is asked, whatever is remembered of it. */
  readonly bypassCache?: boolean;
  /** The work that the call is a part of, where it is traced. */
  readonly span?: Span | undefined;
}

/** What a parent holds of a relation without a call: its embedded copy if that is whole, or the news that there is none. */
export type EmbeddedCopy<T> = { readonly known: true; readonly value: T | null } | { readonly known: false };

/** How a list can be read. */
export interface ListTraits<T> {
  /** The largest page, in items. */
  readonly pageSize: number;
  /** Whether a page may begin at any index (`PageRequest.from`). */
  readonly rangeable: boolean;
  /** The fleet's collection that holds the same lists of all vehicles, if there is one. */
  readonly collection: keyof FleetCollections | null;
  /** Whether the parent holds links to the items, each of which is a call. */
  readonly ofLinks?: boolean;
  /** Whether the whole list is one page. */
  readonly unpaged?: boolean;
  /** What tells one item of the list from the others, from one reading to the next. */
  keyOf(item: T): string;
}

/** One of a fleet's collections, read page by page. */
export interface FleetCollection<T> {
  /** Whether pages may be asked for by index, so that all but the first can be read at once. */
  readonly rangeable: boolean;
  readonly pageSize: number;
  first(call: Call): Promise<CollectionPage<T>>;
  next(token: string, call: Call): Promise<CollectionPage<T>>;
  /** Items `from` to `to`, both counted from 0 and included. */
  range(from: number, to: number, call: Call): Promise<CollectionPage<T>>;
}

export type CollectionPage<T> = Page<CollectionItem<T>>;

/** An item of a fleet's collection with the names of the vehicle that it belongs to. */
export interface CollectionItem<T> {
  readonly vehicleId: string | null;
  readonly vin: string | null;
  readonly value: T;
}

/** A read, by what the graph calls it. `ref` is of the thing itself or of the parent, as far as it is known. */
export type Read =
  | { readonly kind: 'fleets' | 'fleet' | 'vehicle' | 'vehicleByVin' }
  | { readonly kind: 'one'; readonly name: keyof ToOneRelations }
  | { readonly kind: 'collection'; readonly name: keyof FleetCollections }
  | { readonly kind: 'many'; readonly name: keyof ToManyRelations; readonly ref: PartialRef }
  | { readonly kind: 'entity'; readonly name: keyof Entities; readonly ref: PartialRef };

/** Ids by name; null where the thing has none. */
export type PartialRef = Readonly<Record<string, string | null>>;

/**
 * The read side of the connected-car API as the graph needs it. Lists that the upstream reports as "no data" come back
 * empty and things that it does not have come back null; every other failure rejects with a DomainError. An entity that
 * does not name its vehicle, trip or callback itself gets these names from the parent that it was read through.
 */
export interface Upstream {
  /** The extensions that this version of the API has; asking for another is no error, it is just not sent. */
  readonly vehicleExtensions: ReadonlySet<VehicleExtension>;

  fleets(page: PageRequest, call: Call): Promise<Page<Fleet>>;
  fleet(fleetId: string, call: Call): Promise<Fleet | null>;
  vehicle(ref: VehicleRef, args: VehicleArguments, call: Call): Promise<Vehicle | null>;

  /** One thing by its names. */
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

  /** Where a relation leads, as an opaque text: equal texts, one thing. Null where it leads nowhere. */
  targetUrl<N extends keyof ToOneRelations>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
    args: ToOneRelations[N]['args'],
  ): string | null;

  list<N extends keyof ToManyRelations>(relation: N): ListTraits<ToManyRelations[N]['target']>;

  /** A page of the list; null where the parent has no such list. */
  many<N extends keyof ToManyRelations>(
    relation: N,
    parent: ToManyRelations[N]['parent'],
    args: ToManyRelations[N]['args'],
    page: PageRequest,
    call: Call,
  ): Promise<Page<ToManyRelations[N]['target']> | null>;

  /**
   * The fleet's collection of that name, or null where the fleet does not advertise it. Its pages reject with
   * NOT_FOUND on any 404: whether that means "empty" or "gone" is the reader's to find out.
   */
  collection<N extends keyof FleetCollections>(
    name: N,
    fleet: Fleet,
    args: FleetCollections[N]['args'],
  ): FleetCollection<FleetCollections[N]['item']> | null;

  /** The vendor's name of the operation that the read calls: its operationId. */
  operationOf(read: Read): string;

  /** The item with the names of its vehicle that it lacks. */
  withInheritedIds<T extends object>(item: T, vehicle: Vehicle): T;

  /**
   * Whether the newest that is known of a vehicle's privacy hides its position: a status that was read before may still
   * have one.
   */
  hidesPosition(
    vehicle: { readonly fleetId: string; readonly vehicleId: string | null; readonly vin: string | null },
    profile: DataProfile | null,
  ): boolean;

  /**
   * The vendor's ids of the fleets that a thing's own document names: where it was read, and where its links and those of
   * what it embeds lead. Not told of what was made otherwise: empty.
   */
  fleetsOf(item: object): readonly string[];

  /** A copy that keeps no document of the upstream in memory; `fleetsOf` tells of it what it told of the item. */
  detached<T extends object>(item: T): T;
}
