import type { CollectionItem } from '../../domain/index.js';
import type { VehicleIds } from './vehicle-index.js';

interface Listed<T> {
  readonly item: CollectionItem<T>;
  /** Place in the collection. */
  readonly index: number;
}

/**
 * A fleet's collection of the lists of all its vehicles, by vehicle. As in `VehicleIndex` the VIN decides where both
 * sides have one (Q10), the id otherwise; but an item may name its vehicle by one name and the next by the other.
 */
export class VehicleLists<T> {
  readonly #byVin = new Map<string, Listed<T>[]>();
  readonly #byId = new Map<string, Listed<T>[]>();
  readonly #keyOf: (item: T) => string;
  #nameless = false;
  #withoutId = false;

  constructor(items: readonly CollectionItem<T>[], keyOf: (item: T) => string) {
    this.#keyOf = keyOf;
    items.forEach((item, index) => {
      const { vehicleId, vin } = item;
      if (vin !== null) put(this.#byVin, vin, { item, index });
      else if (vehicleId === null) this.#nameless = true;
      if (vehicleId !== null) put(this.#byId, vehicleId, { item, index });
      else this.#withoutId = true;
    });
  }

  /** The vehicle's list in its own order; undefined where an item may be the vehicle's but does not say so. */
  find({ vehicleId, vin }: VehicleIds): readonly T[] | undefined {
    if (this.#nameless || (vin === null && this.#withoutId)) return undefined;
    const byId = (vehicleId === null ? undefined : this.#byId.get(vehicleId)) ?? [];
    const byVin = (vin === null ? undefined : this.#byVin.get(vin)) ?? [];
    const found = [...byVin, ...byId.filter(({ item }) => vin === null || item.vin === null)];
    found.sort((one, other) => one.index - other.index);
    // Pages of a list that grows while it is read may overlap.
    return [...new Map(found.map(({ item }) => [this.#keyOf(item.value), item.value])).values()];
  }
}

function put<T>(lists: Map<string, T[]>, name: string, item: T): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [item]);
  else list.push(item);
}
