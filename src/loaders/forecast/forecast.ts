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

/** A fleet's collection with one item per vehicle. */
export type OnePerVehicle = 'status' | 'maintenances' | 'vehicles';

/** Likely number of vehicles of a fleet of unknown size: one page. */
export const typicalFleetSize = 60;

/** Predicts the calls of reads from the process's knowledge of fleets, without an upstream call. */
export class Forecast {
  readonly pageSize: number;
  readonly #upstream: Upstream;
  readonly #knowledge: FleetKnowledge;

  constructor({ upstream, knowledge, pageSize }: ForecastOptions) {
    this.#upstream = upstream;
    this.#knowledge = knowledge;
    this.pageSize = pageSize;
  }

  /** Changes with the knowledge, so that earlier forecasts may be outdated. */
  get version(): number {
    return this.#knowledge.version;
  }

  /** The vendor's ids of the visible fleets; null: all fleets of the login. */
  get own(): readonly string[] | null {
    return this.#knowledge.own;
  }

  operationOf(read: Read): string {
    return this.#upstream.operationOf(read);
  }

  /** Number of fleets of the login; undefined if unknown. */
  fleetCount(): number | undefined {
    return this.#knowledge.fleetCount();
  }

  fleets(): readonly Fleet[] {
    return this.#knowledge.fleets();
  }

  isKnown(fleetId: string | null): boolean {
    return fleetId !== null && this.#knowledge.fleet(fleetId) !== undefined;
  }

  /** Number of vehicles in the fleet; undefined if unknown. */
  vehicles(fleetId: string | null): number | undefined {
    return fleetId === null ? undefined : this.#knowledge.size(fleetId);
  }

  /** The needs that the upstream supports. */
  offered({ extensions, own }: VehicleNeeds): VehicleNeeds {
    const offered = new Set([...extensions].filter((extension) => this.#upstream.vehicleExtensions.has(extension)));
    return { extensions: offered, own: own && offered.size > 0 };
  }

  list(relation: keyof ToManyRelations): ListTraits<never> {
    return this.#upstream.list(relation) as ListTraits<never>;
  }

  /** Items in a parent's list; undefined if its ids are unknown or the list was not read before. */
  listSize(
    fleetId: string | null,
    relation: keyof ToManyRelations,
    ids: object | null,
    argsText: string,
  ): number | undefined {
    if (fleetId === null || (ids === null && !relation.startsWith('Fleet.'))) return undefined;
    return this.#knowledge.listSize(fleetId, listKey(relation, ids ?? {}, argsText));
  }

  /** Calls that a relation of a list part's items took before. */
  fanOut(fleetId: string | null, part: string | null, relation: string): number | undefined {
    return fleetId === null || part === null ? undefined : this.#knowledge.fanOut(fleetId, part, relation);
  }

  /** The collection that may replace many single calls; null if the fleet has none. */
  onePerVehicle(
    name: OnePerVehicle,
    fleetId: string | null,
    profile: DataProfile | null,
    wanted: Bounds,
  ): KnownCollection | null {
    const key = profileKey(name, profile);
    const args = { profile, extensions: new Set<never>(), locale: null };
    if (fleetId !== null && !this.#isAdvertised(name, fleetId, args)) return null;
    const isKnown = this.isKnown(fleetId);
    const size = this.vehicles(fleetId);
    return {
      plannedSize: isKnown ? size : undefined,
      size: fleetId === null ? undefined : this.#knowledge.listSize(fleetId, key),
      pageSize: this.pageSize,
      assumedPages: 2,
      missing: this.missing(name, fleetId, profile),
      checksEmptiness: false,
      isDoubtful: this.#isDoubtful(fleetId, key),
      typicalSize: size ?? wanted.likely,
      // Vehicles are looked up among the loaded ones, and their collection is not kept for later batches.
      distinct: name === 'vehicles' ? undefined : size,
    };
  }

  /** The collection that contains the lists of many vehicles; null if the fleet has none. */
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
    const size = fleetId === null ? undefined : this.#knowledge.listSize(fleetId, listName);
    return {
      plannedSize: this.isKnown(fleetId) ? size : undefined,
      pageSize: this.pageSize,
      assumedPages: 3,
      missing: fleetId === null ? undefined : this.#knowledge.coverage(fleetId, listName)?.lacking,
      checksEmptiness: true,
      isDoubtful: this.#isDoubtful(fleetId, listName),
      typicalSize: size ?? this.pageSize,
    };
  }

  /** Vehicles of the fleet that its collection lacks; undefined if it was not read completely. */
  missing(name: OnePerVehicle, fleetId: string | null, profile: DataProfile | null): number | undefined {
    const size = this.vehicles(fleetId);
    const coverage = fleetId === null ? undefined : this.#knowledge.coverage(fleetId, profileKey(name, profile));
    if (size === undefined || coverage === undefined) return undefined;
    return Math.max(size - coverage.covered, coverage.lacking, 0);
  }

  /** Vehicles whose status has no position although privacy does not hide it; undefined if unknown. */
  withoutPosition(fleetId: string | null, profile: DataProfile | null): number | undefined {
    const lacking = this.missing('status', fleetId, profile);
    if (fleetId === null || lacking === undefined) return undefined;
    const listed = this.#knowledge.listSize(fleetId, withoutPositionKey(profile));
    if (listed === undefined) return undefined;
    const readSingly = this.#knowledge.coverage(fleetId, profileKey('status', profile))?.lacking ?? 0;
    const alone = this.#knowledge.listSize(fleetId, withoutPositionAloneKey(profile)) ?? readSingly;
    // Any vehicle that the collection lacks and that was not yet read may be one.
    return listed + alone + lacking - readSingly;
  }

  /** Calls for a fleet's complete collection, or for reading it vehicle by vehicle. */
  wholePart(name: 'status' | 'maintenances' | 'alerts', fleetId: string | null, argsText: string): Bounds {
    const listName = name === 'alerts' ? collectionKey(name, argsText) : name;
    const size = fleetId === null ? undefined : this.#knowledge.listSize(fleetId, listName);
    const vehicles = this.vehicles(fleetId);
    const each = vehicles ?? maxItems;
    const args = { profile: null, intervals: [] };
    if (fleetId !== null && this.isKnown(fleetId) && !this.#isAdvertised(name, fleetId, args))
      return { most: each, likely: vehicles ?? typicalFleetSize };
    const empty = size === 0 && name === 'alerts' ? 1 : 0;
    const pages = pagesOf(
      size ?? (name === 'alerts' ? typicalListSize : (vehicles ?? typicalFleetSize)),
      this.pageSize,
    );
    if (this.#isDoubtful(fleetId, listName)) return { most: pages + each + 2, likely: pages };
    if (size !== undefined && this.isKnown(fleetId)) return { most: pages + empty, likely: pages + empty };
    // The first page may be refused.
    return { most: pagesOf(name === 'alerts' ? maxItems : each, this.pageSize) + each + 1, likely: pages };
  }

  #isAdvertised(name: keyof FleetCollections, fleetId: string, args: object): boolean {
    const fleet = this.#knowledge.fleet(fleetId);
    return fleet === undefined || this.#upstream.collection(name, fleet, args as never) !== null;
  }

  #isDoubtful(fleetId: string | null, name: string): boolean {
    return fleetId !== null && this.#knowledge.isDoubtful(fleetId, name);
  }
}
