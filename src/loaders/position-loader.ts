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
  /** The view of the data; null is the usual one. */
  readonly profile: DataProfile | null;
  readonly status: (vehicle: Vehicle) => Promise<VehicleStatus | null>;
  readonly schedule?: BatchSchedule | undefined;
}

/** Whether the status should have a position and has none, so that it is asked for alone. */
export function isWithoutPosition(status: VehicleStatus): boolean {
  return status.lastPosition === null && !isHidden('lastPosition', status.privacy);
}

/**
 * The last known position. The status carries it, so a position costs no call beyond the status. The deprecated
 * `lastPosition` resource is asked only where a status is there without a position and the vehicle's privacy does not
 * say why, or where the vehicle has no status to ask for.
 */
export class PositionLoader {
  readonly #options: PositionLoaderOptions;
  readonly #fallback: DataLoader<Vehicle, Position | null>;

  constructor(options: PositionLoaderOptions) {
    this.#options = options;
    this.#fallback = new DataLoader(
      (vehicles) => loadEach(vehicles, (vehicle) => this.#own(vehicle)),
      scheduled(options.schedule),
    );
  }

  async load(vehicle: Vehicle): Promise<Position | null> {
    const held = this.#options.upstream.peekEmbedded('Vehicle.status', vehicle);
    if (held.known && held.value === null) return this.#fallback.load(vehicle);
    const status = await this.#options.status(vehicle);
    if (status === null) return null;
    return isWithoutPosition(status) ? this.#fallback.load(vehicle) : status.lastPosition;
  }

  async #own(vehicle: Vehicle): Promise<Position | null> {
    const { upstream, call, profile } = this.#options;
    if (upstream.hidesPosition(vehicle, profile)) return null;
    const held = upstream.peekEmbedded('Vehicle.lastPosition', vehicle);
    return held.known ? held.value : upstream.one('Vehicle.lastPosition', vehicle, { profile }, call);
  }
}
