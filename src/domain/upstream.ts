import type { Alert } from './alert.js';
import type { Fleet } from './fleet.js';
import type { Page, PageRequest } from './page.js';
import type {
  FleetCollections,
  ToManyRelations,
  ToOneRelations,
  VehicleArguments,
  VehicleExtension,
} from './relations.js';
import type { Vehicle } from './vehicle.js';

/** What goes along with every call on behalf of one GraphQL request. */
export interface Call {
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
}

/** Names a vehicle inside a fleet. The VIN is the stable name: the vendor may change an id (Q10). */
export type VehicleRef =
  { readonly fleetId: string; readonly vehicleId: string } | { readonly fleetId: string; readonly vin: string };

export interface AlertRef {
  readonly fleetId: string;
  /** Null for an alert that is only known through its fleet. */
  readonly vehicleId: string | null;
  readonly alertId: string;
}

/** What a parent holds of a relation without a call: its embedded copy if that is whole, or the news that there is none. */
export type Held<T> = { readonly known: true; readonly value: T | null } | { readonly known: false };

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

/**
 * The read side of the connected-car API as the graph needs it. Lists that the upstream reports as "no data" come back
 * empty and things that it does not have come back null; every other failure rejects with a DomainError.
 */
export interface Upstream {
  /** The extensions that this version of the API has; asking for another is no error, it is just not sent. */
  readonly vehicleExtensions: ReadonlySet<VehicleExtension>;

  fleets(page: PageRequest, call: Call): Promise<Page<Fleet>>;
  fleet(fleetId: string, call: Call): Promise<Fleet | null>;
  vehicle(ref: VehicleRef, args: VehicleArguments, call: Call): Promise<Vehicle | null>;
  alert(ref: AlertRef, call: Call): Promise<Alert | null>;

  held<N extends keyof ToOneRelations>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
  ): Held<ToOneRelations[N]['target']>;

  one<N extends keyof ToOneRelations>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
    args: ToOneRelations[N]['args'],
    call: Call,
  ): Promise<ToOneRelations[N]['target'] | null>;

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
}
