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
import {
  FleetPartReader,
  type FleetPartReaderOptions,
  type FleetWideData,
  type ListVehicles,
} from './fleet-part-reader.js';
import { FleetSnapshot, type EmbeddedByVehicle, type SnapshotParts, type VehicleList } from './fleet-snapshot.js';
import { withBatchSpan } from '../planner/batch-span.js';
import { isCollectionCheaper } from '../planner/plan.js';
import type { ListEntry } from '../lists/list-page.js';
import type { CachedValue } from './cached-value.js';
import { SingleFlightCache } from './single-flight-cache.js';

export interface FleetSnapshotsOptions extends FleetPartReaderOptions {
  readonly now: () => number;
  /** Lifetime of cached fleet data, in ms; 0: no caching. */
  readonly ttlMs: number;
  /** Maximum number of cached vehicles of all fleets, and of statuses, maintenances and alerts each. Default: 20,000. */
  readonly limit?: number;
}

export interface SnapshotRequest extends VehicleArguments {
  /** The parts that are needed for all vehicles. */
  readonly needed: ReadonlySet<FleetPart>;
  /** Further parts to read beside them, see `isWorthReading`. A failure leaves them out. */
  readonly beside?: ReadonlySet<FleetPart>;
}

/** Snapshots of all fleets, or of those that a principal may see. */
export type Snapshots = Pick<FleetSnapshots, 'read' | 'extend' | 'isWorthReading'>;

/** Obtains a part; undefined if it is left out. */
type ObtainPart = <T>(
  name: FleetPart,
  cache: SingleFlightCache<T>,
  load: (call: Call) => Promise<T>,
) => Promise<CachedValue<T> | undefined>;

/**
 * Complete fleets, read once for all requests. Filters, orders and summaries of vehicles work on them, because the upstream
 * supports none. Each part of a fleet is read when a request needs it and cached for `ttlMs`. It is personal data, kept in
 * memory only and never logged.
 */
export class FleetSnapshots {
  readonly #options: FleetPartReaderOptions;
  readonly #parts: FleetPartReader;
  readonly #embedded: EmbeddedByVehicle;
  readonly #vehicles: SingleFlightCache<VehicleList>;
  readonly #statuses: SingleFlightCache<FleetWideData<VehicleStatus>>;
  readonly #maintenances: SingleFlightCache<FleetWideData<Maintenance>>;
  readonly #alerts: SingleFlightCache<FleetWideData<readonly ListEntry<Alert>[]>>;

  constructor({ now, ttlMs, limit = 20_000, ...options }: FleetSnapshotsOptions) {
    const { upstream } = options;
    this.#options = options;
    this.#parts = new FleetPartReader(options);
    this.#embedded = {
      status: (vehicle) => upstream.peekEmbedded('Vehicle.status', vehicle),
      maintenance: (vehicle) => upstream.peekEmbedded('Vehicle.maintenance', vehicle),
      hidesPosition: (vehicle) => upstream.hidesPosition(vehicle, null),
    };
    const cacheOptions = { now, ttlMs, limit };
    this.#vehicles = new SingleFlightCache({ ...cacheOptions, sizeOf: ({ vehicles }) => vehicles.length });
    this.#statuses = new SingleFlightCache({ ...cacheOptions, sizeOf: ({ size }) => size });
    this.#maintenances = new SingleFlightCache({ ...cacheOptions, sizeOf: ({ size }) => size });
    this.#alerts = new SingleFlightCache({ ...cacheOptions, sizeOf: ({ size }) => size });
  }

  /** Rejects if a part cannot be read completely. */
  async read(fleet: Fleet, { needed, beside, ...args }: SnapshotRequest, call: Call): Promise<FleetSnapshot> {
    const list: ListVehicles = async (call) => (await this.#readVehicles(fleet, args, call)).value.vehicles;
    const obtain: ObtainPart = async (name, cache, load) => {
      const read = () => cache.read(fleet.fleetId, ofWholeFleet(name, load), call);
      if (needed.has(name)) return read();
      return beside?.has(name) === true ? read().catch(ignoreUpstreamFailure) : undefined;
    };
    const [vehicles, others] = await Promise.all([
      this.#readVehicles(fleet, args, call),
      this.#obtainParts(fleet, list, obtain),
    ]);
    return new FleetSnapshot({ ...others, vehicles }, this.#embedded);
  }

  /**
   * The snapshot with further parts that are selected for some vehicles: those that are cached, or that take fewer calls as a
   * collection than one by one. Does not reject on an upstream failure: a missing part can be read one by one.
   */
  async extend(
    snapshot: FleetSnapshot,
    fleet: Fleet,
    { shown, vehicles }: { readonly shown: ReadonlySet<FleetPart>; readonly vehicles: number },
    call: Call,
  ): Promise<FleetSnapshot> {
    const missing = new Set([...shown].filter((part) => !snapshot.has(part)));
    if (missing.size === 0) return snapshot;
    const size = snapshot.vehicles.length;
    const obtain: ObtainPart = async (name, cache, load) => {
      if (!missing.has(name)) return undefined;
      return this.isWorthReading(name, fleet, { size, vehicles })
        ? cache.read(fleet.fleetId, ofWholeFleet(name, load), call)
        : cache.getFresh(fleet.fleetId, call);
    };
    const list = () => Promise.resolve(snapshot.vehicles);
    const others = await this.#obtainParts(fleet, list, obtain).catch(ignoreUpstreamFailure);
    return others === undefined
      ? snapshot
      : new FleetSnapshot({ ...defined(others), ...defined(snapshot.parts) }, this.#embedded);
  }

  /** Whether a part takes fewer calls as the collection of a fleet of `size` vehicles than one by one for `vehicles` of them. */
  isWorthReading(
    name: FleetPart,
    fleet: Fleet,
    { size, vehicles }: { readonly size: number; readonly vehicles: number },
  ): boolean {
    const pages = Math.ceil(size / this.#options.pageSize);
    return isCollectionCheaper(pages, vehicles) && this.#parts.isOffered(name, fleet);
  }

  /** Clears the cache. */
  clear(): void {
    for (const cache of [this.#vehicles, this.#statuses, this.#maintenances, this.#alerts]) cache.clear();
  }

  async #obtainParts(fleet: Fleet, list: ListVehicles, obtain: ObtainPart): Promise<Omit<SnapshotParts, 'vehicles'>> {
    const [status, maintenances, alerts] = await Promise.all([
      obtain('status', this.#statuses, (call) => this.#parts.statuses(fleet, list, call)),
      obtain('maintenances', this.#maintenances, (call) => this.#parts.maintenances(fleet, list, call)),
      obtain('alerts', this.#alerts, (call) => this.#parts.alerts(fleet, list, call)),
    ]);
    return { status, maintenances, alerts };
  }

  /** The vehicles with the requested extensions, or with more if these are cached. */
  #readVehicles(fleet: Fleet, { extensions, locale }: VehicleArguments, call: Call): Promise<CachedValue<VehicleList>> {
    const keyOf = (set: ReadonlySet<VehicleExtension>) => JSON.stringify([fleet.fleetId, locale, [...set].sort()]);
    for (const superset of supersetsOf(extensions, this.#options.upstream.vehicleExtensions)) {
      const fresh = this.#vehicles.getFresh(keyOf(superset), call);
      if (fresh !== undefined) return Promise.resolve(fresh);
    }
    const load = async (call: Call) => ({
      vehicles: await this.#parts.vehicles(fleet, { extensions, locale }, call),
      extensions,
    });
    return this.#vehicles.read(keyOf(extensions), ofWholeFleet('vehicles', load), call);
  }
}

/** Traces a read in a span of the request that started it, and not of the other requests that wait for it. */
function ofWholeFleet<T>(name: FleetPart | 'vehicles', load: (call: Call) => Promise<T>): (call: Call) => Promise<T> {
  return (call) => withBatchSpan(call, { name: `whole fleet ${name}` }, load);
}

function ignoreUpstreamFailure(error: unknown): undefined {
  if (!(error instanceof DomainError)) throw error;
}

/** Without undefined parts, which would override defined ones. */
function defined<T extends object>(parts: T): T {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as T;
}

/** The set itself, then its supersets with increasingly more of the others. */
function supersetsOf<T>(set: ReadonlySet<T>, others: ReadonlySet<T>): readonly ReadonlySet<T>[] {
  const supersets = [set];
  for (const other of others) {
    if (!set.has(other)) supersets.push(...supersets.map((known) => new Set([...known, other])));
  }
  return supersets;
}
