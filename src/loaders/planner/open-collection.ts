import { emptyPage, type Call, type DomainError, type Fleet, type FleetCollection } from '../../domain/index.js';
import type { BatchSchedule } from './batch-schedule.js';
import { CollectionReader, isRefusal, meansEmpty } from './collection-reader.js';
import type { FleetKnowledge } from '../fleet-cache.js';
import { isCollectionCheaper } from './plan.js';

export interface PlannerOptions {
  readonly call: Call;
  readonly knowledge: FleetKnowledge;
  /** Loads a fleet's own resource: one call unless it is cached. */
  readonly loadFleet: (fleetId: string) => Promise<Fleet | null>;
  /** Default: the end of the tick. */
  readonly schedule?: BatchSchedule | undefined;
}

/** A collection that may replace many single calls. */
export interface CollectionAttempt<T> {
  /** The collection's name and arguments: the key of its refusals. */
  readonly name: string;
  /** The name without arguments: the key of refused index ranges. */
  readonly rangeName?: string;
  readonly fleetId: string;
  /** Minimum number of single calls that the collection replaces. */
  readonly singleCalls: number;
  /** Items in the collection, if known. */
  readonly size: number | undefined;
  /** Assumed number of pages if the size is unknown. */
  readonly assumedPages: number;
  /** The fleet's collection; null if the fleet does not advertise it or it does not contain the requested data. */
  readonly open: (fleet: Fleet) => FleetCollection<T> | null;
  readonly isOlder?: ((one: T, other: T) => boolean) | undefined;
  /** Checks with another call whether the collection is empty, which "not found" may mean (`Q05`). */
  readonly isEmpty?: ((fleet: Fleet) => Promise<boolean>) | undefined;
}

/**
 * Reads the first page of a fleet's collection if it is likely to be cheaper than single calls; returns null otherwise. A
 * collection that refuses is replaced by single calls, if the request may make that many. If not, the collection is read even
 * if it is known to refuse, which costs one call, and its refusal is thrown.
 *
 * @param refused The refusals that this request has received, by fleet: these collections are not read again.
 */
export async function openCollection<T>(
  { name, rangeName = name, fleetId, singleCalls, size, assumedPages, open, isOlder, isEmpty }: CollectionAttempt<T>,
  { knowledge, call, loadFleet }: PlannerOptions,
  refused: Map<string, DomainError> = new Map(),
): Promise<CollectionReader<T> | null> {
  const known = knowledge.fleet(fleetId);
  // The links of an unknown fleet cost one call, which does not pay off for fewer than four single calls.
  if (known === undefined && singleCalls < 4) return null;
  const fleet = known ?? (await loadFleet(fleetId));
  const collection = fleet === null ? null : open(fleet);
  if (fleet === null || collection === null) return null;

  const pages = size === undefined ? assumedPages : Math.ceil(size / collection.pageSize);
  if (!isCollectionCheaper(pages, singleCalls)) return null;

  const mayCallSingly = () => call.fallbacks?.take(singleCalls) ?? true;
  const refusal = refused.get(fleetId);
  if (refusal !== undefined || !knowledge.mayRead(fleetId, name)) {
    if (mayCallSingly()) return null;
    if (refusal !== undefined) throw refusal;
  }

  const reading = {
    collection,
    call,
    rangeable: collection.rangeable && !knowledge.isRangeRefused(fleetId, rangeName),
    onRangeRefused: () => knowledge.refuseRange(fleetId, rangeName),
    onRangeAccepted: () => knowledge.acceptRange(fleetId, rangeName),
    isOlder,
  };
  try {
    const opened = await CollectionReader.open(reading);
    knowledge.accept(fleetId, name);
    return opened;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (isEmpty !== undefined && (await meansEmpty(error, () => isEmpty(fleet)))) {
      knowledge.accept(fleetId, name);
      const empty = { ...collection, first: () => Promise.resolve(emptyPage) };
      return CollectionReader.open<T>({ ...reading, collection: empty });
    }
    knowledge.refuse(fleetId, name, error.upstream?.status ?? 0);
    refused.set(fleetId, error);
    if (mayCallSingly()) return null;
    throw error;
  }
}
