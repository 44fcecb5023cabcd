import type {
  Alert,
  FleetPart,
  FleetRecord,
  Held,
  Maintenance,
  Vehicle,
  VehicleExtension,
  VehicleStatus,
} from '../domain/index.js';
import type { FleetWide } from './fleet-parts.js';
import type { ListEntry } from './list-window.js';
import type { Dated } from './shared-readings.js';

export interface VehicleList {
  readonly vehicles: readonly Vehicle[];
  /** With what the vehicles were read: all that was asked for, and maybe more. */
  readonly extensions: ReadonlySet<VehicleExtension>;
}

/** What was read of a fleet; a part that was not is undefined. */
export interface SnapshotParts {
  readonly vehicles: Dated<VehicleList>;
  readonly status?: Dated<FleetWide<VehicleStatus>> | undefined;
  readonly maintenances?: Dated<FleetWide<Maintenance>> | undefined;
  readonly alerts?: Dated<FleetWide<readonly ListEntry<Alert>[]>> | undefined;
}

/** What a vehicle's own document holds, where the fleet's collection has nothing of it. */
export interface HeldByVehicle {
  status(vehicle: Vehicle): Held<VehicleStatus>;
  maintenance(vehicle: Vehicle): Held<Maintenance>;
}

/** A fleet as it was at one time. */
export class FleetSnapshot {
  readonly parts: SnapshotParts;
  readonly #held: HeldByVehicle;

  constructor(parts: SnapshotParts, held: HeldByVehicle) {
    this.parts = parts;
    this.#held = held;
  }

  /** When the oldest of its parts was asked for. */
  get asOf(): Date {
    const { vehicles, status, maintenances, alerts } = this.parts;
    const times = [vehicles, status, maintenances, alerts].flatMap((part) => part?.asOf ?? []);
    return new Date(Math.min(...times));
  }

  get vehicles(): readonly Vehicle[] {
    return this.parts.vehicles.value.vehicles;
  }

  get extensions(): ReadonlySet<VehicleExtension> {
    return this.parts.vehicles.value.extensions;
  }

  get records(): readonly FleetRecord[] {
    return this.vehicles.map((vehicle) => this.recordOf(vehicle));
  }

  has(part: FleetPart): boolean {
    return this.parts[part] !== undefined;
  }

  /** What is known of the vehicle; nothing of parts that were not read. */
  recordOf(vehicle: Vehicle): FleetRecord {
    const { status, maintenances } = this.parts;
    return {
      vehicle,
      status: status === undefined ? null : find(status, vehicle, () => this.#held.status(vehicle)),
      maintenance:
        maintenances === undefined ? null : find(maintenances, vehicle, () => this.#held.maintenance(vehicle)),
      alerts: this.standingAlertsOf(vehicle)?.map(({ item }) => item) ?? [],
    };
  }

  /** The vehicle's alerts that stand; undefined where they were not read, or do not say whose they are. */
  standingAlertsOf(vehicle: Vehicle): readonly ListEntry<Alert>[] | undefined {
    return this.parts.alerts?.value.byVehicle.find(vehicle);
  }
}

function find<T>({ value }: Dated<FleetWide<T>>, vehicle: Vehicle, ownCopy: () => Held<T>): T | null {
  const found = value.byVehicle.find(vehicle);
  if (found !== undefined) return found;
  const held = ownCopy();
  return held.known ? held.value : null;
}
