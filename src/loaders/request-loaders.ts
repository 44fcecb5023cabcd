import DataLoader from 'dataloader';
import { isOlder } from '../domain/index.js';
import type {
  Alert,
  AlertRef,
  Call,
  Fleet,
  Maintenance,
  NoArguments,
  Page,
  PageRequest,
  Position,
  Upstream,
  Vehicle,
  VehicleStatus,
} from '../domain/index.js';
import { BatchPlanner, type BatchSource, type PlannerOptions } from './batch-planner.js';
import { loadAlike, loadEach } from './each.js';
import type { FleetMemory } from './fleet-memory.js';
import { PositionLoader } from './position-loader.js';
import type { VehicleNames } from './vehicle-index.js';
import { VehicleLoader, type VehicleKey } from './vehicle-loader.js';
import { LoadedVehicles, unite, type VehicleNeeds } from './vehicle-needs.js';
import { readWindow, type ListPosition, type Window } from './window.js';

export interface RequestLoadersOptions {
  readonly upstream: Upstream;
  readonly memory: FleetMemory;
  /** The upstream's largest page, 1–60. */
  readonly pageSize: number;
  readonly call: Call;
}

/** What part of a list is wanted. */
export interface ListRequest {
  readonly first: number;
  readonly after: ListPosition | null;
}

export interface VehicleListRequest extends ListRequest {
  readonly vinPrefix: string | null;
  readonly locale: string | null;
  readonly needs: VehicleNeeds;
}

export interface AlertListRequest extends ListRequest {
  /** Only alerts that are (true) or are no longer (false) active; null is both. */
  readonly active: boolean | null;
}

/** A vehicle of which its own resource is wanted. */
interface OwnVehicle {
  readonly vehicle: Vehicle;
  readonly needs: VehicleNeeds;
}

const none: NoArguments = {};

/** Every way into the upstream that one GraphQL request has. Made for a request, dropped with it. */
export class RequestLoaders {
  readonly #options: RequestLoadersOptions;
  readonly #fleets: DataLoader<string, Fleet | null>;
  readonly #vehicles: VehicleLoader;
  readonly #loaded = new LoadedVehicles();
  readonly #statuses: DataLoader<Vehicle, VehicleStatus | null, string>;
  readonly #maintenances: DataLoader<Vehicle, Maintenance | null, string>;
  readonly #positions: PositionLoader;
  readonly #alerts: DataLoader<AlertRef, Alert | null, string>;
  readonly #own: DataLoader<OwnVehicle, Vehicle | null, string>;

  constructor(options: RequestLoadersOptions) {
    this.#options = options;
    const { upstream, memory, call } = options;
    this.#fleets = new DataLoader((ids: readonly string[]) => loadEach(ids, (id) => this.#loadFleet(id)));
    const planner: PlannerOptions = { call, memory, loadFleet: (fleetId) => this.fleet(fleetId) };
    this.#vehicles = new VehicleLoader({ ...planner, upstream, loaded: this.#loaded });
    this.#statuses = loadBatched<VehicleStatus>(
      {
        collectionName: 'status',
        held: (vehicle) => upstream.held('Vehicle.status', vehicle),
        alone: (vehicle) => upstream.one('Vehicle.status', vehicle, none, call),
        open: (fleet) => upstream.collection('status', fleet, none),
        isOlder,
      },
      planner,
    );
    this.#maintenances = loadBatched<Maintenance>(
      {
        collectionName: 'maintenances',
        held: (vehicle) => upstream.held('Vehicle.maintenance', vehicle),
        alone: (vehicle) => upstream.one('Vehicle.maintenance', vehicle, none, call),
        open: (fleet) => upstream.collection('maintenances', fleet, none),
        isOlder,
      },
      planner,
    );
    this.#positions = new PositionLoader({ upstream, call, status: (vehicle) => this.status(vehicle) });
    this.#alerts = new DataLoader((refs: readonly AlertRef[]) => loadEach(refs, (ref) => upstream.alert(ref, call)), {
      cacheKeyFn: (ref) => JSON.stringify([ref.fleetId, ref.vehicleId, ref.alertId]),
    });
    this.#own = new DataLoader(
      (wanted) => {
        const alike = ({ vehicle }: OwnVehicle) => `${vehicleKey(vehicle)} ${this.#loaded.localeOf(vehicle) ?? ''}`;
        return loadAlike(wanted, alike, async (group) => {
          const [{ vehicle }] = group;
          const needs = { ...unite(group.map((each) => each.needs)), own: true };
          const locale = this.#loaded.localeOf(vehicle);
          const own = await upstream.one('Vehicle.self', vehicle, { extensions: needs.extensions, locale }, call);
          if (own !== null) this.#vehicles.meet(own, needs, locale);
          return own;
        });
      },
      {
        cacheKeyFn: ({ vehicle, needs }) =>
          JSON.stringify([vehicleKey(vehicle), this.#loaded.localeOf(vehicle), [...needs.extensions].sort()]),
      },
    );
  }

  async fleets(request: ListRequest): Promise<Window<Fleet>> {
    const { upstream, memory, pageSize, call } = this.#options;
    const window = await readWindow((page) => upstream.fleets(page, call), { ...request, pageSize });
    for (const { item } of window.entries) memory.learnFleet(item);
    return window;
  }

  fleet(fleetId: string): Promise<Fleet | null> {
    return this.#fleets.load(fleetId);
  }

  async vehicles(
    fleet: Fleet,
    { vinPrefix, locale, needs, ...list }: VehicleListRequest,
  ): Promise<Window<Vehicle> | null> {
    const { upstream, memory, pageSize, call } = this.#options;
    const asked = { ...this.#offered(needs), own: false };
    const args = { vinPrefix, locale, extensions: asked.extensions };
    const read = (page: PageRequest) => upstream.many('Fleet.vehicles', fleet, args, page, call);
    const window = await readWindow(read, { ...list, pageSize });
    if (window === null) return null;
    if (vinPrefix === null && window.total !== null) memory.learnSize(fleet.fleetId, window.total);
    for (const { item } of window.entries) this.#vehicles.meet(item, asked, locale);
    return window;
  }

  vehicle(key: Omit<VehicleKey, 'alert'>): Promise<Vehicle | null> {
    return this.#vehicles.load({ ...key, needs: this.#offered(key.needs) });
  }

  vehicleOfAlert(alert: Alert, needs: VehicleNeeds): Promise<Vehicle | null> {
    const { fleetId, vehicleId, vin } = alert;
    return this.#vehicles.load({ fleetId, vehicleId, vin, alert, locale: null, needs: this.#offered(needs) });
  }

  /** The same vehicle with what is needed: itself where it was loaded so, else its own resource. */
  async vehicleWith(vehicle: Vehicle, wanted: VehicleNeeds): Promise<Vehicle> {
    const needs = this.#offered(wanted);
    if (this.#loaded.has(vehicle, needs)) return vehicle;
    return (await this.#own.load({ vehicle, needs })) ?? vehicle;
  }

  async status(vehicle: Vehicle): Promise<VehicleStatus | null> {
    return named(await this.#statuses.load(vehicle), vehicle);
  }

  lastPosition(vehicle: Vehicle): Promise<Position | null> {
    return this.#positions.load(vehicle);
  }

  async maintenance(vehicle: Vehicle): Promise<Maintenance | null> {
    return named(await this.#maintenances.load(vehicle), vehicle);
  }

  alert(ref: AlertRef): Promise<Alert | null> {
    return this.#alerts.load(ref);
  }

  alertsOfFleet(fleet: Fleet, request: AlertListRequest): Promise<Window<Alert> | null> {
    const { upstream, call } = this.#options;
    return this.#alertWindow((page) => upstream.many('Fleet.alerts', fleet, none, page, call), request);
  }

  alertsOfVehicle(vehicle: Vehicle, request: AlertListRequest): Promise<Window<Alert> | null> {
    const { upstream, call } = this.#options;
    return this.#alertWindow((page) => upstream.many('Vehicle.alerts', vehicle, none, page, call), request);
  }

  #alertWindow(
    fetch: (page: PageRequest) => Promise<Page<Alert> | null>,
    { active, ...list }: AlertListRequest,
  ): Promise<Window<Alert> | null> {
    const { pageSize } = this.#options;
    const keep = active === null ? undefined : (alert: Alert) => alert.active === active;
    return readWindow(fetch, { ...list, pageSize, keep });
  }

  async #loadFleet(fleetId: string): Promise<Fleet | null> {
    const { upstream, memory, call } = this.#options;
    const known = memory.fleet(fleetId);
    if (known !== undefined) return known;
    const fleet = await upstream.fleet(fleetId, call);
    if (fleet !== null) memory.learnFleet(fleet);
    return fleet;
  }

  #offered(needs: VehicleNeeds): VehicleNeeds {
    const offered = this.#options.upstream.vehicleExtensions;
    const extensions = new Set([...needs.extensions].filter((extension) => offered.has(extension)));
    return { extensions, own: needs.own && extensions.size > 0 };
  }
}

/** A loader of what every vehicle has one of and the fleet a collection of. */
function loadBatched<T>(
  source: BatchSource<Vehicle, T>,
  planner: PlannerOptions,
): DataLoader<Vehicle, T | null, string> {
  const batches = new BatchPlanner(source, planner);
  return new DataLoader((vehicles) => batches.load(vehicles), { cacheKeyFn: vehicleKey });
}

/** Some of the upstream's answers name their vehicle in the fleet's collection alone: the way taken must not show. */
function named<T extends VehicleNames>(item: T | null, vehicle: Vehicle): T | null {
  if (item === null || (item.vin !== null && item.vehicleId !== null)) return item;
  return { ...item, vin: item.vin ?? vehicle.vin, vehicleId: item.vehicleId ?? vehicle.vehicleId };
}

function vehicleKey(vehicle: Vehicle): string {
  return JSON.stringify([vehicle.fleetId, vehicle.vehicleId]);
}
