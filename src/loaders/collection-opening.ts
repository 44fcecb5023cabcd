import { emptyPage, type Call, type Fleet, type FleetCollection } from '../domain/index.js';
import type { BatchSchedule } from './batch-schedule.js';
import { CollectionReading, isRefusal, meansEmpty } from './collection-reading.js';
import type { FleetKnowledge } from './fleet-memory.js';

export interface PlannerOptions {
  readonly call: Call;
  readonly memory: FleetKnowledge;
  /** Loads a fleet's own resource: one call where the memory does not have it. */
  readonly loadFleet: (fleetId: string) => Promise<Fleet | null>;
  /** Default: the end of the tick. */
  readonly schedule?: BatchSchedule | undefined;
}

/** A collection that may be read in place of many single calls. */
export interface Opening<T> {
  /** Name of the fleet's collection, under which refusals are remembered. */
  readonly name: string;
  readonly fleetId: string;
  /** Calls that asking alone would take, at least. */
  readonly wanted: number;
  /** Items in the collection as far as it is known. */
  readonly size: number | undefined;
  /** Pages to reckon with where the size is not known. */
  readonly pagesGuessed: number;
  /** The fleet's collection, null where the fleet does not advertise it or it could not hold what is wanted. */
  readonly open: (fleet: Fleet) => FleetCollection<T> | null;
  readonly isOlder?: ((one: T, other: T) => boolean) | undefined;
  /** Asks elsewhere whether the collection is empty: "not found" may mean just that (Q05). */
  readonly isEmpty?: ((fleet: Fleet) => Promise<boolean>) | undefined;
}

/** Reads the first page of a fleet's collection, if that promises to be cheaper than asking alone; null if not. */
export async function openCollection<T>(
  { name, fleetId, wanted, size, pagesGuessed, open, isOlder, isEmpty }: Opening<T>,
  { memory, call, loadFleet }: PlannerOptions,
): Promise<CollectionReading<T> | null> {
  if (memory.isRefused(fleetId, name)) return null;

  const known = memory.fleet(fleetId);
  // An unknown fleet costs a call before its links can be read; three things are then not worth the detour.
  if (known === undefined && wanted < 4) return null;
  const fleet = known ?? (await loadFleet(fleetId));
  const collection = fleet === null ? null : open(fleet);
  if (fleet === null || collection === null) return null;

  const pages = size === undefined ? pagesGuessed : Math.ceil(size / collection.pageSize);
  if (pages >= wanted) return null;

  const reading = {
    collection,
    call,
    rangeable: collection.rangeable && !memory.isRangeRefused(fleetId, name),
    onRangeRefused: () => memory.refuseRange(fleetId, name),
    isOlder,
  };
  try {
    return await CollectionReading.open(reading);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (isEmpty !== undefined && (await meansEmpty(error, () => isEmpty(fleet)))) {
      const empty = { ...collection, first: () => Promise.resolve(emptyPage) };
      return CollectionReading.open<T>({ ...reading, collection: empty });
    }
    memory.refuse(fleetId, name);
    return null;
  }
}
