import type { Alert, CollectionItem } from '../../domain/index.js';
import type { ListEntry, ListFilter } from '../lists/list-page.js';
import { VehicleLists } from '../planner/vehicle-lists.js';

/** Alerts that stand, or those that do not. */
export function alertsByActivity(active: boolean): ListFilter<Alert> {
  return { name: `active ${active}`, matches: (alert) => alert.active === active };
}

/** Keeps of the alerts of a fleet those that stand: the others are most of them, and nobody asks for them. */
export function activeAlerts(items: readonly CollectionItem<Alert>[]): {
  readonly byVehicle: VehicleLists<ListEntry<Alert>>;
  readonly size: number;
} {
  const { matches: keep } = alertsByActivity(true);
  const met = new Map<string, number>();
  const standing = items.flatMap(({ vehicleId, vin, value }) => {
    // Cursors hold an alert's place among all those of its vehicle.
    const name = vin ?? vehicleId ?? '';
    const offset = met.get(name) ?? 0;
    met.set(name, offset + 1);
    const entry = { item: value, position: { offset, key: value.alertId } };
    return keep(value) ? [{ vehicleId, vin, value: entry }] : [];
  });
  return { byVehicle: new VehicleLists(standing, ({ position }) => position.key), size: standing.length };
}
