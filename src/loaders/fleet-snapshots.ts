import type {
  Alert,
  Call,
  Fleet,
  FleetPart,
  FleetRecord,
  Maintenance,
  Upstream,
  Vehicle,
  VehicleArguments,
  VehicleExtension,
  VehicleStatus,
} from '../domain/index.js';
import { FleetParts, type FleetPartsOptions, type FleetWide } from './fleet-parts.js';
import { SharedReadings, type Dated } from './shared-readings.js';

export interface FleetSnapshotsOptions extends FleetPartsOptions {
  readonly now: () => number;
  /** How long what was read of a fleet is taken for fresh, in ms; 0 reads anew for each request. */
  readonly ttlMs: number;
  /** Most vehicles kept over all fleets, and as many statuses, maintenances and alerts. Default 20,000. */
  readonly limit?: number;
}

export interface SnapshotRequest extends VehicleArguments {
  /** What has to be known of all vehicles, besides themselves. */
  readonly needed: ReadonlySet<FleetPart>;
  /** What else is going to be shown of some: given where it is at hand, never read for them. */
  readonly shown: ReadonlySet<FleetPart>;
}

/** A fleet as it was at one time. */
export interface FleetSnapshot {
  /** When the oldest of its parts was asked for. */
  readonly asOf: Date;
  /** The parts that it is made of; a record has nothing of the others. */
  readonly parts: ReadonlySet<FleetPart>;
  readonly records: readonly FleetRecord[];
  /** With what the vehicles were read: all that was asked for, and maybe more. */
  readonly extensions: ReadonlySet<VehicleExtension>;
}

interface VehicleList {
  readonly vehicles: readonly Vehicle[];
  readonly extensions: ReadonlySet<VehicleExtension>;
}

/**
 * Whole fleets, read once for all requests: what selecting, sorting and summing up of vehicles works on, since the
 * upstream can do none of it. Each part of a fleet is read only when a request needs it, and kept for its freshness time.
 * This is personal data, in the process's memory alone: nothing of it is logged.
 */
export class FleetSnapshots {
  readonly #upstream: Upstream;
  readonly #parts: FleetParts;
  readonly #vehicles: SharedReadings<VehicleList>;
  readonly #statuses: SharedReadings<FleetWide<VehicleStatus>>;
  readonly #maintenances: SharedReadings<FleetWide<Maintenance>>;
  readonly #alerts: SharedReadings<FleetWide<readonly Alert[]>>;

  constructor({ now, ttlMs, limit = 20_000, ...options }: FleetSnapshotsOptions) {
    this.#upstream = options.upstream;
    this.#parts = new FleetParts(options);
    const kept = { now, ttlMs, limit };
    this.#vehicles = new SharedReadings({ ...kept, sizeOf: ({ vehicles }) => vehicles.length });
    this.#statuses = new SharedReadings({ ...kept, sizeOf: ({ size }) => size });
    this.#maintenances = new SharedReadings({ ...kept, sizeOf: ({ size }) => size });
    this.#alerts = new SharedReadings({ ...kept, sizeOf: ({ size }) => size });
  }

  /** Rejects with the failure of whichever part could not be read whole. */
  async read(fleet: Fleet, { needed, shown, ...args }: SnapshotRequest, call: Call): Promise<FleetSnapshot> {
    const { fleetId } = fleet;
    const part = <T>(name: FleetPart, shelf: SharedReadings<T>, load: (call: Call) => Promise<T>) => {
      if (needed.has(name)) return shelf.read(fleetId, load, call);
      return Promise.resolve(shown.has(name) ? shelf.fresh(fleetId) : undefined);
    };
    const list = async (call: Call) => (await this.#readVehicles(fleet, args, call)).value.vehicles;
    const [vehicles, statuses, maintenances, alerts] = await Promise.all([
      this.#readVehicles(fleet, args, call),
      part('status', this.#statuses, (call) => this.#parts.statuses(fleet, list, call)),
      part('maintenances', this.#maintenances, (call) => this.#parts.maintenances(fleet, list, call)),
      part('alerts', this.#alerts, (call) => this.#parts.alerts(fleet, list, call)),
    ]);

    const read: Readonly<Record<FleetPart, Dated<unknown> | undefined>> = {
      vehicles,
      status: statuses,
      maintenances,
      alerts,
    };
    const used = Object.entries(read).flatMap(([name, dated]) => (dated === undefined ? [] : [{ name, dated }]));
    return {
      asOf: new Date(Math.min(...used.map(({ dated }) => dated.asOf))),
      parts: new Set(used.map(({ name }) => name as FleetPart)),
      extensions: vehicles.value.extensions,
      records: vehicles.value.vehicles.map((vehicle) => ({
        vehicle,
        status: of(statuses, vehicle) ?? (statuses === undefined ? null : this.#held('Vehicle.status', vehicle)),
        maintenance:
          of(maintenances, vehicle) ?? (maintenances === undefined ? null : this.#held('Vehicle.maintenance', vehicle)),
        alerts: of(alerts, vehicle) ?? [],
      })),
    };
  }

  /** Forgets all that is kept. */
  clear(): void {
    for (const shelf of [this.#vehicles, this.#statuses, this.#maintenances, this.#alerts]) shelf.clear();
  }

  /** The vehicles with what is asked for, or with more if that is at hand. */
  #readVehicles(fleet: Fleet, { extensions, locale }: VehicleArguments, call: Call): Promise<Dated<VehicleList>> {
    const keyOf = (asked: ReadonlySet<VehicleExtension>) => JSON.stringify([fleet.fleetId, locale, [...asked].sort()]);
    for (const more of supersetsOf(extensions, this.#upstream.vehicleExtensions)) {
      const fresh = this.#vehicles.fresh(keyOf(more));
      if (fresh !== undefined) return Promise.resolve(fresh);
    }
    const load = async (call: Call) => ({
      vehicles: await this.#parts.vehicles(fleet, { extensions, locale }, call),
      extensions,
    });
    return this.#vehicles.read(keyOf(extensions), load, call);
  }

  /** What the vehicle's own document says, where the fleet's collection has nothing of it. */
  #held<N extends 'Vehicle.status' | 'Vehicle.maintenance'>(relation: N, vehicle: Vehicle) {
    const held = this.#upstream.held(relation, vehicle);
    return held.known ? held.value : null;
  }
}

function of<T>(part: Dated<FleetWide<T>> | undefined, vehicle: Vehicle): T | undefined {
  return part?.value.byVehicle.find(vehicle);
}

/** The set itself first, then with ever more of the others. */
function supersetsOf<T>(set: ReadonlySet<T>, others: ReadonlySet<T>): readonly ReadonlySet<T>[] {
  const supersets = [set];
  for (const other of others) {
    if (!set.has(other)) supersets.push(...supersets.map((known) => new Set([...known, other])));
  }
  return supersets;
}
