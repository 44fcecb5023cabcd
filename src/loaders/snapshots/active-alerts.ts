import type { Alert, CollectionItem } from '../../domain/index.js';
import type { ListEntry, ListFilter } from '../lists/list-page.js';
import { VehicleLists } from '../planner/vehicle-lists.js';

/** A filter for active or inactive alerts. */
export function alertsByActivity(active: boolean): ListFilter<Alert> {
  return { name: `active ${active}`, matches: (alert) => alert.active === active };
}

/** The active alerts of a fleet by vehicle. Inactive ones, which are the majority, are dropped to save memory. */
export function activeAlerts(items: readonly CollectionItem<Alert>[]): {
  readonly byVehicle: VehicleLists<ListEntry<Alert>>;
  readonly size: number;
} {
  const { matches } = alertsByActivity(true);
  const counts = new Map<string, number>();
  const active = items.flatMap(({ vehicleId, vin, value }) => {
    // Cursors contain the index of an alert among all alerts of its vehicle.
    const id = vin ?? vehicleId ?? '';
    const offset = counts.get(id) ?? 0;
    counts.set(id, offset + 1);
    const entry = { item: value, position: { offset, key: value.alertId } };
    return matches(value) ? [{ vehicleId, vin, value: entry }] : [];
  });
  return { byVehicle: new VehicleLists(active, ({ position }) => position.key), size: active.length };
}
