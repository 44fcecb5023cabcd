import DataLoader from 'dataloader';
import {
  isHidden,
  type Call,
  type DataProfile,
  type Position,
  type Upstream,
  type Vehicle,
  type VehicleStatus,
} from '../domain/index.js';
import { scheduled, type BatchSchedule } from './planner/batch-schedule.js';
import { loadEach } from './planner/load-each.js';

export interface PositionLoaderOptions {
  readonly upstream: Upstream;
  readonly call: Call;
  /** The view of the data; null: the default view. */
  readonly profile: DataProfile | null;
  readonly status: (vehicle: Vehicle) => Promise<VehicleStatus | null>;
  readonly schedule?: BatchSchedule | undefined;
}

/** Whether a status has no position although privacy does not hide it, so that the position is read separately. */
export function isWithoutPosition(status: VehicleStatus): boolean {
  return status.lastPosition === null && !isHidden('lastPosition', status.privacy);
}

/**
 * Loads last known positions. They are part of the status, so that they take no call in addition to it. The deprecated
 * `lastPosition` resource is the fallback for a vehicle without a status link, or with a status whose missing position is not
 * explained by privacy.
 */
export class PositionLoader {
  readonly #options: PositionLoaderOptions;
  readonly #fallback: DataLoader<Vehicle, Position | null>;

  constructor(options: PositionLoaderOptions) {
    this.#options = options;
    this.#fallback = new DataLoader(
      (vehicles) => loadEach(vehicles, (vehicle) => this.#readLastPosition(vehicle)),
      scheduled(options.schedule),
    );
  }

  async load(vehicle: Vehicle): Promise<Position | null> {
    const embedded = this.#options.upstream.peekEmbedded('Vehicle.status', vehicle);
    if (embedded.known && embedded.value === null) return this.#fallback.load(vehicle);
    const status = await this.#options.status(vehicle);
    if (status === null) return null;
    return isWithoutPosition(status) ? this.#fallback.load(vehicle) : status.lastPosition;
  }

  async #readLastPosition(vehicle: Vehicle): Promise<Position | null> {
    const { upstream, call, profile } = this.#options;
    if (upstream.hidesPosition(vehicle, profile)) return null;
    const embedded = upstream.peekEmbedded('Vehicle.lastPosition', vehicle);
    return embedded.known ? embedded.value : upstream.one('Vehicle.lastPosition', vehicle, { profile }, call);
  }
}
