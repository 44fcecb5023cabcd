import { isCollectionCheaper } from '../planner/plan.js';
import { pagesOf } from './list-calls.js';
import type { Bounds } from './bounds.js';

/** Items of one kind that are requested in one tick, or in `parts` of them. */
export interface Batch {
  /** Single calls that the planner assumes. */
  readonly wanted: Bounds;
  /** Single calls that are actually made without the collection. */
  readonly alone: Bounds;
  /** Number of batches: items that are already loaded form a batch of their own, earlier than the others. */
  readonly parts: number;
}

/** Knowledge of a fleet's collection. */
export interface KnownCollection {
  /** Size that the planner assumes; undefined if it knows none. */
  readonly plannedSize: number | undefined;
  /** A more accurate size, if known. */
  readonly size?: number | undefined;
  readonly pageSize: number;
  /** Pages that the planner assumes if the size is unknown. */
  readonly assumedPages: number;
  /** Items that it lacks, which take single calls in addition; undefined if unknown. */
  readonly missing: number | undefined;
  /** Whether "not found" is checked with another call (`Q05`). */
  readonly checksEmptiness: boolean;
  /** Whether it was refused recently: it may refuse again, so that all items take single calls. */
  readonly isDoubtful?: boolean;
  /** Likely size if the size is unknown. */
  readonly typicalSize: number;
  /** Number of items of this kind in the fleet, each read once; undefined if later batches read the collection again. */
  readonly distinct?: number | undefined;
}

export interface BatchCalls {
  readonly collection: Bounds;
  readonly alone: Bounds;
}

/**
 * Calls of all batches of one kind in one fleet; it mirrors `BatchPlanner` and `ListPlanner`. Whether batches run together or
 * one after the other is not known in advance: `most` is the worse of both.
 *
 * @param collection Null if there is none.
 */
export function callsOfBatches(batches: readonly Batch[], collection: KnownCollection | null): BatchCalls {
  const most = callsAt('most', batches, collection);
  const likely = callsAt('likely', batches, collection);
  return {
    collection: { most: most.collection, likely: likely.collection },
    alone: { most: most.alone, likely: likely.alone },
  };
}

function callsAt(side: keyof Bounds, batches: readonly Batch[], collection: KnownCollection | null): SideCalls {
  const calls = callsWhereTaken(side, batches, collection);
  // The likely number assumes that the collection responds: refusals of other requests must not reject this one.
  if (side === 'likely' || collection?.isDoubtful !== true) return calls;
  const attempts = collection.checksEmptiness ? 2 : 1;
  return { collection: calls.collection + attempts, alone: sum(batches.map(({ alone }) => alone.most)) };
}

interface SideCalls {
  readonly collection: number;
  readonly alone: number;
}

function callsWhereTaken(side: keyof Bounds, batches: readonly Batch[], collection: KnownCollection | null): SideCalls {
  const wanted = sum(batches.map((batch) => batch.wanted[side]));
  const alone = sum(batches.map((batch) => batch.alone[side]));
  if (collection === null) return { collection: 0, alone };
  const { pageSize, assumedPages, missing, checksEmptiness, typicalSize, distinct } = collection;
  const { plannedSize } = collection;
  if (side === 'most' && plannedSize === undefined) {
    if (!isCollectionCheaper(assumedPages, wanted)) return { collection: 0, alone };
    // The first page, and up to as many further pages as there would be single calls.
    return { collection: 1 + (checksEmptiness ? 1 : 0) + wanted, alone };
  }
  const size = collection.size ?? plannedSize ?? typicalSize;
  const pages = pagesOf(size, pageSize);
  const toRead = pages + (size === 0 && checksEmptiness ? 1 : 0);
  const counted = Math.ceil((plannedSize ?? size) / pageSize);
  if (!isCollectionCheaper(counted, wanted)) return { collection: 0, alone };
  const perBatch = batches.map((batch) => {
    return isCollectionCheaper(counted, batch.wanted.most)
      ? Math.min(toRead * batch.parts, batch.alone.most)
      : batch.alone.most;
  });
  // Batches are likely to run together.
  const through = side === 'likely' ? Math.min(toRead, alone) : Math.max(toRead, sum(perBatch));
  const lacking = Math.min(missing ?? (side === 'most' ? alone : 0), alone);
  return { collection: distinct === undefined ? through : Math.min(through, distinct + toRead), alone: lacking };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
