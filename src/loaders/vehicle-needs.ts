import type { Vehicle, VehicleExtension } from '../domain/index.js';

/** What of a vehicle's own resource a query selects beyond what every copy of it carries. */
export interface VehicleNeeds {
  readonly extensions: ReadonlySet<VehicleExtension>;
  /** Whether the vehicle's own resource is needed: lists give neither the model's label nor the capabilities. */
  readonly own: boolean;
}

export const noNeeds: VehicleNeeds = { extensions: new Set(), own: false };

export function mergeNeeds(all: Iterable<VehicleNeeds>): VehicleNeeds {
  const extensions = new Set<VehicleExtension>();
  let own = false;
  for (const needs of all) {
    own ||= needs.own;
    for (const extension of needs.extensions) extensions.add(extension);
  }
  return { extensions, own };
}

export function satisfies(loaded: VehicleNeeds, wanted: VehicleNeeds): boolean {
  return (loaded.own || !wanted.own) && [...wanted.extensions].every((extension) => loaded.extensions.has(extension));
}

/** With what, and in which language, each vehicle of a request was loaded, so that nothing is asked for twice. */
export class LoadedVehicles {
  readonly #loads = new WeakMap<Vehicle, { readonly needs: VehicleNeeds; readonly locale: string | null }>();

  record(vehicle: Vehicle, needs: VehicleNeeds, locale: string | null): void {
    this.#loads.set(vehicle, { needs, locale });
  }

  has(vehicle: Vehicle, wanted: VehicleNeeds): boolean {
    return satisfies(this.#loads.get(vehicle)?.needs ?? noNeeds, wanted);
  }

  /** Null is the upstream's default. */
  localeOf(vehicle: Vehicle): string | null {
    return this.#loads.get(vehicle)?.locale ?? null;
  }
}
