import { maintenanceOf } from '../world/maintenance.js';
import type { WorldVehicle } from '../world/vehicle.js';
import type { World } from '../world/world.js';
import { instant, type Document } from './document.js';
import { collectionLink, link, vehiclePath, type LinkStyle } from './links.js';

/** The same in both versions, except that v2 has no VIN outside batch mode. */
export function representMaintenance(world: World, vehicle: WorldVehicle, style: LinkStyle, batch: boolean): Document {
  const snapshot = world.snapshot(vehicle);
  const due = maintenanceOf(snapshot);
  const path = vehiclePath(vehicle);
  const at = instant(snapshot.reportedAt);
  return {
    vin: style.version === 'v3' || batch ? vehicle.vin : undefined,
    createdAt: at,
    updatedAt: at,
    daysBeforeMaintenance: due.days,
    mileageBeforeMaintenance: due.mileage,
    _links: {
      self: link(style, `${path}/maintenance`),
      vehicle: link(style, path),
      alerts: collectionLink(style, `${path}/alerts`, ['timestamps*', 'indexRange', 'pageSize']),
    },
  };
}
