import type {
  Alert,
  AlertRef,
  Call,
  CollectionItem,
  Fleet,
  FleetCollection,
  FleetCollections,
  Held,
  Maintenance,
  Page,
  PageRequest,
  Position,
  ToManyRelations,
  ToOneRelations,
  Upstream,
  Vehicle,
  VehicleArguments,
  VehicleExtension,
  VehicleRef,
  VehicleStatus,
} from '../../../../src/domain/index.js';
import { memoryCollection, sound, type CollectionTraits } from './collection.js';

export interface MemoryWorld {
  readonly fleets: readonly Fleet[];
  readonly vehicles: readonly Vehicle[];
  readonly alerts?: readonly Alert[];
  /** By vehicle id; a vehicle that is not here has none. */
  readonly statuses?: ReadonlyMap<string, VehicleStatus>;
  readonly maintenances?: ReadonlyMap<string, Maintenance>;
  readonly positions?: ReadonlyMap<string, Position>;
  /** The collections that fleets advertise. */
  readonly collections?: Partial<Readonly<Record<keyof FleetCollections, Partial<CollectionTraits>>>>;
  /** What parents hold without a call, by relation and the parent's own id. */
  readonly held?: ReadonlyMap<string, unknown>;
  readonly vehicleExtensions?: readonly VehicleExtension[];
  /** What asking for one thing alone fails with, by its own id. */
  readonly failures?: ReadonlyMap<string, Error>;
}

/** The connected-car API in memory: a whole implementation of the port that counts what it is asked. */
export class MemoryUpstream implements Upstream {
  readonly vehicleExtensions: ReadonlySet<VehicleExtension>;
  /** Every call in order, such as `status v1` or `vehicles first`. */
  readonly calls: string[] = [];
  readonly #world: MemoryWorld;

  constructor(world: MemoryWorld) {
    this.#world = world;
    this.vehicleExtensions = new Set(world.vehicleExtensions ?? ['branding', 'pictures', 'onboardCapabilities']);
  }

  async fleets(page: PageRequest): Promise<Page<Fleet>> {
    this.calls.push('fleets');
    return Promise.resolve(pageOf(this.#world.fleets, page));
  }

  async fleet(fleetId: string): Promise<Fleet | null> {
    this.calls.push(`fleet ${fleetId}`);
    this.#failFor(fleetId);
    return Promise.resolve(this.#world.fleets.find((fleet) => fleet.fleetId === fleetId) ?? null);
  }

  async vehicle(ref: VehicleRef, args: VehicleArguments): Promise<Vehicle | null> {
    const name = 'vin' in ref ? ref.vin : ref.vehicleId;
    this.calls.push(`vehicle ${name}${suffix(args)}`);
    this.#failFor(name);
    const found = this.#world.vehicles.find((vehicle) =>
      'vin' in ref ? vehicle.vin === ref.vin.toUpperCase() : vehicle.vehicleId === ref.vehicleId,
    );
    return Promise.resolve(found === undefined ? null : dressed(found, args));
  }

  /** Throws before there is a promise, as careless implementations of the port do. */
  alert({ alertId }: AlertRef): Promise<Alert | null> {
    this.calls.push(`alert ${alertId}`);
    this.#failFor(alertId);
    return Promise.resolve(this.#world.alerts?.find((alert) => alert.alertId === alertId) ?? null);
  }

  held<N extends keyof ToOneRelations>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
  ): Held<ToOneRelations[N]['target']> {
    const held = this.#world.held?.get(`${relation} ${idOf(parent)}`);
    return held === undefined ? { known: false } : { known: true, value: held as ToOneRelations[N]['target'] | null };
  }

  one<N extends keyof ToOneRelations>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
    args: ToOneRelations[N]['args'],
  ): Promise<ToOneRelations[N]['target'] | null> {
    const id = idOf(parent);
    const asked = 'extensions' in args ? suffix(args as VehicleArguments) : '';
    this.calls.push(`${relation} ${id}${asked}`);
    this.#failFor(id);
    return Promise.resolve(this.#target(relation, parent, args) as ToOneRelations[N]['target'] | null);
  }

  async many<N extends keyof ToManyRelations>(
    relation: N,
    parent: ToManyRelations[N]['parent'],
    args: ToManyRelations[N]['args'],
    page: PageRequest,
  ): Promise<Page<ToManyRelations[N]['target']>> {
    this.calls.push(relation);
    const { fleetId } = parent;
    const vehicles = this.#world.vehicles.filter((vehicle) => vehicle.fleetId === fleetId);
    const alerts = this.#world.alerts ?? [];
    const items: readonly (Vehicle | Alert)[] =
      relation === 'Fleet.vehicles'
        ? vehicles.map((vehicle) => dressed(vehicle, args as VehicleArguments))
        : alerts.filter((alert) => relation === 'Fleet.alerts' || alert.vehicleId === idOf(parent));
    return Promise.resolve(pageOf(items as readonly ToManyRelations[N]['target'][], page));
  }

  collection<N extends keyof FleetCollections>(
    name: N,
    fleet: Fleet,
    args: FleetCollections[N]['args'],
  ): FleetCollection<FleetCollections[N]['item']> | null {
    const traits = this.#world.collections?.[name];
    if (traits === undefined) return null;
    const vehicles = this.#world.vehicles.filter(({ fleetId }) => fleetId === fleet.fleetId);
    const items = vehicles.flatMap((vehicle): CollectionItem<object>[] => {
      const { vehicleId, vin } = vehicle;
      const value =
        name === 'vehicles'
          ? dressed(vehicle, args as VehicleArguments)
          : (name === 'status' ? this.#world.statuses : this.#world.maintenances)?.get(vehicleId);
      return value === undefined ? [] : [{ vehicleId, vin, value }];
    });
    return memoryCollection(items as CollectionItem<FleetCollections[N]['item']>[], { ...sound, ...traits }, (what) =>
      this.calls.push(`${name} ${what}`),
    );
  }

  #target(relation: keyof ToOneRelations, parent: object, args: object): object | null {
    const { statuses, maintenances, positions, vehicles } = this.#world;
    const id = 'vehicleId' in parent ? (parent.vehicleId as string) : '';
    if (relation === 'Vehicle.status') return statuses?.get(id) ?? null;
    if (relation === 'Vehicle.maintenance') return maintenances?.get(id) ?? null;
    if (relation === 'Vehicle.lastPosition') return positions?.get(id) ?? null;
    const vehicle = vehicles.find(({ vehicleId }) => vehicleId === id);
    return vehicle === undefined ? null : dressed(vehicle, args as VehicleArguments);
  }

  #failFor(id: string): void {
    const failure = this.#world.failures?.get(id);
    if (failure !== undefined) throw failure;
  }
}

export const call: Call = {};

function idOf(parent: Fleet | Vehicle | Alert): string {
  if ('alertId' in parent) return parent.alertId;
  return 'vehicleId' in parent ? parent.vehicleId : parent.fleetId;
}

function suffix({ extensions, locale }: VehicleArguments): string {
  const asked = [...extensions].sort().join();
  return `${asked === '' ? '' : ` +${asked}`}${locale === null ? '' : ` in ${locale}`}`;
}

/** A copy with what was asked for, and without what was not. */
function dressed(vehicle: Vehicle, { extensions, locale }: VehicleArguments): Vehicle {
  const branded = extensions.has('branding');
  return { ...vehicle, brand: branded ? 'Peugeot' : null, label: branded ? `208 (${locale ?? 'default'})` : null };
}

function pageOf<T>(items: readonly T[], { size, token }: PageRequest): Page<T> {
  const from = token === null ? 0 : Number(token);
  const to = from + size;
  return { items: items.slice(from, to), total: items.length, next: to < items.length ? String(to) : null };
}
