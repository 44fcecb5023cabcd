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
import type { CachedValue } from './cached-value.js';

export interface VehicleList {
  readonly vehicles: readonly Vehicle[];
  /** The extensions that the vehicles were read with: the requested ones and possibly more. */
  readonly extensions: ReadonlySet<VehicleExtension>;
}

/** The parts of a fleet; undefined if not read. */
export interface SnapshotParts {
  readonly vehicles: CachedValue<VehicleList>;
  readonly status?: CachedValue<FleetWideData<VehicleStatus>> | undefined;
  readonly maintenances?: CachedValue<FleetWideData<Maintenance>> | undefined;
  readonly alerts?: CachedValue<FleetWideData<readonly ListEntry<Alert>[]>> | undefined;
}

/** Data in a vehicle's own document, for vehicles that are not in the fleet's collection; and its current privacy. */
export interface EmbeddedByVehicle {
  status(vehicle: Vehicle): EmbeddedCopy<VehicleStatus>;
  maintenance(vehicle: Vehicle): EmbeddedCopy<Maintenance>;
  hidesPosition(vehicle: Vehicle): boolean;
}

/** The data of a fleet at one time. */
export class FleetSnapshot {
  readonly parts: SnapshotParts;
  readonly #embedded: EmbeddedByVehicle;
  readonly #isPermitted: IsPermitted | null;
  #records: readonly FleetRecord[] | undefined;
  #recordsWithAlerts: readonly FleetRecord[] | undefined;

  /** @param isPermitted Whether an item may be seen; null: all may. */
  constructor(parts: SnapshotParts, embedded: EmbeddedByVehicle, isPermitted: IsPermitted | null = null) {
    this.parts = parts;
    this.#embedded = embedded;
    this.#isPermitted = isPermitted;
  }

  /** The same snapshot, limited to permitted items. */
  limitedTo(isPermitted: IsPermitted): FleetSnapshot {
    return new FleetSnapshot(this.parts, this.#embedded, isPermitted);
  }

  /** When the oldest part was requested. */
  get asOf(): Date {
    const { vehicles, status, maintenances, alerts } = this.parts;
    const times = [vehicles, status, maintenances, alerts].flatMap((part) => part?.asOf ?? []);
    return new Date(Math.min(...times));
  }

  get vehicles(): readonly Vehicle[] {
    const { vehicles } = this.parts.vehicles.value;
    return this.#isPermitted === null ? vehicles : vehicles.filter(this.#isPermitted);
  }

  get extensions(): ReadonlySet<VehicleExtension> {
    return this.parts.vehicles.value.extensions;
  }

  get records(): readonly FleetRecord[] {
    return (this.#records ??= this.vehicles.map((vehicle) => this.recordOf(vehicle)));
  }

  /** Records of the vehicles whose active alerts are known. */
  get recordsWithAlerts(): readonly FleetRecord[] {
    return (this.#recordsWithAlerts ??= this.records.filter(
      ({ vehicle }) => this.activeAlertsOf(vehicle) !== undefined,
    ));
  }

  has(part: FleetPart): boolean {
    return this.parts[part] !== undefined;
  }

  /** The data of a vehicle; null or empty for parts that were not read. */
  recordOf(vehicle: Vehicle): FleetRecord {
    const { status, maintenances } = this.parts;
    return {
      vehicle,
      status: this.#withoutHiddenPosition(
        this.#find(status, vehicle, () => this.#embedded.status(vehicle)),
        vehicle,
      ),
      maintenance: this.#find(maintenances, vehicle, () => this.#embedded.maintenance(vehicle)),
      alerts: this.activeAlertsOf(vehicle)?.map(({ item }) => item) ?? [],
    };
  }

  /** The vehicle's active alerts; undefined if they were not read or do not identify their vehicle. */
  activeAlertsOf(vehicle: Vehicle): readonly ListEntry<Alert>[] | undefined {
    const active = this.parts.alerts?.value.byVehicle.find(vehicle);
    const isPermitted = this.#isPermitted;
    return isPermitted === null ? active : active?.filter(({ item }) => isPermitted(item));
  }

  /** Newer privacy also applies to a position that was read before. */
  #withoutHiddenPosition(status: VehicleStatus | null, vehicle: Vehicle): VehicleStatus | null {
    const isHidden = status !== null && this.#embedded.hidesPosition(vehicle) && status.lastPosition !== null;
    return isHidden ? { ...status, lastPosition: null } : status;
  }

  #find<T extends object>(
    part: CachedValue<FleetWideData<T>> | undefined,
    vehicle: Vehicle,
    ownCopy: () => EmbeddedCopy<T>,
  ): T | null {
    if (part === undefined) return null;
    const found = part.value.byVehicle.find(vehicle) ?? valueOf(ownCopy());
    return found !== null && this.#isPermitted?.(found) === false ? null : found;
  }
}

function valueOf<T>(embedded: EmbeddedCopy<T>): T | null {
  return embedded.known ? embedded.value : null;
}
