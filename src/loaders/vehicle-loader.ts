import DataLoader from 'dataloader';
import type { Call, EmbeddedCopy, Upstream, Vehicle, VehicleArguments } from '../domain/index.js';
import { BatchPlanner, type BatchKey } from './planner/batch-planner.js';
import { scheduled } from './planner/batch-schedule.js';
import type { PlannerOptions } from './planner/open-collection.js';
import { groupBy } from './planner/group-by.js';
import { stableJson } from './keys.js';
import { VehicleIndex } from './planner/vehicle-index.js';
import { noNeeds, satisfies, mergeNeeds, type LoadedVehicles, type VehicleNeeds } from './vehicle-needs.js';

/** The relation from another object to its vehicle. */
export interface VehicleRelation {
  /** Identifies the relation's parent, for vehicles without a known id. */
  readonly key: string;
  /** The vehicle in the parent's document, without a call. */
  peek(): EmbeddedCopy<Vehicle>;
  load(args: VehicleArguments, call: Call): Promise<Vehicle | null>;
}

/** A vehicle to load: by its ids, or through an object that belongs to it. */
export interface VehicleKey extends BatchKey {
  readonly needs: VehicleNeeds;
  readonly locale: string | null;
  readonly through?: VehicleRelation;
}

export interface VehicleLoaderOptions extends PlannerOptions {
  readonly upstream: Upstream;
  readonly loaded: LoadedVehicles;
}

/** Loads vehicles by id: with single calls, or many of one fleet from the fleet's list. */
export class VehicleLoader {
  readonly #options: VehicleLoaderOptions;
  readonly #loader: DataLoader<VehicleKey, Vehicle | null, string>;
  /** Vehicles that the request has already loaded, by fleet. */
  readonly #known = new Map<string, VehicleIndex<Vehicle>>();

  constructor(options: VehicleLoaderOptions) {
    this.#options = options;
    this.#loader = new DataLoader((keys) => this.#loadBatch(keys), { cacheKeyFn, ...scheduled(options.schedule) });
  }

  load(key: VehicleKey): Promise<Vehicle | null> {
    const known = this.#known.get(key.fleetId)?.find(key);
    const { loaded } = this.#options;
    if (known !== undefined && loaded.localeOf(known) === key.locale && loaded.has(known, key.needs)) {
      return Promise.resolve(known);
    }
    return this.#loader.load(key);
  }

  /** Adds a vehicle that was read with a list, so that it is not read again. */
  prime(vehicle: Vehicle, needs: VehicleNeeds, locale: string | null): void {
    this.#options.loaded.record(vehicle, needs, locale);
    let index = this.#known.get(vehicle.fleetId);
    if (index === undefined) this.#known.set(vehicle.fleetId, (index = new VehicleIndex()));
    index.add(vehicle, vehicle);
  }

  /** Loads a batch with the union of its keys' needs, so that one vehicle under many aliases is one call. */
  async #loadBatch(keys: readonly VehicleKey[]): Promise<(Vehicle | null | Error)[]> {
    const outcomes = new Map<VehicleKey, Vehicle | null | Error>();
    await Promise.all(
      [...groupBy(keys, (key) => key.locale)].map(async ([locale, group]) => {
        const found = await this.#loadInLocale(group, locale);
        group.forEach((key, index) => outcomes.set(key, found[index] ?? null));
      }),
    );
    return keys.map((key) => outcomes.get(key) ?? null);
  }

  async #loadInLocale(keys: readonly VehicleKey[], locale: string | null): Promise<(Vehicle | null | Error)[]> {
    const needs = mergeNeeds(keys.map((key) => key.needs));
    const args: VehicleArguments = { extensions: needs.extensions, locale };
    const distinct = new Map(keys.map((key) => [identityOf(key), key]));
    const { upstream } = this.#options;
    const planner = new BatchPlanner<VehicleKey, Vehicle>(
      {
        collectionName: 'vehicles',
        refusalName: `vehicles ${stableJson(args)}`,
        peek: (key) => {
          const embedded: EmbeddedCopy<Vehicle> = key.through?.peek() ?? { known: false };
          // An embedded copy has no extensions.
          return embedded.known && embedded.value !== null && !satisfies(noNeeds, needs) ? { known: false } : embedded;
        },
        loadOne: (key, call) => this.#loadOne(key, args, call),
        open: (fleet) => (needs.own ? null : upstream.collection('vehicles', fleet, args)),
      },
      this.#options,
    );
    const vehicleKeys = [...distinct.values()];
    const found = await planner.load(vehicleKeys);
    const byIdentity = new Map(vehicleKeys.map((key, index) => [identityOf(key), found[index] ?? null]));
    vehicleKeys.forEach((key, index) => {
      const vehicle = found[index];
      // A vehicle found by its VIN comes from the fleet's list and not from its own resource.
      const own = needs.own && (key.vehicleId !== null || key.through !== undefined);
      if (vehicle && !(vehicle instanceof Error)) this.prime(vehicle, { ...needs, own }, locale);
    });
    return keys.map((key) => byIdentity.get(identityOf(key)) ?? null);
  }

  #loadOne(key: VehicleKey, args: VehicleArguments, call: Call): Promise<Vehicle | null> {
    const { upstream } = this.#options;
    if (key.through !== undefined) return key.through.load(args, call);
    if (key.vehicleId !== null) return upstream.vehicle({ fleetId: key.fleetId, vehicleId: key.vehicleId }, args, call);
    if (key.vin !== null) return upstream.vehicle({ fleetId: key.fleetId, vin: key.vin }, args, call);
    return Promise.resolve(null);
  }
}

function identityOf(key: VehicleKey): string {
  // A VIN is not an id, even if the upstream uses VINs as ids.
  const { fleetId, vehicleId, vin, through } = key;
  const isAnonymous = vehicleId === null && vin === null;
  return JSON.stringify([fleetId, vehicleId, vehicleId === null ? vin : null, isAnonymous ? through?.key : null]);
}

function cacheKeyFn(key: VehicleKey): string {
  return JSON.stringify([identityOf(key), key.locale, key.needs.own, [...key.needs.extensions].sort()]);
}
