import type { Bounds, DataProfile, FleetCollections, Interval, Position } from '../../domain/index.js';
import type { Resource } from '../../hal/index.js';
import type { DecodeContext } from '../decode/index.js';
import type { FreshnessClass } from '../client/freshness.js';
import type { HalDocument } from '../document.js';
import type { LatestStatuses } from '../latest-statuses.js';
import type { ExpectedMembers } from '../shape.js';

/** Query parameters; null omits a parameter. */
export type Query = Readonly<Record<string, string | readonly string[] | null>>;

/** A version of the API. */
export interface Version {
  readonly name: 'v2' | 'v3';
  /** Values of a vehicle's `extension` parameter. */
  readonly askableExtensions: ReadonlySet<string>;
}

export const halJson = 'application/hal+json';
export const geoJson = 'application/vnd.geo+json';

interface Target<T> {
  /** How fast it changes, which determines how long it is cached. */
  readonly freshness: FreshnessClass;
  /** Reconciles what was read with newer known data. */
  readonly settle?: (entity: T, memory: LatestStatuses, document: HalDocument) => T;
  readonly decode: (resource: Resource, context: DecodeContext) => T | null;
  /** A response is accepted if it has one of these members, or links. */
  readonly shows: ExpectedMembers;
}

interface Relation<T, A> extends Target<T> {
  /** Names of the link: first those of the specification, then those observed in the field (Q09). */
  readonly rels: readonly string[];
  /** operationId of the link's target. */
  readonly operation: string;
  readonly query?: (args: A, version: Version) => Query;
  /** API versions that have it. Default: both. */
  readonly versions?: readonly Version['name'][];
}

/** A to-one relation: the parent's embedded copy if complete, otherwise the link, otherwise the path. */
export interface ToOne<P, T, A> extends Relation<T, A> {
  readonly embedded: readonly string[];
  /** An embedded copy is incomplete without these members. */
  readonly whole: readonly string[];
  readonly accept?: string;
  /** Path segments of the target, for parents whose link may be missing. */
  readonly path?: (parent: P) => readonly string[] | null;
}

/** A to-many relation: the parent's link to a collection, otherwise the path. */
export interface ToMany<P, T, A> extends Omit<Relation<T, A>, 'operation'> {
  /** operationId of the list, which may depend on the parent. */
  readonly operation: string | ((parent: P, version: Version) => string);
  /** Names of the items in the collection's `_embedded`. */
  readonly items: readonly string[];
  /** The unique key of an item. */
  readonly key: (item: T) => string;
  /** Path segments of the target, for parents whose link may be missing. */
  readonly path?: (parent: P, args: A, version: Version) => readonly string[] | null;
  /** Variables of a templated link (Q08). */
  readonly variables?: (parent: P, args: A) => Readonly<Record<string, string>>;
  /** Whether the operation accepts `indexRange`. */
  readonly rangeable: boolean;
  /** Maximum page size, if not the default. */
  readonly pageSize?: number;
  /** False if the operation has no `pageSize` and returns all items. */
  readonly paged?: boolean;
  /** Whether `total` may include items that the list omits. */
  readonly thinned?: boolean;
  /** Whether the arguments only request data that this API version does not have. */
  readonly nothingRequested?: (args: A, version: Version) => boolean;
  /** The fleet's collection of the same items for all vehicles. */
  readonly collection?: keyof FleetCollections;
  /** Whether the parent has one link per item. */
  readonly linksToItems?: boolean;
}

/** A fleet's collection of a resource of all vehicles. */
export interface OfFleet<T, A> extends Relation<T, A> {
  readonly items: readonly string[];
  readonly rangeable: boolean;
  readonly vehicle: (item: T) => { readonly vehicleId: string | null; readonly vin: string | null };
}

/** A resource that can be read by its ids. */
export interface Entity<R, T, A> extends Target<T> {
  /** operationId, which may depend on the ids. */
  readonly operation: (ref: R) => string;
  /** Null if this API version cannot read it by these ids. */
  readonly path: (ref: R, version: Version) => readonly string[] | null;
  readonly query?: (args: A, version: Version) => Query;
  /** API versions that have it. Default: both. */
  readonly versions?: readonly Version['name'][];
}

/** `profile`. Not in v2. */
export function profileQuery({ profile }: { readonly profile: DataProfile | null }, version: Version): Query {
  return { profile: profile === null || version.name === 'v2' ? null : profile === 'FLEET' ? 'fleet' : 'endUser' };
}

/** `timestamps`: RFC 3339 instants and ISO 8601 durations, `from/to`, `from/`, `/to` or `from/lasting`. */
export function intervalQuery({ intervals }: { readonly intervals: readonly Interval[] }): Query {
  const texts = intervals.map(
    ({ from, to, lasting }) => `${from?.toISOString() ?? ''}/${lasting ?? to?.toISOString() ?? ''}`,
  );
  return { timestamps: texts.length === 0 ? null : texts };
}

/** A range such as `10-3600`, `20.5-` or `0-5`. */
export function rangeQuery(name: string, bounds: Bounds | null): Query {
  if (bounds === null || (bounds.min === null && bounds.max === null)) return { [name]: null };
  return { [name]: `${bounds.min ?? 0}-${bounds.max ?? ''}` };
}

/** Lists of positions. A position has no id, so time and coordinates are its key. */
export const waypoints = {
  rels: ['waypoints', 'wayPoints'],
  items: ['positions', 'wayPoints', 'waypoints'],
  pageSize: 2000,
  // `total` includes points that `tolerance` omits.
  thinned: true,
  key: ({ createdAt, longitude, latitude }: Position) => `${createdAt?.toISOString() ?? ''} ${longitude} ${latitude}`,
};
