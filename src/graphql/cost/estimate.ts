import type { FleetPart, PartialRef } from '../../domain/index.js';
import { noNeeds, type Bounds, type VehicleNeeds } from '../../loaders/index.js';

/** The things that a field leads to, all of which its own fields are asked of: not known yet but for their number. */
export interface Estimate {
  /** Their type. */
  readonly type: string;
  /** Whose they are; null where that is not known, or where they are of several fleets. */
  readonly fleetId: string | null;
  readonly size: Bounds;
  /** The ids of the thing where there is one and it is known by them. */
  readonly ids: PartialRef | null;
  /** The vehicles that they belong to, where they were reached through these; of vehicles themselves. */
  readonly vehicles: Estimate | null;
  /** With what the vehicles were loaded. */
  readonly needs: VehicleNeeds;
  readonly locale: string | null;
  /** Some of the vehicles may be at hand before the others. */
  readonly parts: number;
  /** The fleet's collections that told of the vehicles: nothing of them is asked for again. */
  readonly knownParts: ReadonlySet<FleetPart>;
  /** They come of the whole fleet: what its collections lack of them is not asked for. */
  readonly ofWhole: boolean;
  /** The part of a list that they are the items of: `nameOfPart`. */
  readonly part: string | null;
  /** Path of the list that they are so many by. */
  readonly list: string | null;
  /** Where each field led, by its name, arguments and what it looks ahead at: an equal read is one read. */
  readonly reached: Map<string, readonly Estimate[]>;
  /** What was counted of them already. */
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

/** Vehicles: they are their own. */
export function vehiclesOf(size: Bounds, options: EstimateOptions): Estimate {
  return estimateOf('Vehicle', size, options);
}

/** The vehicles of a crowd: itself where it is one of vehicles. */
export function theirVehicles(estimate: Estimate): Estimate | null {
  return estimate.type === 'Vehicle' ? estimate : estimate.vehicles;
}
