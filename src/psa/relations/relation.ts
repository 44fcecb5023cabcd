import type { VehicleArguments } from '../../domain/index.js';
import type { Resource } from '../../hal/index.js';
import type { DecodeContext } from '../decode/index.js';

/** Query parameters of a call: set when given, left out when null. */
export type Query = Readonly<Record<string, string | readonly string[] | null>>;

/** What decoders and queries of one version of the API have to know. */
export interface Version {
  /** What can be written into a vehicle's `extension` parameter. */
  readonly askableExtensions: ReadonlySet<string>;
}

interface Relation<T, A> {
  /** Names of the link, the specification's first, then those seen in the field (Q09). */
  readonly rels: readonly string[];
  /** The specification's operationId of the link's target. */
  readonly operation: string;
  readonly decode: (resource: Resource, context: DecodeContext) => T | null;
  readonly query?: (args: A, version: Version) => Query;
}

/** A relation to one thing: the parent's embedded copy if that is whole, else the link, else (where given) a path. */
export interface ToOne<P, T, A> extends Relation<T, A> {
  readonly embedded: readonly string[];
  /** Members without which an embedded copy is a partial one. */
  readonly whole: readonly string[];
  readonly accept: string;
  /** For parents whose link may be absent although its target exists: path segments of the target. */
  readonly path?: (parent: P) => readonly string[] | null;
}

/** A relation to a collection, and its item's names in `_embedded`. */
export interface ToMany<T, A> extends Relation<T, A> {
  readonly items: readonly string[];
  readonly path?: (parent: { readonly fleetId: string }) => readonly string[];
}

/** A fleet's collection that holds, for all vehicles, what a to-one relation leads to. */
export interface OfFleet<T, A> extends ToMany<T, A> {
  /** Whether the specification gives the operation an `indexRange`. */
  readonly rangeable: boolean;
  readonly vehicle: (item: T) => { readonly vehicleId: string | null; readonly vin: string | null };
}

/** `extension` and `locale` of a vehicle, as far as the version and the operation know them. */
export function vehicleQuery(args: VehicleArguments, version: Version, offered: ReadonlySet<string>): Query {
  const extensions = [...args.extensions].filter((name) => version.askableExtensions.has(name) && offered.has(name));
  return { extension: extensions.length === 0 ? null : extensions.sort(), locale: args.locale };
}
