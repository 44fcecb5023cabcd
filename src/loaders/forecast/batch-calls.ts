import { pagesOf } from './list-calls.js';
import { none, type Bounds } from './bounds.js';

/** Things of one kind that are asked for in one tick, or in `parts` of them. */
export interface Batch {
  /** Calls that the planner reckons with for asking alone. */
  readonly wanted: Bounds;
  /** Calls that asking alone takes. */
  readonly alone: Bounds;
  /** Things at hand already come earlier than the others, and are a batch of their own. */
  readonly parts: number;
}

/** A fleet's collection as far as it is known. */
export interface KnownCollection {
  /** Items that the planner reckons with; undefined where it knows no number. */
  readonly plannedSize: number | undefined;
  /** Items in it, where that is known better. */
  readonly size?: number | undefined;
  readonly pageSize: number;
  /** Pages that the planner reckons with where the size is not known. */
  readonly assumedPages: number;
  /** Things that it lacks and that are asked for alone besides; undefined where nobody knows. */
  readonly missing: number | undefined;
  /** Whether "not found" is asked about once more (Q05). */
  readonly checksEmptiness: boolean;
  /** Whether it has refused lately: it may refuse again, and everything be asked for alone. */
  readonly isDoubtful?: boolean;
  /** Items that it is likely to have where its size is not known. */
  readonly typicalSize: number;
  /** Things of that kind in the fleet, each read once; undefined where a later batch reads the collection anew. */
  readonly distinct?: number | undefined;
}

export interface BatchCalls {
  readonly collection: Bounds;
  readonly alone: Bounds;
}

/**
 * Calls of all batches of one kind in one fleet, which mirrors `BatchPlanner` and `ListPlanner`. Batches may come together
 * or one after the other, which nobody knows before: the most is that of the worse way.
 *
 * @param collection Null where there is none.
 */
export function callsOfBatches(batches: readonly Batch[], collection: KnownCollection | null): BatchCalls {
  const most = callsAt('most', batches, collection);
  const likely = callsAt('likely', batches, collection);
  return {
    collection: { most: most.collection, likely: likely.collection },
    alone: { most: most.alone, likely: likely.alone },
  };
}

export const noCalls: BatchCalls = { collection: none, alone: none };

function callsAt(side: keyof Bounds, batches: readonly Batch[], collection: KnownCollection | null): SideCalls {
  const calls = callsWhereTaken(side, batches, collection);
  // The expected number assumes that it answers again: what others met must not have this request refused.
  if (side === 'likely' || collection?.isDoubtful !== true) return calls;
  const tries = collection.checksEmptiness ? 2 : 1;
  return { collection: calls.collection + tries, alone: sum(batches.map(({ alone }) => alone.most)) };
}

interface SideCalls {
  readonly collection: number;
  readonly alone: number;
}

function callsWhereTaken(side: keyof Bounds, batches: readonly Batch[], collection: KnownCollection | null): SideCalls {
  const wanted = sum(batches.map((batch) => batch.wanted[side]));
  const alone = sum(batches.map((batch) => batch.alone[side]));
  if (collection === null || wanted < 2) return { collection: 0, alone };
  const { pageSize, assumedPages: pagesGuessed, missing: lacks, checksEmptiness: asksWhetherEmpty, typicalSize: usually, distinct } = collection;
  const { plannedSize: reckoned } = collection;
  if (side === 'most' && reckoned === undefined) {
    if (wanted <= pagesGuessed) return { collection: 0, alone };
    // Of a first page that tells that alone is cheaper, up to as many pages as asking alone would have taken.
    return { collection: 1 + (asksWhetherEmpty ? 1 : 0) + wanted, alone };
  }
  const size = collection.size ?? reckoned ?? usually;
  const pages = pagesOf(size, pageSize);
  const toRead = pages + (size === 0 && asksWhetherEmpty ? 1 : 0);
  const counted = Math.ceil((reckoned ?? size) / pageSize);
  if (wanted <= counted) return { collection: 0, alone };
  const perBatch = batches.map((batch) => {
    const isWorth = batch.wanted.most > Math.max(counted, 1);
    return isWorth ? Math.min(toRead * batch.parts, batch.alone.most) : batch.alone.most;
  });
  // What is likely comes together.
  const through = side === 'likely' ? Math.min(toRead, alone) : Math.max(toRead, sum(perBatch));
  const missing = Math.min(lacks ?? (side === 'most' ? alone : 0), alone);
  return { collection: distinct === undefined ? through : Math.min(through, distinct + toRead), alone: missing };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
