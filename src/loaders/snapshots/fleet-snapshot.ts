import type {
  Alert,
  FleetPart,
  FleetRecord,
  EmbeddedCopy,
  Maintenance,
  Vehicle,
  VehicleExtension,
  VehicleStatus,
} from '../../domain/index.js';
import type { FleetWideData } from './fleet-part-reader.js';
import type { IsPermitted } from '../fleet-guard/guarded-upstream.js';
import type { ListEntry } from '../lists/list-page.js';
import type { CachedValue } from './single-flight-cache.js';

export interface VehicleList {
  readonly vehicles: readonly Vehicle[];
  /** With what the vehicles were read: all that was asked for, and maybe more. */
  readonly extensions: ReadonlySet<VehicleExtension>;
}

/** What was read of a fleet; a part that was not is undefined. */
export interface SnapshotParts {
  readonly vehicles: CachedValue<VehicleList>;
  readonly status?: CachedValue<FleetWideData<VehicleStatus>> | undefined;
  readonly maintenances?: CachedValue<FleetWideData<Maintenance>> | undefined;
  readonly alerts?: CachedValue<FleetWideData<readonly ListEntry<Alert>[]>> | undefined;
}

/** What a vehicle's own document holds, where the fleet's collection has nothing of it; and its privacy since then. */
export interface EmbeddedByVehicle {
  status(vehicle: Vehicle): EmbeddedCopy<VehicleStatus>;
  maintenance(vehicle: Vehicle): EmbeddedCopy<Maintenance>;
  hidesPosition(vehicle: Vehicle): boolean;
}

/** A fleet as it was at one time. */
export class FleetSnapshot {
  readonly parts: SnapshotParts;
  readonly #held: EmbeddedByVehicle;
  readonly #admits: IsPermitted | null;
  #records: readonly FleetRecord[] | undefined;
  #recordsWithAlerts: readonly FleetRecord[] | undefined;

  /** @param admits Tells what may be seen of it; null is all. */
  constructor(parts: SnapshotParts, held: EmbeddedByVehicle, admits: IsPermitted | null = null) {
    this.parts = parts;
    this.#held = held;
    this.#admits = admits;
  }

  /** The same fleet, as far as it may be seen. */
  limitedTo(admits: IsPermitted): FleetSnapshot {
    return new FleetSnapshot(this.parts, this.#held, admits);
  }

  /** When the oldest of its parts was asked for. */
  get asOf(): Date {
    const { vehicles, status, maintenances, alerts } = this.parts;
    const times = [vehicles, status, maintenances, alerts].flatMap((part) => part?.asOf ?? []);
    return new Date(Math.min(...times));
  }

  get vehicles(): readonly Vehicle[] {
    const { vehicles } = this.parts.vehicles.value;
    return this.#admits === null ? vehicles : vehicles.filter(this.#admits);
  }

  get extensions(): ReadonlySet<VehicleExtension> {
    return this.parts.vehicles.value.extensions;
  }

  get records(): readonly FleetRecord[] {
    return (this.#records ??= this.vehicles.map((vehicle) => this.recordOf(vehicle)));
  }

  /** Of the vehicles whose active alerts are known: of the others it is not known that there are none. */
  get recordsWithAlerts(): readonly FleetRecord[] {
    return (this.#recordsWithAlerts ??= this.records.filter(
      ({ vehicle }) => this.activeAlertsOf(vehicle) !== undefined,
    ));
  }

  has(part: FleetPart): boolean {
    return this.parts[part] !== undefined;
  }

  /** What is known of the vehicle; nothing of parts that were not read. */
  recordOf(vehicle: Vehicle): FleetRecord {
    const { status, maintenances } = this.parts;
    return {
      vehicle,
      status: this.#shown(
        this.#find(status, vehicle, () => this.#held.status(vehicle)),
        vehicle,
      ),
      maintenance: this.#find(maintenances, vehicle, () => this.#held.maintenance(vehicle)),
      alerts: this.activeAlertsOf(vehicle)?.map(({ item }) => item) ?? [],
    };
  }

  /** The vehicle's alerts that stand; undefined where they were not read, or do not say whose they are. */
  activeAlertsOf(vehicle: Vehicle): readonly ListEntry<Alert>[] | undefined {
    const standing = this.parts.alerts?.value.byVehicle.find(vehicle);
    const admits = this.#admits;
    return admits === null ? standing : standing?.filter(({ item }) => admits(item));
  }

  /** Newer privacy counts for what was read before it. */
  #shown(status: VehicleStatus | null, vehicle: Vehicle): VehicleStatus | null {
    const isHidden = status !== null && this.#held.hidesPosition(vehicle) && status.lastPosition !== null;
    return isHidden ? { ...status, lastPosition: null } : status;
  }

  #find<T extends object>(
    part: CachedValue<FleetWideData<T>> | undefined,
    vehicle: Vehicle,
    ownCopy: () => EmbeddedCopy<T>,
  ): T | null {
    if (part === undefined) return null;
    const found = part.value.byVehicle.find(vehicle) ?? valueOf(ownCopy());
    return found !== null && this.#admits?.(found) === false ? null : found;
  }
}

function valueOf<T>(held: EmbeddedCopy<T>): T | null {
  return held.known ? held.value : null;
}
