import type { FleetPart, PartialRef } from '../../domain/index.js';
import { noNeeds, type Bounds, type VehicleNeeds } from '../../loaders/index.js';

/** The things that a field leads to, all of which its own fields are asked of: not known yet but for their number. */
export interface Crowd {
  /** Their type. */
  readonly type: string;
  /** Whose they are; null where that is not known, or where they are of several fleets. */
  readonly fleetId: string | null;
  readonly size: Bounds;
  /** The ids of the thing where there is one and it is known by them. */
  readonly ids: PartialRef | null;
  /** The vehicles that they belong to, where they were reached through these; of vehicles themselves. */
  readonly vehicles: Crowd | null;
  /** With what the vehicles were loaded. */
  readonly needs: VehicleNeeds;
  readonly locale: string | null;
  /** Some of the vehicles may be at hand before the others. */
  readonly parts: number;
  /** The fleet's collections that told of the vehicles: nothing of them is asked for again. */
  readonly told: ReadonlySet<FleetPart>;
  /** They come of the whole fleet: what its collections lack of them is not asked for. */
  readonly ofWhole: boolean;
  /** The part of a list that they are the items of: `nameOfPart`. */
  readonly part: string | null;
  /** Path of the list that they are so many by. */
  readonly list: string | null;
  /** Where each field led, by its name, arguments and what it looks ahead at: an equal read is one read. */
  readonly reached: Map<string, readonly Crowd[]>;
  /** What was counted of them already. */
  readonly counted: Map<string, Bounds>;
}

export type CrowdOptions = Partial<Omit<Crowd, 'type' | 'size' | 'reached' | 'counted'>>;

export function crowdOf(type: string, size: Bounds, options: CrowdOptions = {}): Crowd {
  return {
    type,
    size,
    fleetId: options.fleetId ?? null,
    ids: options.ids ?? null,
    vehicles: options.vehicles ?? null,
    needs: options.needs ?? noNeeds,
    locale: options.locale ?? null,
    parts: options.parts ?? 1,
    told: options.told ?? nothing,
    ofWhole: options.ofWhole ?? false,
    part: options.part ?? null,
    list: options.list ?? null,
    reached: new Map(),
    counted: new Map(),
  };
}

const nothing: ReadonlySet<FleetPart> = new Set();

/** Vehicles: they are their own. */
export function vehiclesOf(size: Bounds, options: CrowdOptions): Crowd {
  return crowdOf('Vehicle', size, options);
}

/** The vehicles of a crowd: itself where it is one of vehicles. */
export function theirVehicles(crowd: Crowd): Crowd | null {
  return crowd.type === 'Vehicle' ? crowd : crowd.vehicles;
}
