import DataLoader from 'dataloader';
import type { Call, Upstream, Vehicle } from '../domain/index.js';
import { vehicleKey } from './keys.js';
import { scheduled, type BatchSchedule } from './planner/batch-schedule.js';
import { loadGrouped } from './planner/load-each.js';
import type { VehicleLoader } from './vehicle-loader.js';
import { mergeNeeds, type LoadedVehicles, type VehicleNeeds } from './vehicle-needs.js';

export interface OwnVehicleLoaderOptions {
  readonly upstream: Upstream;
  readonly call: Call;
  readonly schedule?: BatchSchedule | undefined;
  readonly loaded: LoadedVehicles;
  readonly vehicles: Pick<VehicleLoader, 'prime'>;
}

/** A vehicle whose own resource is loaded. */
interface OwnVehicleKey {
  readonly vehicle: Vehicle;
  readonly needs: VehicleNeeds;
}

/** Loads the own resources of vehicles that were read with a list: one call per vehicle with the needs of all its keys. */
export class OwnVehicleLoader {
  readonly #options: OwnVehicleLoaderOptions;
  readonly #loader: DataLoader<OwnVehicleKey, Vehicle | null, string>;

  constructor(options: OwnVehicleLoaderOptions) {
    this.#options = options;
    const { loaded, schedule } = options;
    const groupOf = ({ vehicle }: OwnVehicleKey) => `${vehicleKey(vehicle)} ${loaded.localeOf(vehicle) ?? ''}`;
    this.#loader = new DataLoader((keys) => loadGrouped(keys, groupOf, (group) => this.#loadGroup(group)), {
      ...scheduled(schedule),
      cacheKeyFn: ({ vehicle, needs }) =>
        JSON.stringify([vehicleKey(vehicle), loaded.localeOf(vehicle), [...needs.extensions].sort()]),
    });
  }

  load(vehicle: Vehicle, needs: VehicleNeeds): Promise<Vehicle | null> {
    return this.#loader.load({ vehicle, needs });
  }

  async #loadGroup(group: readonly [OwnVehicleKey, ...OwnVehicleKey[]]): Promise<Vehicle | null> {
    const { upstream, call, loaded, vehicles } = this.#options;
    const [{ vehicle }] = group;
    const needs = { ...mergeNeeds(group.map((key) => key.needs)), own: true };
    const locale = loaded.localeOf(vehicle);
    const own = await upstream.one('Vehicle.self', vehicle, { extensions: needs.extensions, locale }, call);
    if (own !== null) vehicles.prime(own, needs, locale);
    return own;
  }
}
