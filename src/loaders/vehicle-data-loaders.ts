import DataLoader from 'dataloader';
import {
  isOlder,
  type DataProfile,
  type EmbeddedCopy,
  type Maintenance,
  type Upstream,
  type Vehicle,
  type VehicleStatus,
} from '../domain/index.js';
import { profileKey, vehicleKey, withoutPositionAloneKey, withoutPositionKey } from './keys.js';
import { BatchPlanner } from './planner/batch-planner.js';
import { scheduled, type BatchSchedule } from './planner/batch-schedule.js';
import type { PlannerOptions } from './planner/open-collection.js';
import { isWithoutPosition, PositionLoader } from './position-loader.js';
import type { VehiclePart } from './read-ahead.js';

export interface VehicleDataLoadersOptions extends PlannerOptions {
  readonly upstream: Upstream;
  /** The status of a vehicle with its inherited ids, for its position. */
  readonly status: (vehicle: Vehicle, profile: DataProfile | null) => Promise<VehicleStatus | null>;
}

/** Loaders of the resources that every vehicle has one of, in one view of the data. */
export interface VehicleDataLoaders {
  readonly status: DataLoader<Vehicle, VehicleStatus | null, string>;
  readonly maintenance: DataLoader<Vehicle, Maintenance | null, string>;
  readonly position: PositionLoader;
  /** The parts whose collections can be read ahead, by collection. */
  readonly parts: Readonly<Record<'status' | 'maintenances', VehiclePart>>;
}

/** @param profile The view of the data; null: the default view. */
export function createVehicleDataLoaders(
  profile: DataProfile | null,
  options: VehicleDataLoadersOptions,
): VehicleDataLoaders {
  const { upstream, knowledge, call, schedule } = options;
  const args = { profile };
  const statuses = new BatchPlanner<Vehicle, VehicleStatus>(
    {
      // With the profile: the refusal of a view that the upstream does not have does not apply to the default one.
      collectionName: profileKey('status', profile),
      peek: (vehicle) => embeddedInProfile(profile, () => upstream.peekEmbedded('Vehicle.status', vehicle)),
      loadOne: (vehicle, call) => upstream.one('Vehicle.status', vehicle, args, call),
      open: (fleet) => upstream.collection('status', fleet, args),
      onComplete: (fleetId, statuses) =>
        knowledge.learnListSize(fleetId, withoutPositionKey(profile), statuses.filter(isWithoutPosition).length),
      onMissing: (fleetId, statuses) =>
        knowledge.learnListSize(fleetId, withoutPositionAloneKey(profile), statuses.filter(isWithoutPosition).length),
      isOlder,
    },
    options,
  );
  const maintenances = new BatchPlanner<Vehicle, Maintenance>(
    {
      collectionName: profileKey('maintenances', profile),
      peek: (vehicle) => embeddedInProfile(profile, () => upstream.peekEmbedded('Vehicle.maintenance', vehicle)),
      loadOne: (vehicle, call) => upstream.one('Vehicle.maintenance', vehicle, args, call),
      open: (fleet) => upstream.collection('maintenances', fleet, args),
      isOlder,
    },
    options,
  );
  const position = new PositionLoader({
    upstream,
    call,
    profile,
    status: (vehicle) => options.status(vehicle, profile),
    schedule,
  });
  return {
    status: batched(statuses, schedule),
    maintenance: batched(maintenances, schedule),
    position,
    parts: { status: statuses, maintenances },
  };
}

/**
 * An embedded copy has the view in which its parent was read, which is the default one. A missing link applies to all views.
 */
export function embeddedInProfile<T>(profile: DataProfile | null, peek: () => EmbeddedCopy<T>): EmbeddedCopy<T> {
  const embedded = peek();
  return profile !== null && embedded.known && embedded.value !== null ? { known: false } : embedded;
}

function batched<T>(
  planner: BatchPlanner<Vehicle, T>,
  schedule: BatchSchedule | undefined,
): DataLoader<Vehicle, T | null, string> {
  return new DataLoader((vehicles) => planner.load(vehicles), { ...scheduled(schedule), cacheKeyFn: vehicleKey });
}
