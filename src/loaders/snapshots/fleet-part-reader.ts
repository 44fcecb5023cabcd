import {
  DomainError,
  isOlder,
  type Alert,
  type Call,
  type CollectionItem,
  type Fleet,
  type FleetCollection,
  type FleetPart,
  type Maintenance,
  type Upstream,
  type Vehicle,
  type VehicleArguments,
  type VehicleStatus,
} from '../../domain/index.js';
import { isRefusal, meansEmpty } from '../planner/collection-reader.js';
import type { FleetKnowledge } from '../fleet-cache.js';
import type { ListEntry } from '../lists/list-page.js';
import { activeAlerts } from './active-alerts.js';
import { collectionKey, stableJson, withoutPositionKey } from '../keys.js';
import { isWithoutPosition } from '../position-loader.js';
import { VehicleIndex, type VehicleIds } from '../planner/vehicle-index.js';
import { readCollection } from '../planner/read-collection.js';
import { readForwardPage } from '../lists/forward-page.js';

/** Data of one kind for all vehicles of a fleet, and its number of items. */
export interface FleetWideData<T> {
  readonly byVehicle: { find(ids: VehicleIds): T | undefined };
  readonly size: number;
}

export interface FleetPartReaderOptions {
  readonly upstream: Upstream;
  readonly knowledge: FleetKnowledge;
  /** The upstream's largest page, 1–60. */
  readonly pageSize: number;
}

/** The fleet's vehicles, for data that is read one by one. */
export type ListVehicles = (call: Call) => Promise<readonly Vehicle[]>;

interface Source<T> {
  readonly name: FleetPart;
  /** Key of its size and its refusals. Default: its name. */
  readonly listName?: string;
  readonly collection: FleetCollection<T> | null;
  /** Reads the items of one vehicle. */
  readonly loadOne: (vehicle: Vehicle, call: Call) => Promise<readonly T[]>;
  /** Whether a collection that is not found is empty (`Q05`), if that can be checked. */
  readonly isEmpty?: (call: Call) => Promise<boolean>;
  /** Called with the items of a complete collection. */
  readonly onComplete?: ((items: readonly T[]) => void) | undefined;
}

const plain = { profile: null };
/** The arguments of an unfiltered list of alerts. */
export const allAlerts = { ...plain, intervals: [] };
const allAlertsName = collectionKey('alerts', stableJson(allAlerts));
const all = { first: Number.MAX_SAFE_INTEGER, after: null };

/**
 * Reads data of one kind for all vehicles of a fleet: from the fleet's collection, if it offers one, otherwise vehicle by
 * vehicle. A vehicle that is not in a complete collection has no such data. Rejects if the data cannot be read completely.
 */
export class FleetPartReader {
  readonly #options: FleetPartReaderOptions;

  constructor(options: FleetPartReaderOptions) {
    this.#options = options;
  }

  async vehicles(fleet: Fleet, args: VehicleArguments, call: Call): Promise<readonly Vehicle[]> {
    const { upstream, knowledge, pageSize } = this.#options;
    const list = { ...args, vinPrefix: null };
    const page = await readForwardPage((request) => upstream.many('Fleet.vehicles', fleet, list, request, call), {
      ...all,
      pageSize,
    });
    // A vehicle that moved to the next page while the pages were read is in both.
    const vehicles = new Map(page?.entries.map(({ item }) => [item.vehicleId, item]));
    if (page !== null) knowledge.learnSize(fleet.fleetId, vehicles.size);
    return [...vehicles.values()];
  }

  async statuses(fleet: Fleet, vehicles: ListVehicles, call: Call): Promise<FleetWideData<VehicleStatus>> {
    const { upstream, knowledge } = this.#options;
    const source: Source<VehicleStatus> = {
      name: 'status',
      onComplete: (statuses) =>
        knowledge.learnListSize(fleet.fleetId, withoutPositionKey(null), statuses.filter(isWithoutPosition).length),
      collection: upstream.collection('status', fleet, plain),
      loadOne: async (vehicle, call) => {
        const embedded = upstream.peekEmbedded('Vehicle.status', vehicle);
        return listOf(embedded.known ? embedded.value : await upstream.one('Vehicle.status', vehicle, plain, call));
      },
    };
    return this.#latest(await this.#read(source, fleet, vehicles, call));
  }

  async maintenances(fleet: Fleet, vehicles: ListVehicles, call: Call): Promise<FleetWideData<Maintenance>> {
    const { upstream } = this.#options;
    const source: Source<Maintenance> = {
      name: 'maintenances',
      collection: upstream.collection('maintenances', fleet, plain),
      loadOne: async (vehicle, call) => {
        const embedded = upstream.peekEmbedded('Vehicle.maintenance', vehicle);
        return listOf(
          embedded.known ? embedded.value : await upstream.one('Vehicle.maintenance', vehicle, plain, call),
        );
      },
    };
    return this.#latest(await this.#read(source, fleet, vehicles, call));
  }

  /** The active alerts with their positions in their vehicles' lists. They are few, and keep their documents, whose links are followed. */
  async alerts(fleet: Fleet, vehicles: ListVehicles, call: Call): Promise<FleetWideData<readonly ListEntry<Alert>[]>> {
    const { upstream, pageSize } = this.#options;
    /** Vehicles without such a list, which is different from an empty list. */
    const withoutList = new Set<string>();
    const source: Source<Alert> = {
      name: 'alerts',
      listName: allAlertsName,
      collection: upstream.collection('alerts', fleet, allAlerts),
      loadOne: async (vehicle, call) => {
        const page = await readForwardPage(
          (request) => upstream.many('Vehicle.alerts', vehicle, allAlerts, request, call),
          {
            ...all,
            pageSize,
          },
        );
        if (page === null) withoutList.add(vehicle.vehicleId);
        return page?.entries.map(({ item }) => item) ?? [];
      },
      isEmpty: async (call) => {
        const page = await upstream.many('Fleet.alerts', fleet, allAlerts, { size: 1, token: null }, call);
        return page?.items.length === 0 && page.next === null;
      },
    };
    const { byVehicle, size } = activeAlerts(await this.#read(source, fleet, vehicles, call));
    const hasNoList = ({ vehicleId }: VehicleIds) => vehicleId !== null && withoutList.has(vehicleId);
    return { byVehicle: { find: (ids) => (hasNoList(ids) ? undefined : byVehicle.find(ids)) }, size };
  }

  /** Whether the fleet has a collection of this part that does not refuse. */
  isOffered(name: FleetPart, fleet: Fleet): boolean {
    const { upstream, knowledge } = this.#options;
    if (knowledge.isRefused(fleet.fleetId, name === 'alerts' ? allAlertsName : name)) return false;
    if (name === 'status') return upstream.collection('status', fleet, plain) !== null;
    if (name === 'maintenances') return upstream.collection('maintenances', fleet, plain) !== null;
    return name === 'alerts' && upstream.collection('alerts', fleet, allAlerts) !== null;
  }

  async #read<T>(
    source: Source<T>,
    fleet: Fleet,
    vehicles: ListVehicles,
    call: Call,
  ): Promise<readonly CollectionItem<T>[]> {
    const { collection, name, listName = name } = source;
    const read = () => (collection === null ? null : this.#readCollection(source, collection, fleet, call));
    const first = this.#options.knowledge.mayRead(fleet.fleetId, listName) ? await read() : null;
    if (first !== null && !(first instanceof DomainError)) return first;
    const all = await vehicles(call);
    // The request may not make that many single calls: the collection is read even if it is known to refuse (one call).
    if (collection !== null && call.fallbacks?.take(all.length) === false) {
      const retried = first ?? (await read());
      if (retried instanceof DomainError) throw retried;
      if (retried !== null) return retried;
    }
    // All at once: the transport limits the number of concurrent calls.
    const found = all.map(async (vehicle) =>
      (await source.loadOne(vehicle, call)).map((value) => ({ vehicleId: vehicle.vehicleId, vin: vehicle.vin, value })),
    );
    return (await Promise.all(found)).flat();
  }

  /** Returns the refusal if the collection, or a page of it, is not available. */
  async #readCollection<T>(
    { name, listName = name, isEmpty, onComplete }: Source<T>,
    collection: FleetCollection<T>,
    { fleetId }: Fleet,
    call: Call,
  ): Promise<readonly CollectionItem<T>[] | DomainError> {
    const { knowledge } = this.#options;
    const rangeable = collection.rangeable && !knowledge.isRangeRefused(fleetId, name);
    const onRangeRefused = () => knowledge.refuseRange(fleetId, name);
    const onRangeAccepted = () => knowledge.acceptRange(fleetId, name);
    try {
      const items = await readCollection({ collection, call, rangeable, onRangeRefused, onRangeAccepted });
      knowledge.accept(fleetId, listName);
      if (!(items instanceof DomainError)) this.#learn(fleetId, { name, listName, onComplete }, items);
      return items;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      if (isEmpty !== undefined && (await meansEmpty(error, () => isEmpty(call)))) {
        knowledge.accept(fleetId, listName);
        this.#learn(fleetId, { name, listName, onComplete }, []);
        return [];
      }
      knowledge.refuse(fleetId, listName, error.upstream?.status ?? 0);
      return error;
    }
  }

  /**
   * The newest of several reports of each vehicle (`Q11`). Copies, which do not retain the upstream's documents; a status keeps
   * its document instead of undecoded groups, which is smaller.
   */
  #latest<T extends VehicleStatus | Maintenance>(items: readonly CollectionItem<T>[]): FleetWideData<T> {
    const { upstream } = this.#options;
    const byVehicle = new VehicleIndex<T>(isOlder);
    for (const { value, ...ids } of items) byVehicle.add(ids, upstream.detached(value));
    return { byVehicle, size: items.length };
  }

  /** Records sizes and coverage as the planners do, so that the cost of reading it again is known. */
  #learn<T>(
    fleetId: string,
    { name, listName, onComplete }: Required<Pick<Source<T>, 'name' | 'listName'>> & Pick<Source<T>, 'onComplete'>,
    items: readonly CollectionItem<T>[],
  ): void {
    const { knowledge } = this.#options;
    knowledge.learnListSize(fleetId, listName, items.length);
    if (listName === name) {
      const vehicles = new VehicleIndex<T>();
      for (const { value, ...ids } of items) vehicles.add(ids, value);
      knowledge.learnCoverage(fleetId, name, { covered: vehicles.size, lacking: 0 });
    }
    onComplete?.(items.map(({ value }) => value));
  }
}

function listOf<T>(value: T | null): readonly T[] {
  return value === null ? [] : [value];
}
