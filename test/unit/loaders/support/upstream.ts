import type {
  Alert,
  Call,
  CollectionItem,
  Entities,
  Fleet,
  FleetCollection,
  FleetCollections,
  EmbeddedCopy,
  ListTraits,
  Maintenance,
  Page,
  PageRequest,
  Position,
  Read,
  ToManyRelations,
  ToOneRelations,
  Trip,
  Upstream,
  Vehicle,
  VehicleArguments,
  VehicleExtension,
  VehicleRef,
  VehicleStatus,
} from '../../../../src/domain/index.js';
import { memoryCollection, sound, type CollectionTraits } from './collection.js';
import { pageOf, soundList, type MemoryListTraits } from './list.js';

export interface MemoryWorld {
  readonly fleets: readonly Fleet[];
  readonly vehicles: readonly Vehicle[];
  readonly alerts?: readonly Alert[];
  readonly trips?: readonly Trip[];
  /** By vehicle id; a vehicle that is not here has none. */
  readonly statuses?: ReadonlyMap<string, VehicleStatus>;
  readonly maintenances?: ReadonlyMap<string, Maintenance>;
  readonly positions?: ReadonlyMap<string, Position>;
  /** Other resources, by the name of their kind and their id. */
  readonly entities?: ReadonlyMap<string, object>;
  /** Lists other than the alerts and trips, by relation and the parent's id; null: no list. */
  readonly lists?: ReadonlyMap<string, readonly object[] | null>;
  /** The properties of the lists. */
  readonly listTraits?: Partial<Readonly<Record<keyof ToManyRelations, Partial<MemoryListTraits>>>>;
  /** The collections that fleets advertise. */
  readonly collections?: Partial<Readonly<Record<keyof FleetCollections, Partial<CollectionTraits>>>>;
  /** The copies embedded in parents, by relation and the parent's id. */
  readonly held?: ReadonlyMap<string, unknown>;
  /** The URLs of relations, by relation and the parent's id. */
  readonly places?: ReadonlyMap<string, string>;
  readonly vehicleExtensions?: readonly VehicleExtension[];
  /** Whether statuses have no position. */
  readonly hidesPosition?: () => boolean;
  readonly fleetsOf?: (item: object) => readonly string[];
  /** The error of single reads, by the id of the resource. */
  readonly failures?: ReadonlyMap<string, Error>;
}

/** The connected-car API in memory: a complete implementation of the port that records its calls. */
export class MemoryUpstream implements Upstream {
  readonly vehicleExtensions: ReadonlySet<VehicleExtension>;
  /** Every call in order, such as `Vehicle.status v1` or `vehicles first`. */
  readonly calls: string[] = [];
  readonly #world: MemoryWorld;

  constructor(world: MemoryWorld) {
    this.#world = world;
    this.vehicleExtensions = new Set(world.vehicleExtensions ?? ['branding', 'pictures', 'onboardCapabilities']);
  }

  operationOf(read: Read): string {
    return 'name' in read ? `${read.kind} ${read.name}` : read.kind;
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

  /** Throws synchronously, as careless implementations of the port do. */
  entity<N extends keyof Entities>(name: N, ref: Entities[N]['ref']): Promise<Entities[N]['target'] | null> {
    const id = idOf(ref);
    this.calls.push(`${name} ${id}`);
    this.#failFor(id);
    const { alerts = [], trips = [], entities } = this.#world;
    const found = [...(name === 'Alert' ? alerts : []), ...(name === 'Trip' ? trips : [])].find(
      (each) => idOf(each) === id,
    );
    return Promise.resolve((found ?? entities?.get(`${name} ${id}`) ?? null) as Entities[N]['target'] | null);
  }

  peekEmbedded<N extends keyof ToOneRelations>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
  ): EmbeddedCopy<ToOneRelations[N]['target']> {
    const held = this.#world.held?.get(`${relation} ${idOf(parent)}`);
    return held === undefined ? { known: false } : { known: true, value: held as ToOneRelations[N]['target'] | null };
  }

  one<N extends keyof ToOneRelations>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
    args: ToOneRelations[N]['args'],
  ): Promise<ToOneRelations[N]['target'] | null> {
    const id = idOf(parent);
    const extra = 'extensions' in args ? suffix(args as VehicleArguments) : '';
    this.calls.push(`${relation} ${id}${extra}`);
    this.#failFor(id);
    return Promise.resolve(this.#target(relation, parent, args) as ToOneRelations[N]['target'] | null);
  }

  targetUrl<N extends keyof ToOneRelations>(relation: N, parent: ToOneRelations[N]['parent']): string | null {
    return this.#world.places?.get(`${relation} ${idOf(parent)}`) ?? null;
  }

  list<N extends keyof ToManyRelations>(relation: N): ListTraits<ToManyRelations[N]['target']> {
    const { pageSize, rangeable } = { ...soundList, ...this.#world.listTraits?.[relation] };
    const collection = relation === 'Vehicle.alerts' ? 'alerts' : relation === 'Vehicle.trips' ? 'trips' : null;
    return { pageSize, rangeable, collection, keyOf: idOf };
  }

  async many<N extends keyof ToManyRelations>(
    relation: N,
    parent: ToManyRelations[N]['parent'],
    args: ToManyRelations[N]['args'],
    page: PageRequest,
  ): Promise<Page<ToManyRelations[N]['target']> | null> {
    const id = idOf(parent);
    if (this.#world.lists?.get(`${relation} ${id}`) === null) return null;
    const of = relation.startsWith('Fleet.') ? '' : ` ${id}`;
    this.calls.push(`${relation}${of}${page.from === undefined ? '' : ` from ${page.from}`}`);
    this.#failFor(id);
    const items = this.#items(relation, parent, args);
    const given = pageOf(items, page, this.#world.listTraits?.[relation]);
    const named = given.items.map((item) => this.withInheritedIds(item, parent));
    return Promise.resolve({ ...given, items: named as readonly ToManyRelations[N]['target'][] });
  }

  collection<N extends keyof FleetCollections>(
    name: N,
    fleet: Fleet,
    args: FleetCollections[N]['args'],
  ): FleetCollection<FleetCollections[N]['item']> | null {
    const traits = this.#world.collections?.[name];
    if (traits === undefined) return null;
    const items = this.#collected(name, fleet, args) as CollectionItem<FleetCollections[N]['item']>[];
    return memoryCollection(items, { ...sound, ...traits }, (what) => this.calls.push(`${name} ${what}`));
  }

  withInheritedIds<T extends object>(item: T, parent: object): T {
    const lacking = Object.entries(item).filter(([name, value]) => value === null && inheritedIds.has(name));
    const inherited = lacking.map(([name]) => [name, (parent as Readonly<Record<string, unknown>>)[name] ?? null]);
    return { ...item, ...(Object.fromEntries(inherited) as object) };
  }

  hidesPosition(): boolean {
    return this.#world.hidesPosition?.() ?? false;
  }

  fleetsOf(item: object): readonly string[] {
    return this.#world.fleetsOf?.(item) ?? [];
  }

  detached<T extends object>(item: T): T {
    return { ...item };
  }

  #items(relation: keyof ToManyRelations, parent: { readonly fleetId: string }, args: object): readonly object[] {
    const { vehicles, alerts = [], trips = [], lists } = this.#world;
    const reported = lists?.get(`${relation} ${idOf(parent)}`);
    if (reported !== undefined && reported !== null) return reported;
    const here = <T extends { readonly fleetId: string }>(all: readonly T[]) =>
      all.filter(({ fleetId }) => fleetId === parent.fleetId);
    if (relation === 'Fleet.vehicles') return here(vehicles).map((each) => dressed(each, args as VehicleArguments));
    const all = relation.endsWith('.alerts') ? here(alerts) : relation.endsWith('.trips') ? here(trips) : [];
    return all.filter(({ vehicleId }) => relation.startsWith('Fleet.') || vehicleId === idOf(parent));
  }

  #collected(name: keyof FleetCollections, { fleetId }: Fleet, args: object): CollectionItem<object>[] {
    const { vehicles, statuses, maintenances, alerts = [], trips = [] } = this.#world;
    if (name === 'alerts' || name === 'trips') {
      const items: readonly (Alert | Trip)[] = name === 'alerts' ? alerts : trips;
      return items
        .filter((item) => item.fleetId === fleetId)
        .map((value) => ({ vehicleId: value.vehicleId, vin: value.vin, value }));
    }
    return vehicles.flatMap((vehicle): CollectionItem<object>[] => {
      if (vehicle.fleetId !== fleetId) return [];
      const { vehicleId, vin } = vehicle;
      const value =
        name === 'vehicles'
          ? dressed(vehicle, args as VehicleArguments)
          : (name === 'status' ? statuses : name === 'maintenances' ? maintenances : undefined)?.get(vehicleId);
      return value === undefined ? [] : [{ vehicleId, vin, value }];
    });
  }

  #target(relation: keyof ToOneRelations, parent: object, args: object): object | null {
    const { statuses, maintenances, positions, vehicles, trips } = this.#world;
    if (relation.endsWith('.trip')) {
      return trips?.find(({ tripId }) => 'tripId' in parent && tripId === parent.tripId) ?? null;
    }
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

/** Ids that an item inherits from its parent. */
const inheritedIds: ReadonlySet<string> = new Set(['vehicleId', 'vin', 'tripId', 'callbackId']);

/** The id of a resource comes before those of its parents. */
const ids = [
  'alertId',
  'collisionId',
  'alarmId',
  'stolenId',
  'remoteActionId',
  'monitorId',
  'callbackId',
  'tripId',
  'vehicleId',
  'vin',
  'fleetId',
];

function idOf(entity: object): string {
  const named = entity as Readonly<Record<string, unknown>>;
  const name = ids.find((each) => typeof named[each] === 'string');
  return name === undefined ? '' : (named[name] as string);
}

function suffix({ extensions, locale }: VehicleArguments): string {
  const names = [...extensions].sort().join();
  return `${names === '' ? '' : ` +${names}`}${locale === null ? '' : ` in ${locale}`}`;
}

/** A copy with the requested extensions only. */
function dressed(vehicle: Vehicle, { extensions, locale }: VehicleArguments): Vehicle {
  const branded = extensions.has('branding');
  return { ...vehicle, brand: branded ? 'Peugeot' : null, label: branded ? `208 (${locale ?? 'default'})` : null };
}
