import type {
  Call,
  Entities,
  Fleet,
  FleetCollection,
  FleetCollections,
  EmbeddedCopy,
  ListTraits,
  Page,
  PageRequest,
  Read,
  ToManyRelations,
  ToOneRelations,
  Upstream,
  Vehicle,
  VehicleArguments,
  VehicleExtension,
  VehicleRef,
} from '../domain/index.js';
import type { PsaClient } from './client/client.js';
import type { Sources } from './sources.js';
import { RelationEngine, type EngineOptions } from './engine.js';
import { operationOf } from './operation-of.js';
import { fleet, fleets } from './relations/fleet.js';
import { entities, ofFleet, toMany, toOne } from './relations/index.js';
import type { LatestStatuses } from './latest-statuses.js';
import { profileQuery, type Version } from './relations/relation.js';
import { toMany as vehicleLists, vehicleResource } from './relations/vehicle.js';

export type PsaUpstreamOptions = Omit<EngineOptions, 'version'> & { readonly apiVersion: 'v2' | 'v3' };

/** The extensions of vehicles. v2 includes brand, label and pictures without a parameter. */
const extensionsOf: Readonly<Record<'v2' | 'v3', ReadonlySet<VehicleExtension>>> = {
  v2: new Set(['branding', 'pictures']),
  v3: new Set(['branding', 'pictures', 'onboardCapabilities']),
};

const versions: Readonly<Record<'v2' | 'v3', Version>> = {
  v2: { name: 'v2', askableExtensions: new Set() },
  v3: { name: 'v3', askableExtensions: extensionsOf.v3 },
};

/** Implements the domain's port for the connected-car API: entry points by path, everything else by relations. */
export class PsaUpstream implements Upstream {
  readonly vehicleExtensions: ReadonlySet<VehicleExtension>;
  readonly #client: PsaClient;
  readonly #engine: RelationEngine;
  readonly #pageSize: number;
  readonly #sources: Sources;
  readonly #version: Version;
  readonly #latest: LatestStatuses | undefined;

  constructor(options: PsaUpstreamOptions) {
    this.#client = options.client;
    this.#pageSize = options.pageSize;
    this.#sources = options.sources;
    this.vehicleExtensions = extensionsOf[options.apiVersion];
    this.#version = versions[options.apiVersion];
    this.#latest = options.latest;
    this.#engine = new RelationEngine({ ...options, version: this.#version });
  }

  async fleets(page: PageRequest, call: Call): Promise<Page<Fleet>> {
    return this.#engine.entryPage(fleets, this.#client.entry('fleets'), page, call);
  }

  async fleet(fleetId: string, call: Call): Promise<Fleet | null> {
    return this.#engine.entity(fleet, { fleetId }, null, call);
  }

  async vehicle(ref: VehicleRef, args: VehicleArguments, call: Call): Promise<Vehicle | null> {
    if ('vin' in ref) return this.#vehicleByVin(ref.fleetId, ref.vin, args, call);
    const vehicle = {
      ...vehicleResource,
      operation: () => vehicleResource.operation,
      path: () => ['fleets', ref.fleetId, 'vehicles', ref.vehicleId],
    };
    return this.#engine.entity(vehicle, ref, args, call);
  }

  /** There is no path for a VIN within a fleet, but the fleet's list can be filtered by it. */
  async #vehicleByVin(fleetId: string, vin: string, args: VehicleArguments, call: Call): Promise<Vehicle | null> {
    const wanted = vin.toUpperCase();
    const list = { ...args, vinPrefix: vin };
    const page = await this.#engine.page(
      vehicleLists['Fleet.vehicles'],
      { fleetId },
      list,
      { size: 1, token: null },
      call,
    );
    return page?.items.find((vehicle) => vehicle.vin?.toUpperCase() === wanted) ?? null;
  }

  async entity<N extends keyof Entities>(
    name: N,
    ref: Entities[N]['ref'],
    args: Entities[N]['args'],
    call: Call,
  ): Promise<Entities[N]['target'] | null> {
    return this.#engine.entity(entities[name], ref, args, call);
  }

  peekEmbedded<N extends keyof ToOneRelations>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
  ): EmbeddedCopy<ToOneRelations[N]['target']> {
    return this.#engine.peekEmbedded(toOne[relation], parent);
  }

  one<N extends keyof ToOneRelations>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
    args: ToOneRelations[N]['args'],
    call: Call,
  ): Promise<ToOneRelations[N]['target'] | null> {
    return this.#engine.one(toOne[relation], parent, args, call);
  }

  targetUrl<N extends keyof ToOneRelations>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
    args: ToOneRelations[N]['args'],
  ): string | null {
    return this.#engine.targetUrl(toOne[relation], parent, args);
  }

  list<N extends keyof ToManyRelations>(relation: N): ListTraits<ToManyRelations[N]['target']> {
    const { pageSize = this.#pageSize, rangeable, collection = null, key, linksToItems, paged } = toMany[relation];
    const ofLinks = linksToItems === true;
    return { pageSize, rangeable, collection, keyOf: key, ofLinks, unpaged: paged === false };
  }

  many<N extends keyof ToManyRelations>(
    relation: N,
    parent: ToManyRelations[N]['parent'],
    args: ToManyRelations[N]['args'],
    page: PageRequest,
    call: Call,
  ): Promise<Page<ToManyRelations[N]['target']> | null> {
    return this.#engine.page(toMany[relation], parent, args, page, call);
  }

  collection<N extends keyof FleetCollections>(
    name: N,
    fleet: Fleet,
    args: FleetCollections[N]['args'],
  ): FleetCollection<FleetCollections[N]['item']> | null {
    return this.#engine.collection(ofFleet[name], fleet, args);
  }

  operationOf(read: Read): string {
    return operationOf(read, this.#version);
  }

  withInheritedIds<T extends object>(item: T, vehicle: Vehicle): T {
    return this.#engine.withInheritedIds(item, vehicle);
  }

  hidesPosition(...[vehicle, profile]: Parameters<Upstream['hidesPosition']>): boolean {
    const { profile: view = null } = profileQuery({ profile }, this.#version);
    return this.#latest?.hidesPosition(vehicle, typeof view === 'string' ? view : '') ?? false;
  }

  fleetsOf(item: object): readonly string[] {
    return this.#sources.fleetsOf(item);
  }

  detached<T extends object>(item: T): T {
    return this.#sources.detached(item);
  }
}
