import type { Vehicle, VehicleExtension } from '../domain/index.js';

/** Data of a vehicle that a query selects and that not every copy of the vehicle contains. */
export interface VehicleNeeds {
  readonly extensions: ReadonlySet<VehicleExtension>;
  /** Whether the vehicle's own resource is needed: lists contain neither the model's label nor the capabilities. */
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

export function satisfies(loaded: VehicleNeeds, required: VehicleNeeds): boolean {
  return (
    (loaded.own || !required.own) && [...required.extensions].every((extension) => loaded.extensions.has(extension))
  );
}

/** Records the needs and the locale that each vehicle of a request was loaded with, so that nothing is read twice. */
export class LoadedVehicles {
  readonly #loads = new WeakMap<Vehicle, { readonly needs: VehicleNeeds; readonly locale: string | null }>();

  record(vehicle: Vehicle, needs: VehicleNeeds, locale: string | null): void {
    this.#loads.set(vehicle, { needs, locale });
  }

  has(vehicle: Vehicle, required: VehicleNeeds): boolean {
    return satisfies(this.#loads.get(vehicle)?.needs ?? noNeeds, required);
  }

  /** Null: the upstream's default. */
  localeOf(vehicle: Vehicle): string | null {
    return this.#loads.get(vehicle)?.locale ?? null;
  }
}
