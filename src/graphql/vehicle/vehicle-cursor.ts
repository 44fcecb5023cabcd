import type { SortKey, VehicleOrder } from '../../domain/index.js';
import { badInput } from '../errors.js';
import { readFields, writeFields } from '../relay/cursor.js';

/**
 * Cursors of vehicles in an order of their own: what the vehicle was sorted by and its id, not an index or a page. The
 * vehicle's place is found again although the fleet was read anew, or the vehicle is gone.
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
      'not a cursor of vehicles with a filter or an order. Take cursors from `pageInfo.endCursor`.',
    );
  }
  const isOfOrder =
    name === nameOf(order) && (value === null || (typeof value === 'string') === (order.field === 'VIN'));
  if (!isOfOrder)
    throw badInput('after', 'a cursor of another order. Go on with the `orderBy` that it was given with.');
  return { value: value as SortKey['value'], vehicleId };
}

/** All that the sort values depend on. */
function nameOf({ field, direction, energyType, center }: VehicleOrder): string {
  return JSON.stringify([field, direction, energyType, center && [center.longitude, center.latitude]]);
}
