import type {
  DataProfile,
  Fleet,
  FleetCollections,
  ListTraits,
  Read,
  ToManyRelations,
  Upstream,
} from '../../domain/index.js';
import type { FleetKnowledge } from '../fleet-cache.js';
import { profileKey, collectionKey, listKey, withoutPositionAloneKey, withoutPositionKey } from '../keys.js';
import { maxItems } from '../lists/paging-guard.js';
import type { VehicleNeeds } from '../vehicle-needs.js';
import type { KnownCollection } from './batch-calls.js';
import type { Bounds } from './bounds.js';
import { pagesOf, typicalListSize } from './list-calls.js';

export interface ForecastOptions {
  readonly upstream: Upstream;
  readonly knowledge: FleetKnowledge;
  /** The upstream's largest page, 1–60. */
  readonly pageSize: number;
}

/** A fleet's collection that holds what each vehicle has one of. */
export type OnePerVehicle = 'status' | 'maintenances' | 'vehicles';

/** Vehicles that a fleet of unknown size is taken to have where the client is given the benefit of the doubt: a page. */
export const typicalFleetSize = 60;

/** What reads would cost, from what the process remembers of fleets. Asks nothing of the upstream. */
export class Forecast {
  readonly pageSize: number;
  readonly #upstream: Upstream;
  readonly #memory: FleetKnowledge;

  constructor({ upstream, knowledge: memory, pageSize }: ForecastOptions) {
    this.#upstream = upstream;
    this.#memory = memory;
    this.pageSize = pageSize;
  }

  /** Changes with what is remembered: what was foreseen before may be otherwise now. */
  get version(): number {
    return this.#memory.version;
  }

  /** The vendor's ids of the only fleets that there are; null where these are as many as the login sees. */
  get own(): readonly string[] | null {
    return this.#memory.own;
  }

  operationOf(read: Read): string {
    return this.#upstream.operationOf(read);
  }

  /** Fleets that the login may see; undefined where nobody knows. */
  fleetCount(): number | undefined {
    return this.#memory.fleetCount();
  }

  fleets(): readonly Fleet[] {
    return this.#memory.fleets();
  }

  isKnown(fleetId: string | null): boolean {
    return fleetId !== null && this.#memory.fleet(fleetId) !== undefined;
  }

  /** Vehicles in the fleet, undefined where nobody knows. */
  vehicles(fleetId: string | null): number | undefined {
    return fleetId === null ? undefined : this.#memory.size(fleetId);
  }

  /** What of these needs the upstream can be asked for. */
  offered({ extensions, own }: VehicleNeeds): VehicleNeeds {
    const offered = new Set([...extensions].filter((extension) => this.#upstream.vehicleExtensions.has(extension)));
    return { extensions: offered, own: own && offered.size > 0 };
  }

  list(relation: keyof ToManyRelations): ListTraits<never> {
    return this.#upstream.list(relation) as ListTraits<never>;
  }

  /** Items in one parent's list, where the parent's ids are known and the list was read before. */
  listSize(
    fleetId: string | null,
    relation: keyof ToManyRelations,
    ids: object | null,
    argsText: string,
  ): number | undefined {
    if (fleetId === null || (ids === null && !relation.startsWith('Fleet.'))) return undefined;
    return this.#memory.listSize(fleetId, listKey(relation, ids ?? {}, argsText));
  }

  /** Calls that a relation of the items of a part of a list took the last time. */
  fanOut(fleetId: string | null, part: string | null, relation: string): number | undefined {
    return fleetId === null || part === null ? undefined : this.#memory.fanOut(fleetId, part, relation);
  }

  /** The collection that many single calls may be replaced by; null where the fleet has none. */
  onePerVehicle(
    name: OnePerVehicle,
    fleetId: string | null,
    profile: DataProfile | null,
    wanted: Bounds,
  ): KnownCollection | null {
    const named = profileKey(name, profile);
    const args = { profile, extensions: new Set<never>(), locale: null };
    if (fleetId !== null && !this.#isAdvertised(name, fleetId, args)) return null;
    const isKnown = this.isKnown(fleetId);
    const size = this.vehicles(fleetId);
    return {
      plannedSize: isKnown ? size : undefined,
      size: fleetId === null ? undefined : this.#memory.listSize(fleetId, named),
      pageSize: this.pageSize,
      assumedPages: 2,
      missing: this.missing(name, fleetId, profile),
      checksEmptiness: false,
      isDoubtful: this.#isDoubtful(fleetId, named),
      typicalSize: size ?? wanted.likely,
      // Vehicles are matched against what was met before, not against a reading that is kept.
      distinct: name === 'vehicles' ? undefined : size,
    };
  }

  /** The collection that many vehicles' lists may be read from; null where the fleet has none. */
  listsOf(
    relation: keyof ToManyRelations,
    fleetId: string | null,
    args: object,
    argsText: string,
  ): KnownCollection | null {
    const { collection } = this.list(relation);
    if (collection === null) return null;
    if (fleetId !== null && !this.#isAdvertised(collection, fleetId, args)) return null;
    const listName = collectionKey(collection, argsText);
    const size = fleetId === null ? undefined : this.#memory.listSize(fleetId, listName);
    return {
      plannedSize: this.isKnown(fleetId) ? size : undefined,
      pageSize: this.pageSize,
      assumedPages: 3,
      missing: fleetId === null ? undefined : this.#memory.coverage(fleetId, listName)?.lacking,
      checksEmptiness: true,
      isDoubtful: this.#isDoubtful(fleetId, listName),
      typicalSize: size ?? this.pageSize,
    };
  }

  /** Vehicles of the fleet that its collection lacks; undefined where it was not read whole. */
  missing(name: OnePerVehicle, fleetId: string | null, profile: DataProfile | null): number | undefined {
    const size = this.vehicles(fleetId);
    const coverage = fleetId === null ? undefined : this.#memory.coverage(fleetId, profileKey(name, profile));
    if (size === undefined || coverage === undefined) return undefined;
    return Math.max(size - coverage.named, coverage.lacking, 0);
  }

  /** Vehicles whose status has no position although nothing hides it; undefined where nobody knows. */
  withoutPosition(fleetId: string | null, profile: DataProfile | null): number | undefined {
    const lacking = this.missing('status', fleetId, profile);
    if (fleetId === null || lacking === undefined) return undefined;
    const listed = this.#memory.listSize(fleetId, withoutPositionKey(profile));
    if (listed === undefined) return undefined;
    const seen = this.#memory.coverage(fleetId, profileKey('status', profile))?.lacking ?? 0;
    const alone = this.#memory.listSize(fleetId, withoutPositionAloneKey(profile)) ?? seen;
    // Of vehicles that the collection lacks and that nobody has asked for yet, any may be one.
    return listed + alone + lacking - seen;
  }

  /** Calls for one of a fleet's collections whole, or else vehicle by vehicle. */
  wholePart(name: 'status' | 'maintenances' | 'alerts', fleetId: string | null, argsText: string): Bounds {
    const listName = name === 'alerts' ? collectionKey(name, argsText) : name;
    const size = fleetId === null ? undefined : this.#memory.listSize(fleetId, listName);
    const vehicles = this.vehicles(fleetId);
    const each = vehicles ?? maxItems;
    const args = { profile: null, intervals: [] };
    if (fleetId !== null && this.isKnown(fleetId) && !this.#isAdvertised(name, fleetId, args))
      return { most: each, likely: vehicles ?? typicalFleetSize };
    const empty = size === 0 && name === 'alerts' ? 1 : 0;
    const pages = pagesOf(size ?? (name === 'alerts' ? typicalListSize : (vehicles ?? typicalFleetSize)), this.pageSize);
    if (this.#isDoubtful(fleetId, listName)) return { most: pages + each + 2, likely: pages };
    if (size !== undefined && this.isKnown(fleetId)) return { most: pages + empty, likely: pages + empty };
    // The first page may say that there is no such collection.
    return { most: pagesOf(name === 'alerts' ? maxItems : each, this.pageSize) + each + 1, likely: pages };
  }

  #isAdvertised(name: keyof FleetCollections, fleetId: string, args: object): boolean {
    const fleet = this.#memory.fleet(fleetId);
    return fleet === undefined || this.#upstream.collection(name, fleet, args as never) !== null;
  }

  #isDoubtful(fleetId: string | null, name: string): boolean {
    return fleetId !== null && this.#memory.isDoubtful(fleetId, name);
  }
}
