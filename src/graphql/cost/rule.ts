import type { PartialRef, Read } from '../../domain/index.js';
import type { Batch, BatchCalls, Bounds, Forecast, KnownCollection, VehicleNeeds } from '../../loaders/index.js';
import type { Estimate } from './estimate.js';

/** Values of a field's arguments, coerced; those with defaults are there. */
export type ArgumentValues = Readonly<Record<string, unknown>>;

/**
 * Why a call is made: `entry point` by the names in the query, `link` a relation followed from each thing, `list` its pages,
 * `collection` a fleet's in place of many single calls, `alone` what is asked for vehicle by vehicle, `from the status` what
 * the status answers unless it lacks it, `at hand` what the process knows.
 */
export type CallReason = 'entry point' | 'link' | 'list' | 'collection' | 'alone' | 'from the status' | 'at hand';

/** Calls of one operation of the upstream. */
export interface Step {
  /** The vendor's operationId. */
  readonly operation: string;
  readonly calls: Bounds;
  readonly why: CallReason;
  /** What was not known, in words. */
  readonly assumes?: readonly string[];
}

/** One field of the query under which things are read, and what stands around it. */
export interface Site {
  /** The things whose field it is. */
  readonly parents: Estimate;
  readonly args: ArgumentValues;
  /** Names from the root, as the answer has them: `fleet.vehicles`. */
  readonly path: string;
  readonly forecast: Forecast;
  readonly maxFirst: number;
  /** Whether ways are shown without their ends, for which they are read whole. */
  readonly trimsTracks: boolean;
  /** Fields that are selected of a type under here, directly or as the items of a connection. */
  selected(type: string): ReadonlySet<string>;
  /** The same, of the usual view alone. */
  selectedInUsualView(type: string): ReadonlySet<string>;
  /** What of the vehicles under here is asked for that not every copy of one carries. */
  needs(): VehicleNeeds;
  add(step: Step): void;
  /** Counts a batch together with all others of its kind in the operation, which the loaders may put together. */
  batch(kind: string, batch: Batch, collection: KnownCollection | null): BatchCalls;
  /** The calls for the fleet's own resource: at most one in the operation. */
  fleet(fleetId: string | null): void;
  operationOf(read: Read): string;
}

/** What a field costs, and where it leads. */
export interface Rule {
  /** What of the selection below the field changes what it reads, as a text. */
  readonly ahead?: (site: Site) => string;
  /** Counts the calls, and tells of the things that the field leads to. A wrong argument throws: nothing is then sent. */
  readonly reach: (site: Site) => readonly Estimate[];
}

/** Rules by `Type.field`. */
export type Costs = Readonly<Record<string, Rule>>;

/** What a field leads to that is not a thing: a word, a number. */
export const nothing: readonly Estimate[] = [];

/** The ids that the parents share, with those of an argument. */
export function refOf(parents: Estimate, more: PartialRef = {}): PartialRef {
  const vehicleId = parents.vehicles === null && parents.type !== 'Vehicle' ? null : '';
  return { fleetId: parents.fleetId ?? '', vehicleId, ...parents.ids, ...more };
}
