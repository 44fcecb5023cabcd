import { matches, partsOfFilter, type VehicleFilter } from './filter.js';
import { compareKeys, partOfOrder, sortKey, type SortKey, type VehicleOrder } from './order.js';
import type { FleetPart, FleetRecord } from './record.js';

/** Filter and order of vehicles. */
export interface VehicleQuery {
  readonly filter: VehicleFilter;
  readonly order: VehicleOrder;
}

export interface SelectionRequest extends VehicleQuery {
  readonly first: number;
  /** Start after this position in the order, which may no longer belong to a vehicle; null: the start. */
  readonly after: SortKey | null;
}

export interface SelectedVehicles {
  readonly entries: readonly { readonly record: FleetRecord; readonly key: SortKey }[];
  readonly hasNext: boolean;
  /** Number of matching vehicles, on this page or not. */
  readonly total: number;
}

export function partsOfQuery({ filter, order }: VehicleQuery): ReadonlySet<FleetPart> {
  return new Set([...partsOfFilter(filter), partOfOrder(order)]);
}

/**
 * One page of the matching vehicles. It starts after the sort key of the cursor and not at an index, so that vehicles that
 * change their position in the meantime are neither repeated nor skipped.
 */
export function selectVehicles(
  records: readonly FleetRecord[],
  { filter, order, first, after }: SelectionRequest,
): SelectedVehicles {
  const matching = records
    .filter((record) => matches(record, filter))
    .map((record) => ({ record, key: sortKey(record, order) }))
    .sort((one, other) => compareKeys(one.key, other.key, order.direction));
  const start = after === null ? 0 : countUpTo(after);
  return {
    entries: matching.slice(start, start + first),
    hasNext: start + first < matching.length,
    total: matching.length,
  };

  function countUpTo(place: SortKey): number {
    const following = matching.findIndex(({ key }) => compareKeys(key, place, order.direction) > 0);
    return following === -1 ? matching.length : following;
  }
}
