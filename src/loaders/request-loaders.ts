import DataLoader from 'dataloader';
import {
  callEnded,
  isOlder,
  partsOfQuery,
  type DataProfile,
  type Entities,
  type Fleet,
  type FleetPart,
  type FleetRecord,
  type EmbeddedCopy,
  type Maintenance,
  type PageRequest,
  type Position,
  type SelectedVehicles,
  type SelectionRequest,
  type ToManyRelations,
  type ToOneRelations,
  type Upstream,
  type Vehicle,
  type VehicleArguments,
  type VehicleInformation,
  type VehicleStatus,
} from '../domain/index.js';
import { BatchPlanner, type BatchSource } from './planner/batch-planner.js';
import { scheduled, type BatchSchedule } from './planner/batch-schedule.js';
import type { PlannerOptions } from './planner/open-collection.js';
import { loadGrouped, loadEach } from './planner/load-each.js';
import { FanOutCounter } from './planner/fan-out-counter.js';
import { loadFleet } from './load-fleet.js';
import type { FleetKnowledge } from './fleet-cache.js';
import { allAlerts } from './snapshots/fleet-part-reader.js';
import type { FleetSnapshot } from './snapshots/fleet-snapshot.js';
import type { SnapshotRequest, Snapshots } from './snapshots/fleet-snapshots.js';
import { idsKey, profileKey, stableJson, withoutPositionAloneKey, withoutPositionKey } from './keys.js';
import { ListLoader } from './lists/list-loader.js';
import type { ListRequest, ListPage } from './lists/list-page.js';
import { isWithoutPosition, PositionLoader } from './position-loader.js';
import { selectRedacted } from './snapshots/select-redacted.js';
import { alertsByActivity } from './snapshots/active-alerts.js';
import { VehicleLoader, type VehicleKey } from './vehicle-loader.js';
import { LoadedVehicles, mergeNeeds, type VehicleNeeds } from './vehicle-needs.js';
import { readForwardPage, type PagePosition, type Window } from './lists/forward-page.js';

export interface RequestLoadersOptions {
  readonly upstream: Upstream;
  readonly knowledge: FleetKnowledge;
  readonly snapshots: Snapshots;
  /** The upstream's largest page, 1–60. */
  readonly pageSize: number;
  readonly call: PlannerOptions['call'];
  /** When batches are dispatched. Default: at the end of the tick. */
  readonly schedule?: BatchSchedule | undefined;
  /** Resolves when the request may hold the event loop, to go through a whole fleet. Default: at once. */
  readonly yieldToEventLoop?: (() => Promise<void>) | undefined;
}

/** What part is wanted of a list that can only be read forward, page by page. */
export interface PagedRequest {
  readonly first: number;
  readonly after: PagePosition | null;
}

export interface VehicleListRequest extends PagedRequest {
  readonly vinPrefix: string | null;
  readonly locale: string | null;
  readonly needs: VehicleNeeds;
}

export interface VehicleSelectionRequest extends SelectionRequest {
  readonly locale: string | null;
  readonly needs: VehicleNeeds;
  /** What else is going to be shown of the vehicles. */
  readonly shown: ReadonlySet<FleetPart>;
}

/** A vehicle of which its own resource is wanted. */
interface OwnVehicle {
  readonly vehicle: Vehicle;
  readonly needs: VehicleNeeds;
}

/** What every vehicle has one of, in one view of the data. */
interface ProfileLoaders {
  readonly status: DataLoader<Vehicle, VehicleStatus | null, string>;
  readonly maintenance: DataLoader<Vehicle, Maintenance | null, string>;
  readonly position: PositionLoader;
}

/** A call for one thing, whatever its kind: `key` tells it from the others. */
interface SingleCall {
  readonly key: string;
  load(): Promise<unknown>;
}

/** Relations that lead to a vehicle. */
type ToVehicle = {
  [N in keyof ToOneRelations]: ToOneRelations[N]['target'] extends Vehicle ? N : never;
}[keyof ToOneRelations];

/** Every way into the upstream that one GraphQL request has. Made for a request, dropped with it. */
export class RequestLoaders {
  readonly #options: RequestLoadersOptions;
  readonly #planner: PlannerOptions;
  readonly #fleets: DataLoader<string, Fleet | null>;
  readonly #vehicles: VehicleLoader;
  readonly #loaded = new LoadedVehicles();
  readonly #own: DataLoader<OwnVehicle, Vehicle | null, string>;
  readonly #profiles = new Map<DataProfile | null, ProfileLoaders>();
  readonly #requestedStatuses = new Map<string, Promise<VehicleStatus | null>>();
  readonly #fanOut: FanOutCounter;
  readonly #lists: ListLoader;
  readonly #single: DataLoader<SingleCall, unknown, string>;
  readonly #snapshots: DataLoader<SingleCall, unknown, string>;

  constructor(options: RequestLoadersOptions) {
    this.#options = options;
    const { upstream, knowledge: memory, call, schedule } = options;
    const batched = scheduled(schedule);
    this.#fleets = new DataLoader((ids: readonly string[]) => loadEach(ids, (id) => loadFleet(options, id)), batched);
    this.#planner = { call, knowledge: memory, schedule, loadFleet: (fleetId) => this.fleet(fleetId) };
    this.#vehicles = new VehicleLoader({ ...this.#planner, upstream, loaded: this.#loaded });
    this.#fanOut = new FanOutCounter(memory);
    this.#lists = new ListLoader({
      ...this.#planner,
      upstream,
      fanOut: this.#fanOut,
      yieldToEventLoop: options.yieldToEventLoop,
    });
    const singleOptions = { ...batched, cacheKeyFn: ({ key }: SingleCall) => key };
    this.#single = new DataLoader((calls) => loadEach(calls, (each) => each.load()), singleOptions);
    // Apart: a selection waits for its snapshot, which must not stand in the same batch.
    this.#snapshots = new DataLoader((calls) => loadEach(calls, (each) => each.load()), singleOptions);
    this.#own = new DataLoader(
      (wanted) => {
        const alike = ({ vehicle }: OwnVehicle) => `${vehicleKey(vehicle)} ${this.#loaded.localeOf(vehicle) ?? ''}`;
        return loadGrouped(wanted, alike, async (group) => {
          const [{ vehicle }] = group;
          const needs = { ...mergeNeeds(group.map((each) => each.needs)), own: true };
          const locale = this.#loaded.localeOf(vehicle);
          const own = await upstream.one('Vehicle.self', vehicle, { extensions: needs.extensions, locale }, call);
          if (own !== null) this.#vehicles.prime(own, needs, locale);
          return own;
        });
      },
      {
        ...batched,
        cacheKeyFn: ({ vehicle, needs }) =>
          JSON.stringify([vehicleKey(vehicle), this.#loaded.localeOf(vehicle), [...needs.extensions].sort()]),
      },
    );
  }

  fleets(request: PagedRequest): Promise<Window<Fleet>> {
    const { upstream, knowledge: memory, pageSize, call } = this.#options;
    return this.#once(`fleets ${stableJson(request)}`, async () => {
      const window = await readForwardPage((page) => upstream.fleets(page, call), { ...request, pageSize });
      for (const { item } of window.entries) memory.learnFleet(item);
      if (window.total !== null) memory.learnFleetCount(window.total);
      return window;
    });
  }

  fleet(fleetId: string): Promise<Fleet | null> {
    return this.#fleets.load(fleetId);
  }

  /** The fleet of each of its vehicles leads here again: equal lists are read once. */
  vehicles(fleet: Fleet, { vinPrefix, locale, needs, ...list }: VehicleListRequest): Promise<Window<Vehicle> | null> {
    const { upstream, knowledge: memory, pageSize, call } = this.#options;
    const asked = { ...this.#offered(needs), own: false };
    const args = { vinPrefix, locale, extensions: asked.extensions };
    return this.#once(`vehicles ${stableJson([fleet.fleetId, args, list])}`, async () => {
      const read = (page: PageRequest) => upstream.many('Fleet.vehicles', fleet, args, page, call);
      const window = await readForwardPage(read, { ...list, pageSize });
      if (window === null) return null;
      if (vinPrefix === null && window.total !== null) memory.learnSize(fleet.fleetId, window.total);
      for (const { item } of window.entries) this.#vehicles.prime(item, asked, locale);
      return window;
    });
  }

  /**
   * Vehicles that meet conditions, in an order: from the whole fleet, which is read once for all requests. An equal selection is
   * made once, since each goes through the whole fleet.
   * @param seenAs As what a record is judged and put in order; without it as what it is. The same for all of the request.
   */
  selectVehicles(
    fleet: Fleet,
    request: VehicleSelectionRequest,
    seenAs?: (record: FleetRecord) => FleetRecord,
  ): Promise<SelectedVehicles & { readonly asOf: Date }> {
    return this.#once(`selection ${stableJson([fleet.fleetId, request])}`, () => this.#select(fleet, request, seenAs));
  }

  async #select(
    fleet: Fleet,
    { locale, needs, shown, ...selection }: VehicleSelectionRequest,
    seenAs: ((record: FleetRecord) => FleetRecord) | undefined,
  ): Promise<SelectedVehicles & { readonly asOf: Date }> {
    const { snapshots, call, yieldToEventLoop } = this.#options;
    const { extensions } = this.#offered(needs);
    const read = await this.#snapshot(fleet, { needed: partsOfQuery(selection), extensions, locale });
    // A request may have fifty selections of each fleet. All of a batch are handed on together, so that this splits no other batch.
    await yieldToEventLoop?.();
    if (call.signal?.aborted) throw callEnded(call.signal);
    const selected = selectRedacted(read.records, selection, seenAs);
    const snapshot = await snapshots.extend(read, fleet, { shown, vehicles: selected.entries.length }, call);
    for (const { record } of selected.entries) this.#know(record.vehicle, snapshot, locale);
    return { ...selected, asOf: snapshot.asOf };
  }

  /** The whole fleet with what is needed of all its vehicles. */
  snapshot(fleet: Fleet, needed: ReadonlySet<FleetPart>): Promise<FleetSnapshot> {
    return this.#snapshot(fleet, { needed, extensions: new Set(), locale: null });
  }

  vehicle(key: Omit<VehicleKey, 'through'>): Promise<Vehicle | null> {
    return this.#vehicles.load({ ...key, needs: this.#offered(key.needs) });
  }

  /** The vehicle that something belongs to. */
  vehicleOf<N extends ToVehicle>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
    needs: VehicleNeeds,
  ): Promise<Vehicle | null> {
    const { upstream } = this.#options;
    const {
      fleetId,
      vehicleId,
      vin = null,
    }: { fleetId: string; vehicleId: string | null; vin?: string | null } = parent;
    const through = {
      key: `${relation} ${idsKey(parent)}`,
      held: () => upstream.peekEmbedded(relation, parent),
      load: (args: ToOneRelations[N]['args'], call: PlannerOptions['call']) =>
        upstream.one(relation, parent, args, call),
    };
    return this.#vehicles.load({ fleetId, vehicleId, vin, through, locale: null, needs: this.#offered(needs) });
  }

  /** The same vehicle with what is needed: itself where it was loaded so, else its own resource. */
  async vehicleWith(vehicle: Vehicle, wanted: VehicleNeeds): Promise<Vehicle> {
    const needs = this.#offered(wanted);
    if (this.#loaded.has(vehicle, needs)) return vehicle;
    return (await this.#own.load({ vehicle, needs })) ?? vehicle;
  }

  async status(vehicle: Vehicle, profile: DataProfile | null): Promise<VehicleStatus | null> {
    const loading = this.#in(profile).status.load(vehicle);
    this.#requestedStatuses.set(`${vehicleKey(vehicle)} ${profile}`, loading);
    return this.#named(await loading, vehicle);
  }

  /**
   * The status where this request has asked for it before, in that view or else the usual one; null where it has not.
   * Never a call, never a failure.
   */
  async requestedStatus(vehicle: Vehicle, profile: DataProfile | null): Promise<VehicleStatus | null> {
    const asked = (view: DataProfile | null) => this.#requestedStatuses.get(`${vehicleKey(vehicle)} ${view}`);
    const inView = await asked(profile)?.catch(() => null);
    return inView ?? (await asked(null)?.catch(() => null)) ?? null;
  }

  lastPosition(vehicle: Vehicle, profile: DataProfile | null): Promise<Position | null> {
    return this.#in(profile).position.load(vehicle);
  }

  async maintenance(vehicle: Vehicle, profile: DataProfile | null): Promise<Maintenance | null> {
    return this.#named(await this.#in(profile).maintenance.load(vehicle), vehicle);
  }

  /** One thing by its names; asked for twice, it is read once. */
  entity<N extends keyof Entities>(
    name: N,
    ref: Entities[N]['ref'],
    args: Entities[N]['args'],
  ): Promise<Entities[N]['target'] | null> {
    const { upstream, call } = this.#options;
    const key = `${name} ${idsKey(ref)} ${stableJson(args)}`;
    return this.#once(key, () => upstream.entity(name, ref, args, call));
  }

  /** What a relation leads to: one call for all parents that lead to the same thing. */
  one<N extends keyof ToOneRelations>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
    args: ToOneRelations[N]['args'],
  ): Promise<ToOneRelations[N]['target'] | null> {
    const { upstream, call } = this.#options;
    const { profile = null } = args as { readonly profile?: DataProfile | null };
    const held = embeddedIn(profile, () => upstream.peekEmbedded(relation, parent));
    if (held.known) return Promise.resolve(held.value);
    const place = upstream.targetUrl(relation, parent, args) ?? `${idsKey(parent)} ${stableJson(args)}`;
    this.#fanOut.count(parent, `${relation} ${stableJson(args)}`, place);
    return this.#once(`${relation} ${place}`, () => upstream.one(relation, parent, args, call));
  }

  /** A vehicle as it is known by its VIN alone. */
  information(vin: string, { extensions, locale }: VehicleArguments): Promise<VehicleInformation | null> {
    const { upstream, call } = this.#options;
    const args = { extensions: this.#offered({ extensions, own: true }).extensions, locale };
    const key = `information ${vin} ${stableJson(args)}`;
    return this.#once(key, () => upstream.entity('VehicleInformation', { fleetId: '', vin }, args, call));
  }

  /** A part of a list; null where the parent has no such list. */
  list<N extends keyof ToManyRelations>(
    relation: N,
    parent: ToManyRelations[N]['parent'],
    args: ToManyRelations[N]['args'],
    request: ListRequest<ToManyRelations[N]['target']>,
  ): Promise<ListPage<ToManyRelations[N]['target']> | null> {
    return this.#lists.load(relation, parent, args, request);
  }

  /** What a snapshot tells of a vehicle is not asked for again. */
  #know(vehicle: Vehicle, snapshot: FleetSnapshot, locale: string | null): void {
    this.#vehicles.prime(vehicle, { extensions: snapshot.extensions, own: false }, locale);
    const { status, maintenance } = snapshot.recordOf(vehicle);
    const usual = this.#in(null);
    if (snapshot.has('status')) usual.status.prime(vehicle, status);
    if (snapshot.has('maintenances')) usual.maintenance.prime(vehicle, maintenance);
    const standing = snapshot.activeAlertsOf(vehicle);
    if (standing === undefined) return;
    const { upstream } = this.#options;
    const named = standing.map((entry) => ({ ...entry, item: upstream.withInheritedIds(entry.item, vehicle) }));
    this.#lists.prime('Vehicle.alerts', vehicle, allAlerts, alertsByActivity(true), named);
  }

  /** Some of the upstream's answers name their vehicle in the fleet's collection alone: the way taken must not show. */
  #named<T extends object>(item: T | null, vehicle: Vehicle): T | null {
    return item === null ? null : this.#options.upstream.withInheritedIds(item, vehicle);
  }

  #snapshot(fleet: Fleet, request: SnapshotRequest): Promise<FleetSnapshot> {
    const { snapshots, call } = this.#options;
    const load = () => snapshots.read(fleet, request, call);
    return this.#snapshots.load({ key: stableJson([fleet.fleetId, request]), load }) as Promise<FleetSnapshot>;
  }

  #once<T>(key: string, load: () => Promise<T>): Promise<T> {
    return this.#single.load({ key, load }) as Promise<T>;
  }

  #in(profile: DataProfile | null): ProfileLoaders {
    const made = this.#profiles.get(profile);
    if (made !== undefined) return made;
    const { upstream, knowledge: memory, call } = this.#options;
    const args = { profile };
    const status = this.#batched<VehicleStatus>({
      // One that refuses an unknown view says nothing about the usual one.
      collectionName: profileKey('status', profile),
      peek: (vehicle) => embeddedIn(profile, () => upstream.peekEmbedded('Vehicle.status', vehicle)),
      loadOne: (vehicle, call) => upstream.one('Vehicle.status', vehicle, args, call),
      open: (fleet) => upstream.collection('status', fleet, args),
      onComplete: (fleetId, statuses) =>
        memory.learnListSize(fleetId, withoutPositionKey(profile), statuses.filter(isWithoutPosition).length),
      onMissing: (fleetId, statuses) =>
        memory.learnListSize(fleetId, withoutPositionAloneKey(profile), statuses.filter(isWithoutPosition).length),
      isOlder,
    });
    const maintenance = this.#batched<Maintenance>({
      collectionName: profileKey('maintenances', profile),
      peek: (vehicle) => embeddedIn(profile, () => upstream.peekEmbedded('Vehicle.maintenance', vehicle)),
      loadOne: (vehicle, call) => upstream.one('Vehicle.maintenance', vehicle, args, call),
      open: (fleet) => upstream.collection('maintenances', fleet, args),
      isOlder,
    });
    const position = new PositionLoader({
      upstream,
      call,
      profile,
      status: (vehicle) => this.status(vehicle, profile),
      schedule: this.#options.schedule,
    });
    const loaders = { status, maintenance, position };
    this.#profiles.set(profile, loaders);
    return loaders;
  }

  /** A loader of what every vehicle has one of and the fleet a collection of. */
  #batched<T>(source: BatchSource<Vehicle, T>): DataLoader<Vehicle, T | null, string> {
    const batches = new BatchPlanner(source, this.#planner);
    return new DataLoader((vehicles) => batches.load(vehicles), {
      ...scheduled(this.#options.schedule),
      cacheKeyFn: vehicleKey,
    });
  }

  #offered(needs: VehicleNeeds): VehicleNeeds {
    const offered = this.#options.upstream.vehicleExtensions;
    const extensions = new Set([...needs.extensions].filter((extension) => offered.has(extension)));
    return { extensions, own: needs.own && extensions.size > 0 };
  }
}

/** An embedded copy shows the view in which its parent was read, which is the usual one; that there is no link holds for all. */
function embeddedIn<T>(profile: DataProfile | null, held: () => EmbeddedCopy<T>): EmbeddedCopy<T> {
  const found = held();
  return profile !== null && found.known && found.value !== null ? { known: false } : found;
}

function vehicleKey(vehicle: Vehicle): string {
  return JSON.stringify([vehicle.fleetId, vehicle.vehicleId, vehicle.vin]);
}
