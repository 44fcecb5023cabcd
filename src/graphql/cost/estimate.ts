import type { FleetPart, PartialRef } from '../../domain/index.js';
import { noNeeds, type Bounds, type VehicleNeeds } from '../../loaders/index.js';

/** The objects that a field leads to, before they are known: their type and number, and what is known about them. */
export interface Estimate {
  /** Type of the objects. */
  readonly type: string;
  /** Their fleet. Null if unknown, or if they belong to several fleets. */
  readonly fleetId: string | null;
  readonly size: Bounds;
  /** Ids, if it is a single object whose ids are known. */
  readonly ids: PartialRef | null;
  /** The vehicles that the objects belong to, if they were reached through them. Null for vehicles themselves. */
  readonly vehicles: Estimate | null;
  /** Needs that the vehicles were loaded with. */
  readonly needs: VehicleNeeds;
  readonly locale: string | null;
  /** Number of batches in which the vehicles may become available. */
  readonly parts: number;
  /** Fleet collections already read for the vehicles: nothing in them is requested again. */
  readonly knownParts: ReadonlySet<FleetPart>;
  /** Whether the vehicles come from the whole fleet: what its collections lack is not requested per vehicle. */
  readonly ofWhole: boolean;
  /** The list page that the objects are items of, see `nameOfPart`. */
  readonly part: string | null;
  /** Path of the list that determines their number. */
  readonly list: string | null;
  /** Results per field name, arguments and lookahead: equal reads are one read. */
  readonly reached: Map<string, readonly Estimate[]>;
  /** Calls already counted for these objects, by what is read. */
  readonly counted: Map<string, Bounds>;
}

export type EstimateOptions = Partial<Omit<Estimate, 'type' | 'size' | 'reached' | 'counted'>>;

export function estimateOf(type: string, size: Bounds, options: EstimateOptions = {}): Estimate {
  return {
    type,
    size,
    fleetId: options.fleetId ?? null,
    ids: options.ids ?? null,
    vehicles: options.vehicles ?? null,
    needs: options.needs ?? noNeeds,
    locale: options.locale ?? null,
    parts: options.parts ?? 1,
    knownParts: options.knownParts ?? nothing,
    ofWhole: options.ofWhole ?? false,
    part: options.part ?? null,
    list: options.list ?? null,
    reached: new Map(),
    counted: new Map(),
  };
}

const nothing: ReadonlySet<FleetPart> = new Set();

/** An estimate of vehicles. */
export function vehiclesOf(size: Bounds, options: EstimateOptions): Estimate {
  return estimateOf('Vehicle', size, options);
}

/** The vehicles that the objects belong to; for vehicles, the estimate itself. */
export function relatedVehicles(estimate: Estimate): Estimate | null {
  return estimate.type === 'Vehicle' ? estimate : estimate.vehicles;
}
