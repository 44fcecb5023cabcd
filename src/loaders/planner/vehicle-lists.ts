import type { CollectionItem } from '../../domain/index.js';
import type { VehicleIds } from './vehicle-index.js';

interface IndexedItem<T> {
  readonly item: CollectionItem<T>;
  /** Index in the collection. */
  readonly index: number;
}

/**
 * A fleet's collection, split into the lists of its vehicles. VINs are compared if both sides have one (`Q10`), ids otherwise,
 * as in `VehicleIndex`; each item may have either of them.
 */
export class VehicleLists<T> {
  readonly #byVin = new Map<string, IndexedItem<T>[]>();
  readonly #byId = new Map<string, IndexedItem<T>[]>();
  readonly #keyOf: (item: T) => string;
  #hasAnonymousItem = false;
  #hasItemWithoutId = false;

  constructor(items: readonly CollectionItem<T>[], keyOf: (item: T) => string) {
    this.#keyOf = keyOf;
    items.forEach((item, index) => {
      const { vehicleId, vin } = item;
      if (vin !== null) put(this.#byVin, vin, { item, index });
      else if (vehicleId === null) this.#hasAnonymousItem = true;
      if (vehicleId !== null) put(this.#byId, vehicleId, { item, index });
      else this.#hasItemWithoutId = true;
    });
  }

  /** The vehicle's list in the collection's order; undefined if an item without a matching id may belong to the vehicle. */
  find({ vehicleId, vin }: VehicleIds): readonly T[] | undefined {
    if (this.#hasAnonymousItem || (vin === null && this.#hasItemWithoutId)) return undefined;
    const byId = (vehicleId === null ? undefined : this.#byId.get(vehicleId)) ?? [];
    const byVin = (vin === null ? undefined : this.#byVin.get(vin)) ?? [];
    const found = [...byVin, ...byId.filter(({ item }) => vin === null || item.vin === null)];
    found.sort((one, other) => one.index - other.index);
    // Pages overlap if the list grows while it is read.
    return [...new Map(found.map(({ item }) => [this.#keyOf(item.value), item.value])).values()];
  }
}

function put<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
