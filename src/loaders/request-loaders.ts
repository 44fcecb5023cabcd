import { isDeepStrictEqual } from 'node:util';
import DataLoader from 'dataloader';
import {
  callEnded,
  noFilter,
  partsOfQuery,
  type DataProfile,
  type Entities,
  type Fleet,
  type FleetPart,
  type FleetRecord,
  type Maintenance,
  type PageRequest,
  type SelectionRequest,
  type Position,
  type SelectedVehicles,
  type ToManyRelations,
  type ToOneRelations,
  type Upstream,
  type Vehicle,
  type VehicleArguments,
  type VehicleInformation,
  type VehicleStatus,
} from '../domain/index.js';
import type { FleetKnowledge } from './fleet-cache.js';
import { idsKey, stableJson, vehicleKey } from './keys.js';
import { readForwardPage, type ForwardPage } from './lists/forward-page.js';
import { ListLoader } from './lists/list-loader.js';
import type { ListPage, ListRequest } from './lists/list-page.js';
import { loadFleet } from './load-fleet.js';
import type {
  PagedRequest,
  RelationToVehicle,
  VehicleListRequest,
  VehicleSelectionRequest,
} from './loader-requests.js';
import { OwnVehicleLoader } from './own-vehicle-loader.js';
import { scheduled, type BatchSchedule } from './planner/batch-schedule.js';
import { CallLoader } from './planner/call-loader.js';
import { FanOutCounter } from './planner/fan-out-counter.js';
import { loadEach } from './planner/load-each.js';
import type { PlannerOptions } from './planner/open-collection.js';
import { ReadAhead } from './read-ahead.js';
import { alertsByActivity } from './snapshots/active-alerts.js';
import { allAlerts } from './snapshots/fleet-part-reader.js';
import type { FleetSnapshot } from './snapshots/fleet-snapshot.js';
import type { SnapshotRequest, Snapshots } from './snapshots/fleet-snapshots.js';
import { selectRedacted } from './snapshots/select-redacted.js';
import { createVehicleDataLoaders, embeddedInProfile, type VehicleDataLoaders } from './vehicle-data-loaders.js';
import { VehicleLoader, type VehicleKey } from './vehicle-loader.js';
import { LoadedVehicles, type VehicleNeeds } from './vehicle-needs.js';

export interface RequestLoadersOptions {
  readonly upstream: Upstream;
  readonly knowledge: FleetKnowledge;
  readonly snapshots: Snapshots;
  /** The upstream's largest page, 1–60. */
  readonly pageSize: number;
  readonly call: PlannerOptions['call'];
  /** When batches are dispatched. Default: at the end of the tick. */
  readonly schedule?: BatchSchedule | undefined;
  /** Resolves when the request may block the event loop to process a whole fleet. Default: at once. */
  readonly yieldToEventLoop?: (() => Promise<void>) | undefined;
}

/** The unredacted loaders of one GraphQL request, which are discarded with it. */
export class RequestLoaders {
  readonly #options: RequestLoadersOptions;
  readonly #plannerOptions: PlannerOptions;
  readonly #fleets: DataLoader<string, Fleet | null>;
  readonly #vehicles: VehicleLoader;
  readonly #loaded = new LoadedVehicles();
  readonly #ownVehicles: OwnVehicleLoader;
  readonly #dataLoaders = new Map<DataProfile | null, VehicleDataLoaders>();
  readonly #requestedStatuses = new Map<string, Promise<VehicleStatus | null>>();
  readonly #fanOut: FanOutCounter;
  readonly #lists: ListLoader;
  readonly #calls: CallLoader;
  /** Separate from `#calls`: a selection is one of these calls and waits for its snapshot, which must not be in its batch. */
  readonly #snapshots: CallLoader;

  constructor(options: RequestLoadersOptions) {
    this.#options = options;
    const { upstream, knowledge, call, schedule, yieldToEventLoop } = options;
    this.#fleets = new DataLoader(
      (ids: readonly string[]) => loadEach(ids, (id) => loadFleet(options, id)),
      scheduled(schedule),
    );
    this.#plannerOptions = { call, knowledge, schedule, loadFleet: (fleetId) => this.fleet(fleetId) };
    this.#vehicles = new VehicleLoader({ ...this.#plannerOptions, upstream, loaded: this.#loaded });
    this.#ownVehicles = new OwnVehicleLoader({
      upstream,
      call,
      schedule,
      loaded: this.#loaded,
      vehicles: this.#vehicles,
    });
    this.#fanOut = new FanOutCounter(knowledge);
    this.#lists = new ListLoader({ ...this.#plannerOptions, upstream, fanOut: this.#fanOut, yieldToEventLoop });
    this.#calls = new CallLoader(schedule);
    this.#snapshots = new CallLoader(schedule);
  }

  fleets(request: PagedRequest): Promise<ForwardPage<Fleet>> {
    const { upstream, knowledge, pageSize, call } = this.#options;
    return this.#calls.load(`fleets ${stableJson(request)}`, async () => {
      const page = await readForwardPage((page) => upstream.fleets(page, call), { ...request, pageSize });
      for (const { item } of page.entries) knowledge.learnFleet(item);
      if (page.total !== null) knowledge.learnFleetCount(page.total);
      return page;
    });
  }

  fleet(fleetId: string): Promise<Fleet | null> {
    return this.#fleets.load(fleetId);
  }

  /** Equal lists are read once: `Vehicle.fleet` leads back to the same lists. */
  vehicles(
    fleet: Fleet,
    { vinPrefix, locale, needs, shown, ...list }: VehicleListRequest,
  ): Promise<ForwardPage<Vehicle> | null> {
    const { upstream, knowledge, pageSize, call } = this.#options;
    const listNeeds = { ...this.#supported(needs), own: false };
    const args = { vinPrefix, locale, extensions: listNeeds.extensions };
    return this.#calls.load(`vehicles ${stableJson([fleet.fleetId, args, list])}`, async () => {
      const read = (page: PageRequest) => upstream.many('Fleet.vehicles', fleet, args, page, call);
      // Neither the size of a search result nor what is left after a cursor is known in advance.
      const isWhole = vinPrefix === null && list.after === null;
      const ahead = isWhole ? this.#readAhead(fleet, shown, list.first) : null;
      ahead?.start();
      const page = await readForwardPage(read, { ...list, pageSize }, ahead?.onPage.bind(ahead));
      if (page === null) return null;
      if (vinPrefix === null && page.total !== null) knowledge.learnSize(fleet.fleetId, page.total);
      for (const { item } of page.entries) this.#vehicles.prime(item, listNeeds, locale);
      return page;
    });
  }

  /**
   * Filters and sorts the vehicles of a whole fleet, which is read once for all requests. Equal selections are made once,
   * because each processes the whole fleet.
   *
   * @param redact Redacts the records that filter and order are applied to; the same for all of the request. Default: none.
   */
  selectVehicles(
    fleet: Fleet,
    request: VehicleSelectionRequest,
    redact?: (record: FleetRecord) => FleetRecord,
  ): Promise<SelectedVehicles & { readonly asOf: Date }> {
    const key = `selection ${stableJson([fleet.fleetId, request])}`;
    return this.#calls.load(key, () => this.#select(fleet, request, redact));
  }

  async #select(
    fleet: Fleet,
    { locale, needs, shown, ...selection }: VehicleSelectionRequest,
    redact: ((record: FleetRecord) => FleetRecord) | undefined,
  ): Promise<SelectedVehicles & { readonly asOf: Date }> {
    const { snapshots, call, yieldToEventLoop } = this.#options;
    const { extensions } = this.#supported(needs);
    const needed = partsOfQuery(selection);
    const beside = this.#certainParts(fleet, selection, shown);
    const read = await this.#snapshot(fleet, { needed, beside, extensions, locale });
    // A request may have fifty selections of each fleet. All of a batch resolve together, so that yielding splits no other batch.
    await yieldToEventLoop?.();
    if (call.signal?.aborted) throw callEnded(call.signal);
    const selected = selectRedacted(read.records, selection, redact);
    const remaining = new Set([...shown].filter((part) => !beside.has(part)));
    const extension = { shown: remaining, vehicles: selected.entries.length };
    const snapshot = await snapshots.extend(read, fleet, extension, call);
    for (const { record } of selected.entries) this.#prime(record.vehicle, snapshot, locale);
    return { ...selected, asOf: snapshot.asOf };
  }

  /** The whole fleet with the parts that are needed for all its vehicles. */
  snapshot(fleet: Fleet, needed: ReadonlySet<FleetPart>): Promise<FleetSnapshot> {
    return this.#snapshot(fleet, { needed, extensions: new Set(), locale: null });
  }

  vehicle(key: Omit<VehicleKey, 'through'>): Promise<Vehicle | null> {
    return this.#vehicles.load({ ...key, needs: this.#supported(key.needs) });
  }

  /** The vehicle that an object belongs to. */
  vehicleOf<N extends RelationToVehicle>(
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
      peek: () => upstream.peekEmbedded(relation, parent),
      load: (args: ToOneRelations[N]['args'], call: PlannerOptions['call']) =>
        upstream.one(relation, parent, args, call),
    };
    return this.#vehicles.load({ fleetId, vehicleId, vin, through, locale: null, needs: this.#supported(needs) });
  }

  /** The vehicle with what a query needs: itself if it was loaded with that, otherwise its own resource. */
  async vehicleWith(vehicle: Vehicle, needs: VehicleNeeds): Promise<Vehicle> {
    const supported = this.#supported(needs);
    if (this.#loaded.has(vehicle, supported)) return vehicle;
    return (await this.#ownVehicles.load(vehicle, supported)) ?? vehicle;
  }

  async status(vehicle: Vehicle, profile: DataProfile | null): Promise<VehicleStatus | null> {
    const loading = this.#dataIn(profile).status.load(vehicle);
    this.#requestedStatuses.set(`${vehicleKey(vehicle)} ${profile}`, loading);
    return this.#withInheritedIds(await loading, vehicle);
  }

  /**
   * The status if the request has already requested it, in the given view or else the default one; null otherwise. Makes no
   * call and never rejects.
   */
  async requestedStatus(vehicle: Vehicle, profile: DataProfile | null): Promise<VehicleStatus | null> {
    const requested = (view: DataProfile | null) => this.#requestedStatuses.get(`${vehicleKey(vehicle)} ${view}`);
    const inView = await requested(profile)?.catch(() => null);
    return inView ?? (await requested(null)?.catch(() => null)) ?? null;
  }

  lastPosition(vehicle: Vehicle, profile: DataProfile | null): Promise<Position | null> {
    return this.#dataIn(profile).position.load(vehicle);
  }

  async maintenance(vehicle: Vehicle, profile: DataProfile | null): Promise<Maintenance | null> {
    return this.#withInheritedIds(await this.#dataIn(profile).maintenance.load(vehicle), vehicle);
  }

  /** An object by its ids. */
  entity<N extends keyof Entities>(
    name: N,
    ref: Entities[N]['ref'],
    args: Entities[N]['args'],
  ): Promise<Entities[N]['target'] | null> {
    const { upstream, call } = this.#options;
    const key = `${name} ${idsKey(ref)} ${stableJson(args)}`;
    return this.#calls.load(key, () => upstream.entity(name, ref, args, call));
  }

  /** The target of a relation: one call for all parents with the same target. */
  one<N extends keyof ToOneRelations>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
    args: ToOneRelations[N]['args'],
  ): Promise<ToOneRelations[N]['target'] | null> {
    const { upstream, call } = this.#options;
    const { profile = null } = args as { readonly profile?: DataProfile | null };
    const embedded = embeddedInProfile(profile, () => upstream.peekEmbedded(relation, parent));
    if (embedded.known) return Promise.resolve(embedded.value);
    const target = upstream.targetUrl(relation, parent, args) ?? `${idsKey(parent)} ${stableJson(args)}`;
    this.#fanOut.count(parent, `${relation} ${stableJson(args)}`, target);
    return this.#calls.load(`${relation} ${target}`, () => upstream.one(relation, parent, args, call));
  }

  /** Information on a vehicle, by its VIN only. */
  information(vin: string, { extensions, locale }: VehicleArguments): Promise<VehicleInformation | null> {
    const { upstream, call } = this.#options;
    const args = { extensions: this.#supported({ extensions, own: true }).extensions, locale };
    const key = `information ${vin} ${stableJson(args)}`;
    return this.#calls.load(key, () => upstream.entity('VehicleInformation', { fleetId: '', vin }, args, call));
  }

  /** A page of a list; null if the parent has no such list. */
  list<N extends keyof ToManyRelations>(
    relation: N,
    parent: ToManyRelations[N]['parent'],
    args: ToManyRelations[N]['args'],
    request: ListRequest<ToManyRelations[N]['target']>,
  ): Promise<ListPage<ToManyRelations[N]['target']> | null> {
    return this.#lists.load(relation, parent, args, request);
  }

  /**
   * The shown parts whose collections will be read whatever is selected, so that they are read beside the vehicles: those of the
   * first vehicles of a whole fleet of known size.
   */
  #certainParts(
    fleet: Fleet,
    { filter, first, after }: SelectionRequest,
    shown: ReadonlySet<FleetPart>,
  ): ReadonlySet<FleetPart> {
    const { knowledge, snapshots } = this.#options;
    const size = knowledge.size(fleet.fleetId);
    if (size === undefined || after !== null || !isDeepStrictEqual(filter, noFilter)) return new Set();
    const vehicles = Math.min(first, size);
    return new Set([...shown].filter((part) => snapshots.isWorthReading(part, fleet, { size, vehicles })));
  }

  #readAhead({ fleetId }: Fleet, shown: ReadonlySet<FleetPart>, first: number): ReadAhead {
    const { status, maintenances } = this.#dataIn(null).parts;
    const parts = [...(shown.has('status') ? [status] : []), ...(shown.has('maintenances') ? [maintenances] : [])];
    return new ReadAhead({ knowledge: this.#options.knowledge, fleetId, parts, first });
  }

  /** Adds a vehicle's data from a snapshot to the loaders, so that it is not read again. */
  #prime(vehicle: Vehicle, snapshot: FleetSnapshot, locale: string | null): void {
    this.#vehicles.prime(vehicle, { extensions: snapshot.extensions, own: false }, locale);
    const { status, maintenance } = snapshot.recordOf(vehicle);
    const data = this.#dataIn(null);
    if (snapshot.has('status')) data.status.prime(vehicle, status);
    if (snapshot.has('maintenances')) data.maintenance.prime(vehicle, maintenance);
    const active = snapshot.activeAlertsOf(vehicle);
    if (active === undefined) return;
    const { upstream } = this.#options;
    const alerts = active.map((entry) => ({ ...entry, item: upstream.withInheritedIds(entry.item, vehicle) }));
    this.#lists.prime('Vehicle.alerts', vehicle, allAlerts, alertsByActivity(true), alerts);
  }

  /** Some responses identify their vehicle only in the fleet's collection: the result must not depend on the plan. */
  #withInheritedIds<T extends object>(item: T | null, vehicle: Vehicle): T | null {
    return item === null ? null : this.#options.upstream.withInheritedIds(item, vehicle);
  }

  #snapshot(fleet: Fleet, request: SnapshotRequest): Promise<FleetSnapshot> {
    const { snapshots, call } = this.#options;
    return this.#snapshots.load(stableJson([fleet.fleetId, request]), () => snapshots.read(fleet, request, call));
  }

  #dataIn(profile: DataProfile | null): VehicleDataLoaders {
    const known = this.#dataLoaders.get(profile);
    if (known !== undefined) return known;
    const loaders = createVehicleDataLoaders(profile, {
      ...this.#plannerOptions,
      upstream: this.#options.upstream,
      status: (vehicle, view) => this.status(vehicle, view),
    });
    this.#dataLoaders.set(profile, loaders);
    return loaders;
  }

  /** The needs that the upstream supports. */
  #supported(needs: VehicleNeeds): VehicleNeeds {
    const supported = this.#options.upstream.vehicleExtensions;
    const extensions = new Set([...needs.extensions].filter((extension) => supported.has(extension)));
    return { extensions, own: needs.own && extensions.size > 0 };
  }
}
