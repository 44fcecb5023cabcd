import type {
  Alert,
  AlertRef,
  Call,
  Fleet,
  FleetCollections,
  FleetCollection,
  Held,
  Page,
  PageRequest,
  ToManyRelations,
  ToOneRelations,
  Upstream,
  Vehicle,
  VehicleArguments,
  VehicleExtension,
  VehicleRef,
} from '../domain/index.js';
import { halJson, type PsaClient } from './client.js';
import { decodeAlert, decodeFleet } from './decode/index.js';
import { RelationEngine, type EngineOptions, type Target } from './engine.js';
import { ofFleet, toMany, toOne, type ToMany, type Version } from './relations/index.js';
import { vehicleSelf } from './relations/vehicle.js';
import { withQuery } from '../hal/index.js';

export type PsaUpstreamOptions = Omit<EngineOptions, 'version'> & { readonly apiVersion: 'v2' | 'v3' };

/** What vehicles have. v2 puts brand, label and pictures into the vehicle itself, without being asked. */
const extensionsOf: Readonly<Record<'v2' | 'v3', ReadonlySet<VehicleExtension>>> = {
  v2: new Set(['branding', 'pictures']),
  v3: new Set(['branding', 'pictures', 'onboardCapabilities']),
};

const versions: Readonly<Record<'v2' | 'v3', Version>> = {
  v2: { askableExtensions: new Set() },
  v3: { askableExtensions: extensionsOf.v3 },
};

const fleet: Target<Fleet> = {
  operation: 'getFleet',
  accept: halJson,
  decode: (resource, { drift }) => decodeFleet(resource, drift),
};

const fleets: ToMany<Fleet, null> = { ...fleet, rels: [], items: ['fleets', 'fleet'], operation: 'getFleets' };

/** The connected-car API as the domain's port: entry points by path, all else through the relation engine. */
export class PsaUpstream implements Upstream {
  readonly vehicleExtensions: ReadonlySet<VehicleExtension>;
  readonly #client: PsaClient;
  readonly #engine: RelationEngine;
  readonly #version: Version;

  constructor(options: PsaUpstreamOptions) {
    this.#client = options.client;
    this.vehicleExtensions = extensionsOf[options.apiVersion];
    this.#version = versions[options.apiVersion];
    this.#engine = new RelationEngine({ ...options, version: this.#version });
  }

  async fleets(page: PageRequest, call: Call): Promise<Page<Fleet>> {
    return this.#engine.entryPage(fleets, this.#client.entry('fleets'), page, call);
  }

  async fleet(fleetId: string, call: Call): Promise<Fleet | null> {
    return this.#engine.entry(fleet, this.#client.entry('fleets', fleetId), fleetId, call);
  }

  async vehicle(ref: VehicleRef, args: VehicleArguments, call: Call): Promise<Vehicle | null> {
    if ('vin' in ref) return this.#vehicleByVin(ref.fleetId, ref.vin, args, call);
    const path = this.#client.entry('fleets', ref.fleetId, 'vehicles', ref.vehicleId);
    const url = withQuery(path, vehicleSelf.query?.(args, this.#version) ?? {});
    return this.#engine.entry(vehicleSelf, url, ref.fleetId, call);
  }

  async alert({ fleetId, vehicleId, alertId }: AlertRef, call: Call): Promise<Alert | null> {
    const holder = vehicleId === null ? ['fleets', fleetId] : ['fleets', fleetId, 'vehicles', vehicleId];
    const operation = vehicleId === null ? 'getFleetAlertById' : 'getFleetVehicleAlertsById';
    const url = this.#client.entry(...holder, 'alerts', alertId);
    return this.#engine.entry({ operation, accept: halJson, decode: decodeAlert }, url, fleetId, call);
  }

  /** No path leads from a VIN to a fleet's vehicle, but the fleet's list can be narrowed down to it. */
  async #vehicleByVin(fleetId: string, vin: string, args: VehicleArguments, call: Call): Promise<Vehicle | null> {
    const wanted = vin.toUpperCase();
    const list = { ...args, vinPrefix: wanted };
    const page = await this.#engine.page(toMany['Fleet.vehicles'], { fleetId }, list, { size: 1, token: null }, call);
    return page?.items.find((vehicle) => vehicle.vin?.toUpperCase() === wanted) ?? null;
  }

  held<N extends keyof ToOneRelations>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
  ): Held<ToOneRelations[N]['target']> {
    return this.#engine.held(toOne[relation], parent);
  }

  one<N extends keyof ToOneRelations>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
    args: ToOneRelations[N]['args'],
    call: Call,
  ): Promise<ToOneRelations[N]['target'] | null> {
    return this.#engine.one(toOne[relation], parent, args, call);
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
}
