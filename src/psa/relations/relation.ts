import type { Bounds, DataProfile, FleetCollections, Interval, Position } from '../../domain/index.js';
import type { Resource } from '../../hal/index.js';
import type { DecodeContext } from '../decode/index.js';
import type { FreshnessClass } from '../freshness.js';
import type { HalDocument } from '../document.js';
import type { LatestStatuses } from '../latest-statuses.js';
import type { ExpectedMembers } from '../shape.js';

/** Query parameters of a call: set when given, left out when null. */
export type Query = Readonly<Record<string, string | readonly string[] | null>>;

/** What decoders and queries of one version of the API have to know. */
export interface Version {
  readonly name: 'v2' | 'v3';
  /** What can be written into a vehicle's `extension` parameter. */
  readonly askableExtensions: ReadonlySet<string>;
}

export const halJson = 'application/hal+json';
export const geoJson = 'application/vnd.geo+json';

interface Target<T> {
  /** How fast it changes: how long an answer is kept. */
  readonly freshness: FreshnessClass;
  /** Puts what was read into line with what is known of the same thing from before. */
  readonly settle?: (entity: T, memory: LatestStatuses, document: HalDocument) => T;
  readonly decode: (resource: Resource, context: DecodeContext) => T | null;
  /** Members of which an answer must have one, or links, to be taken for one. */
  readonly shows: ExpectedMembers;
}

interface Relation<T, A> extends Target<T> {
  /** Names of the link, the specification's first, then those seen in the field (Q09). */
  readonly rels: readonly string[];
  /** The specification's operationId of the link's target. */
  readonly operation: string;
  readonly query?: (args: A, version: Version) => Query;
  /** Versions of the API that have it; both unless given. */
  readonly versions?: readonly Version['name'][];
}

/** A relation to one thing: the parent's embedded copy if that is whole, else the link, else (where given) a path. */
export interface ToOne<P, T, A> extends Relation<T, A> {
  readonly embedded: readonly string[];
  /** Members without which an embedded copy is a partial one. */
  readonly whole: readonly string[];
  readonly accept?: string;
  /** For parents whose link may be absent although its target exists: path segments of the target. */
  readonly path?: (parent: P) => readonly string[] | null;
}

/** A relation to a list: the parent's link to a collection, else (where given) a path. */
export interface ToMany<P, T, A> extends Omit<Relation<T, A>, 'operation'> {
  /** The specification's operationId of the list; some lists have one for each place where the parent can be. */
  readonly operation: string | ((parent: P, version: Version) => string);
  /** Names of the items in the collection's `_embedded`. */
  readonly items: readonly string[];
  /** What tells one item from the others. */
  readonly key: (item: T) => string;
  /** For parents whose link may be absent although its target exists: path segments of the target. */
  readonly path?: (parent: P, args: A, version: Version) => readonly string[] | null;
  /** Values for a templated link's variables (Q08). */
  readonly variables?: (parent: P, args: A) => Readonly<Record<string, string>>;
  /** Whether the specification gives the operation an `indexRange`. */
  readonly rangeable: boolean;
  /** The largest page, where it is not the usual one. */
  readonly pageSize?: number;
  /** False where the specification gives the operation no `pageSize`: all comes at once. */
  readonly paged?: boolean;
  /** Whether `total` counts items that the list may leave out. */
  readonly thinned?: boolean;
  /** Whether the arguments ask only for what this version of the API does not have. */
  readonly nothingRequested?: (args: A, version: Version) => boolean;
  /** The fleet's collection with the same lists of all vehicles. */
  readonly collection?: keyof FleetCollections;
  /** Whether the parent holds one link an item, each to the item itself. */
  readonly linksToItems?: boolean;
}

/** A fleet's collection that holds, for all vehicles, what each has one of, or a list of. */
export interface OfFleet<T, A> extends Relation<T, A> {
  readonly items: readonly string[];
  readonly rangeable: boolean;
  readonly vehicle: (item: T) => { readonly vehicleId: string | null; readonly vin: string | null };
}

/** Something that is read by its names: where it is, and under which operation. */
export interface Entity<R, T, A> extends Target<T> {
  /** The specification's operationId: some things can be read in more than one place. */
  readonly operation: (ref: R) => string;
  /** Null where this version of the API has no way to it by these names. */
  readonly path: (ref: R, version: Version) => readonly string[] | null;
  readonly query?: (args: A, version: Version) => Query;
  /** Versions of the API that have it; both unless given. */
  readonly versions?: readonly Version['name'][];
}

/** `profile`, which v2 does not have. */
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
export function checkQuerySize(name: string, bounds: Bounds | null): Query {
  if (bounds === null || (bounds.min === null && bounds.max === null)) return { [name]: null };
  return { [name]: `${bounds.min ?? 0}-${bounds.max ?? ''}` };
}

/** Lists of positions, wherever they hang. A position has no id: where and when it was taken tells it from the others. */
export const waypoints = {
  rels: ['waypoints', 'wayPoints'],
  items: ['positions', 'wayPoints', 'waypoints'],
  pageSize: 2000,
  // `tolerance` leaves out points that `total` counts.
  thinned: true,
  key: ({ createdAt, longitude, latitude }: Position) => `${createdAt?.toISOString() ?? ''} ${longitude} ${latitude}`,
};
