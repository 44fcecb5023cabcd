import DataLoader from 'dataloader';
import type { Call, EmbeddedCopy, Upstream, Vehicle, VehicleArguments } from '../domain/index.js';
import { BatchPlanner, type BatchKey } from './planner/batch-planner.js';
import { scheduled } from './planner/batch-schedule.js';
import type { PlannerOptions } from './planner/open-collection.js';
import { groupBy } from './planner/group-by.js';
import { stableJson } from './keys.js';
import { VehicleIndex } from './planner/vehicle-index.js';
import { noNeeds, satisfies, mergeNeeds, type LoadedVehicles, type VehicleNeeds } from './vehicle-needs.js';

/** What leads to a vehicle: the relation of something that belongs to it. */
export interface VehicleRelation {
  /** Tells it from other things whose vehicle is not known by any name. */
  readonly key: string;
  held(): EmbeddedCopy<Vehicle>;
  load(args: VehicleArguments, call: Call): Promise<Vehicle | null>;
}

/** A vehicle to load: by its names, or through something that belongs to it. */
export interface VehicleKey extends BatchKey {
  readonly needs: VehicleNeeds;
  readonly locale: string | null;
  readonly through?: VehicleRelation;
}

export interface VehicleLoaderOptions extends PlannerOptions {
  readonly upstream: Upstream;
  readonly loaded: LoadedVehicles;
}

/** Loads vehicles by name: alone, or many of one fleet with the fleet's list. */
export class VehicleLoader {
  readonly #options: VehicleLoaderOptions;
  readonly #loader: DataLoader<VehicleKey, Vehicle | null, string>;
  /** Vehicles that this request has met, by fleet: whoever asks for them again gets them without a call. */
  readonly #met = new Map<string, VehicleIndex<Vehicle>>();

  constructor(options: VehicleLoaderOptions) {
    this.#options = options;
    this.#loader = new DataLoader((keys) => this.#loadBatch(keys), { cacheKeyFn, ...scheduled(options.schedule) });
  }

  load(key: VehicleKey): Promise<Vehicle | null> {
    const met = this.#met.get(key.fleetId)?.find(key);
    const { loaded } = this.#options;
    if (met !== undefined && loaded.localeOf(met) === key.locale && loaded.has(met, key.needs)) {
      return Promise.resolve(met);
    }
    return this.#loader.load(key);
  }

  /** A vehicle that came with a list, so that nobody has to ask for it again. */
  prime(vehicle: Vehicle, needs: VehicleNeeds, locale: string | null): void {
    this.#options.loaded.record(vehicle, needs, locale);
    let index = this.#met.get(vehicle.fleetId);
    if (index === undefined) this.#met.set(vehicle.fleetId, (index = new VehicleIndex()));
    index.add(vehicle, vehicle);
  }

  /** One batch is answered with the union of what its keys need, so that one vehicle under many aliases is one call. */
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
    const distinct = new Map(keys.map((key) => [nameOf(key), key]));
    const { upstream } = this.#options;
    const planner = new BatchPlanner<VehicleKey, Vehicle>(
      {
        collectionName: 'vehicles',
        refusalName: `vehicles ${stableJson(args)}`,
        peek: (key) => {
          const held: EmbeddedCopy<Vehicle> = key.through?.held() ?? { known: false };
          // An embedded copy has nothing of what has to be asked for.
          return held.known && held.value !== null && !satisfies(noNeeds, needs) ? { known: false } : held;
        },
        loadOne: (key, call) => this.#alone(key, args, call),
        open: (fleet) => (needs.own ? null : upstream.collection('vehicles', fleet, args)),
      },
      this.#options,
    );
    const wanted = [...distinct.values()];
    const found = await planner.load(wanted);
    const byName = new Map(wanted.map((key, index) => [nameOf(key), found[index] ?? null]));
    wanted.forEach((key, index) => {
      const vehicle = found[index];
      // A vehicle found by its VIN comes from the fleet's list, which is not the vehicle's own resource.
      const own = needs.own && (key.vehicleId !== null || key.through !== undefined);
      if (vehicle && !(vehicle instanceof Error)) this.prime(vehicle, { ...needs, own }, locale);
    });
    return keys.map((key) => byName.get(nameOf(key)) ?? null);
  }

  #alone(key: VehicleKey, args: VehicleArguments, call: Call): Promise<Vehicle | null> {
    const { upstream } = this.#options;
    if (key.through !== undefined) return key.through.load(args, call);
    if (key.vehicleId !== null) return upstream.vehicle({ fleetId: key.fleetId, vehicleId: key.vehicleId }, args, call);
    if (key.vin !== null) return upstream.vehicle({ fleetId: key.fleetId, vin: key.vin }, args, call);
    return Promise.resolve(null);
  }
}

function nameOf(key: VehicleKey): string {
  // A VIN is another name than an id, even where the upstream makes ids of VINs.
  const { fleetId, vehicleId, vin, through } = key;
  const isNameless = vehicleId === null && vin === null;
  return JSON.stringify([fleetId, vehicleId, vehicleId === null ? vin : null, isNameless ? through?.key : null]);
}

function cacheKeyFn(key: VehicleKey): string {
  return JSON.stringify([nameOf(key), key.locale, key.needs.own, [...key.needs.extensions].sort()]);
}
