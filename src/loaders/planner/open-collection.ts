import { emptyPage, type Call, type DomainError, type Fleet, type FleetCollection } from '../../domain/index.js';
import type { BatchSchedule } from './batch-schedule.js';
import { CollectionReader, isRefusal, meansEmpty } from './collection-reader.js';
import type { FleetKnowledge } from '../fleet-cache.js';

export interface PlannerOptions {
  readonly call: Call;
  readonly knowledge: FleetKnowledge;
  /** Loads a fleet's own resource: one call where the memory does not have it. */
  readonly loadFleet: (fleetId: string) => Promise<Fleet | null>;
  /** Default: the end of the tick. */
  readonly schedule?: BatchSchedule | undefined;
}

/** A collection that may be read in place of many single calls. */
export interface CollectionAttempt<T> {
  /** The collection's name and what it is narrowed down to, under which refusals are remembered. */
  readonly name: string;
  /** The name alone, under which is remembered that it takes no index ranges. */
  readonly rangeName?: string;
  readonly fleetId: string;
  /** Calls that asking alone would take, at least. */
  readonly singleCalls: number;
  /** Items in the collection as far as it is known. */
  readonly size: number | undefined;
  /** Pages to reckon with where the size is not known. */
  readonly assumedPages: number;
  /** The fleet's collection, null where the fleet does not advertise it or it could not hold what is wanted. */
  readonly open: (fleet: Fleet) => FleetCollection<T> | null;
  readonly isOlder?: ((one: T, other: T) => boolean) | undefined;
  /** Asks elsewhere whether the collection is empty: "not found" may mean just that (Q05). */
  readonly isEmpty?: ((fleet: Fleet) => Promise<boolean>) | undefined;
}

/**
 * Reads the first page of a fleet's collection, if that promises to be cheaper than asking alone; null if not. A collection that
 * refuses is replaced by asking alone as far as the request may make so many calls: else the collection is read even if it is
 * known to refuse, which costs one call, and its refusal is thrown.
 *
 * @param refused By which fleet's collections this request was refused: they are not read again.
 */
export async function openCollection<T>(
  { name, rangeName = name, fleetId, singleCalls: wanted, size, assumedPages: pagesGuessed, open, isOlder, isEmpty }: CollectionAttempt<T>,
  { knowledge: memory, call, loadFleet }: PlannerOptions,
  refused: Map<string, DomainError> = new Map(),
): Promise<CollectionReader<T> | null> {
  const known = memory.fleet(fleetId);
  // An unknown fleet costs a call before its links can be read; three things are then not worth the detour.
  if (known === undefined && wanted < 4) return null;
  const fleet = known ?? (await loadFleet(fleetId));
  const collection = fleet === null ? null : open(fleet);
  if (fleet === null || collection === null) return null;

  const pages = size === undefined ? pagesGuessed : Math.ceil(size / collection.pageSize);
  if (pages >= wanted) return null;

  const mayGoAlone = () => call.fallbacks?.take(wanted) ?? true;
  const refusal = refused.get(fleetId);
  if (refusal !== undefined || !memory.mayRead(fleetId, name)) {
    if (mayGoAlone()) return null;
    if (refusal !== undefined) throw refusal;
  }

  const reading = {
    collection,
    call,
    rangeable: collection.rangeable && !memory.isRangeRefused(fleetId, rangeName),
    onRangeRefused: () => memory.refuseRange(fleetId, rangeName),
    onRangeAccepted: () => memory.acceptRange(fleetId, rangeName),
    isOlder,
  };
  try {
    const opened = await CollectionReader.open(reading);
    memory.accept(fleetId, name);
    return opened;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (isEmpty !== undefined && (await meansEmpty(error, () => isEmpty(fleet)))) {
      memory.accept(fleetId, name);
      const empty = { ...collection, first: () => Promise.resolve(emptyPage) };
      return CollectionReader.open<T>({ ...reading, collection: empty });
    }
    memory.refuse(fleetId, name, error.upstream?.status ?? 0);
    refused.set(fleetId, error);
    if (mayGoAlone()) return null;
    throw error;
  }
}
