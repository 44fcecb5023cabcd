import { DomainError } from '../../domain/index.js';
import type {
  Alert,
  Call,
  Fleet,
  FleetPart,
  Maintenance,
  VehicleArguments,
  VehicleExtension,
  VehicleStatus,
} from '../../domain/index.js';
import { FleetPartReader, type FleetPartReaderOptions, type FleetWideData, type ListVehicles } from './fleet-part-reader.js';
import { FleetSnapshot, type EmbeddedByVehicle, type SnapshotParts, type VehicleList } from './fleet-snapshot.js';
import { withBatchSpan } from '../planner/batch-span.js';
import type { ListEntry } from '../lists/list-page.js';
import { SingleFlightCache, type CachedValue } from './single-flight-cache.js';

export interface FleetSnapshotsOptions extends FleetPartReaderOptions {
  readonly now: () => number;
  /** How long what was read of a fleet is taken for fresh, in ms; 0 reads anew for each request. */
  readonly ttlMs: number;
  /** Most vehicles kept over all fleets, and as many statuses, maintenances and alerts. Default 20,000. */
  readonly limit?: number;
}

export interface SnapshotRequest extends VehicleArguments {
  /** What has to be known of all vehicles, besides themselves. */
  readonly needed: ReadonlySet<FleetPart>;
}

/** Whole fleets, of all of them or of those that somebody may see. */
export type Snapshots = Pick<FleetSnapshots, 'read' | 'extend'>;

/** How a part is come by; undefined where it is left out. */
type Take = <T>(
  name: FleetPart,
  shelf: SingleFlightCache<T>,
  load: (call: Call) => Promise<T>,
) => Promise<CachedValue<T> | undefined>;

/**
 * Whole fleets, read once for all requests: what selecting, sorting and summing up of vehicles works on, since the
 * upstream can do none of it. Each part of a fleet is read only when a request needs it, and kept for its freshness time.
 * This is personal data, in the process's memory alone: nothing of it is logged.
 */
export class FleetSnapshots {
  readonly #options: FleetPartReaderOptions;
  readonly #parts: FleetPartReader;
  readonly #held: EmbeddedByVehicle;
  readonly #vehicles: SingleFlightCache<VehicleList>;
  readonly #statuses: SingleFlightCache<FleetWideData<VehicleStatus>>;
  readonly #maintenances: SingleFlightCache<FleetWideData<Maintenance>>;
  readonly #alerts: SingleFlightCache<FleetWideData<readonly ListEntry<Alert>[]>>;

  constructor({ now, ttlMs, limit = 20_000, ...options }: FleetSnapshotsOptions) {
    const { upstream } = options;
    this.#options = options;
    this.#parts = new FleetPartReader(options);
    this.#held = {
      status: (vehicle) => upstream.peekEmbedded('Vehicle.status', vehicle),
      maintenance: (vehicle) => upstream.peekEmbedded('Vehicle.maintenance', vehicle),
      hidesPosition: (vehicle) => upstream.hidesPosition(vehicle, null),
    };
    const kept = { now, ttlMs, limit };
    this.#vehicles = new SingleFlightCache({ ...kept, sizeOf: ({ vehicles }) => vehicles.length });
    this.#statuses = new SingleFlightCache({ ...kept, sizeOf: ({ size }) => size });
    this.#maintenances = new SingleFlightCache({ ...kept, sizeOf: ({ size }) => size });
    this.#alerts = new SingleFlightCache({ ...kept, sizeOf: ({ size }) => size });
  }

  /** Rejects with the failure of whichever part could not be read whole. */
  async read(fleet: Fleet, { needed, ...args }: SnapshotRequest, call: Call): Promise<FleetSnapshot> {
    const list: ListVehicles = async (call) => (await this.#readVehicles(fleet, args, call)).value.vehicles;
    const take: Take = async (name, shelf, load) =>
      needed.has(name) ? shelf.read(fleet.fleetId, ofWholeFleet(name, load), call) : undefined;
    const [vehicles, others] = await Promise.all([
      this.#readVehicles(fleet, args, call),
      this.#take(fleet, list, take),
    ]);
    return new FleetSnapshot({ ...others, vehicles }, this.#held);
  }

  /**
   * The snapshot with what else is going to be shown of some vehicles: where that is at hand, or where asking for them
   * one by one would take more calls than the fleet's collection. Never rejects: what is left out can be asked for alone.
   */
  async extend(
    snapshot: FleetSnapshot,
    fleet: Fleet,
    { shown, vehicles }: { readonly shown: ReadonlySet<FleetPart>; readonly vehicles: number },
    call: Call,
  ): Promise<FleetSnapshot> {
    const wanted = new Set([...shown].filter((part) => !snapshot.has(part)));
    if (wanted.size === 0) return snapshot;
    const pages = Math.ceil(snapshot.vehicles.length / this.#options.pageSize);
    const take: Take = async (name, shelf, load) => {
      if (!wanted.has(name)) return undefined;
      const isWorth = vehicles > pages && this.#parts.isOffered(name, fleet);
      return isWorth ? shelf.read(fleet.fleetId, ofWholeFleet(name, load), call) : shelf.getFresh(fleet.fleetId, call);
    };
    try {
      const others = await this.#take(fleet, () => Promise.resolve(snapshot.vehicles), take);
      return new FleetSnapshot({ ...defined(others), ...defined(snapshot.parts) }, this.#held);
    } catch (error) {
      if (error instanceof DomainError) return snapshot;
      throw error;
    }
  }

  /** Forgets all that is kept. */
  clear(): void {
    for (const shelf of [this.#vehicles, this.#statuses, this.#maintenances, this.#alerts]) shelf.clear();
  }

  async #take(fleet: Fleet, list: ListVehicles, take: Take): Promise<Omit<SnapshotParts, 'vehicles'>> {
    const [status, maintenances, alerts] = await Promise.all([
      take('status', this.#statuses, (call) => this.#parts.statuses(fleet, list, call)),
      take('maintenances', this.#maintenances, (call) => this.#parts.maintenances(fleet, list, call)),
      take('alerts', this.#alerts, (call) => this.#parts.alerts(fleet, list, call)),
    ]);
    return { status, maintenances, alerts };
  }

  /** The vehicles with what is asked for, or with more if that is at hand. */
  #readVehicles(fleet: Fleet, { extensions, locale }: VehicleArguments, call: Call): Promise<CachedValue<VehicleList>> {
    const keyOf = (asked: ReadonlySet<VehicleExtension>) => JSON.stringify([fleet.fleetId, locale, [...asked].sort()]);
    for (const more of supersetsOf(extensions, this.#options.upstream.vehicleExtensions)) {
      const fresh = this.#vehicles.getFresh(keyOf(more), call);
      if (fresh !== undefined) return Promise.resolve(fresh);
    }
    const load = async (call: Call) => ({
      vehicles: await this.#parts.vehicles(fleet, { extensions, locale }, call),
      extensions,
    });
    return this.#vehicles.read(keyOf(extensions), ofWholeFleet('vehicles', load), call);
  }
}

/** The reading as one part of the trace of the request that began it; the others that wait for it have no part in it. */
function ofWholeFleet<T>(name: FleetPart | 'vehicles', load: (call: Call) => Promise<T>): (call: Call) => Promise<T> {
  return (call) => withBatchSpan(call, { name: `whole fleet ${name}` }, load);
}

/** Without what is undefined, which would hide what another has. */
function defined<T extends object>(parts: T): T {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as T;
}

/** The set itself first, then with ever more of the others. */
function supersetsOf<T>(set: ReadonlySet<T>, others: ReadonlySet<T>): readonly ReadonlySet<T>[] {
  const supersets = [set];
  for (const other of others) {
    if (!set.has(other)) supersets.push(...supersets.map((known) => new Set([...known, other])));
  }
  return supersets;
}
