import type { SortKey, VehicleOrder } from '../../domain/index.js';
import { badInput } from '../errors.js';
import { readFields, writeFields } from '../relay/cursor.js';

/**
 * Cursors of sorted vehicles contain the sort value and the vehicle id, not an index. The position is found again even if the
 * fleet was reloaded or the vehicle is gone.
 */
export function toSortCursor(order: VehicleOrder, { value, vehicleId }: SortKey): string {
  return writeFields(['vehicles by', nameOf(order), value, vehicleId]);
}

export function fromSortCursor(order: VehicleOrder, cursor: string): SortKey {
  const [kind, name, value, vehicleId, ...more] = readFields(cursor);
  const isValue = value === null || typeof value === 'string' || Number.isFinite(value);
  if (kind !== 'vehicles by' || !isValue || typeof vehicleId !== 'string' || more.length > 0) {
    throw badInput(
      'after',
      'expected a cursor from a filtered or sorted list of vehicles. Use `pageInfo.endCursor` of the same query.',
    );
  }
  const isOfOrder =
    name === nameOf(order) && (value === null || (typeof value === 'string') === (order.field === 'VIN'));
  if (!isOfOrder)
    throw badInput(
      'after',
      'the cursor belongs to another sort order. Use the same `orderBy` as in the query that returned it.',
    );
  return { value: value as SortKey['value'], vehicleId };
}

/** Everything that the sort values depend on. */
function nameOf({ field, direction, energyType, center }: VehicleOrder): string {
  return JSON.stringify([field, direction, energyType, center && [center.longitude, center.latitude]]);
}
