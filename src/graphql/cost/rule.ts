import type { PartialRef, Read } from '../../domain/index.js';
import type { Batch, BatchCalls, Bounds, Forecast, KnownCollection, VehicleNeeds } from '../../loaders/index.js';
import type { Estimate } from './estimate.js';

/** Coerced argument values of a field, including defaults. */
export type ArgumentValues = Readonly<Record<string, unknown>>;

/**
 * Why a call is made. `entry point`: by ids in the query. `link`: a to-one relation of each object. `list`: pages of a list.
 * `collection`: a fleet collection in place of many single calls. `per vehicle`: one call for each vehicle. `fallback`: only for
 * vehicles whose status has no position. `cached`: no call, because the process has the data.
 */
export type CallReason = 'entry point' | 'link' | 'list' | 'collection' | 'per vehicle' | 'fallback' | 'cached';

/** Calls of one upstream operation. */
export interface Step {
  /** The vendor's operationId. */
  readonly operation: string;
  readonly calls: Bounds;
  readonly why: CallReason;
  /** What is unknown, in words. */
  readonly assumes?: readonly string[];
}

/** A field of the query that reads from the upstream, in its context. */
export interface Site {
  /** The objects with the field. */
  readonly parents: Estimate;
  readonly args: ArgumentValues;
  /** Response names from the root: `fleet.vehicles`. */
  readonly path: string;
  readonly forecast: Forecast;
  readonly maxFirst: number;
  /** Whether the client sees tracks without their ends, which requires reading whole tracks. */
  readonly trimsTracks: boolean;
  /** Fields of a type selected below this field, directly or as items of a connection. */
  selected(type: string): ReadonlySet<string>;
  /** As `selected`, for fields in the default view only. */
  selectedInDefaultView(type: string): ReadonlySet<string>;
  /** Needs of the vehicles below this field. */
  needs(): VehicleNeeds;
  add(step: Step): void;
  /** Counts a batch together with the other batches of its kind in the operation, which the loaders may merge. */
  batch(kind: string, batch: Batch, collection: KnownCollection | null): BatchCalls;
  /** Counts the call for the fleet's own resource: at most one per operation. */
  fleet(fleetId: string | null): void;
  operationOf(read: Read): string;
}

/** Cost of a field, and the objects that it leads to. */
export interface Rule {
  /** Cache key of the selection below the field, as far as it changes what the field reads. */
  readonly ahead?: (site: Site) => string;
  /** Counts the calls and returns the objects that the field leads to. Throws for invalid arguments, as the resolver does. */
  readonly reach: (site: Site) => readonly Estimate[];
}

/** Rules by `Type.field`. */
export type Costs = Readonly<Record<string, Rule>>;

/** Result of a field that leads to no objects but to scalars or enums. */
export const nothing: readonly Estimate[] = [];

/** The ids shared by the parents, with those of an argument. */
export function refOf(parents: Estimate, more: PartialRef = {}): PartialRef {
  const vehicleId = parents.vehicles === null && parents.type !== 'Vehicle' ? null : '';
  return { fleetId: parents.fleetId ?? '', vehicleId, ...parents.ids, ...more };
}
