import { isActive, type WorldAlert } from '../world/alert.js';
import type { World } from '../world/world.js';
import type { Snapshot } from '../world/driving/snapshot.js';
import { instant, type Document } from './document.js';
import { link, vehiclePath, type LinkStyle } from './links.js';
import { tripPath } from './trip.js';
import { representPosition as positionOfV2 } from './v2/position.js';
import { representPosition as positionOfV3 } from './v3/position.js';

/** Maximum number of trips that an alert links to. */
const linkedTrips = 3;

export function representAlert(world: World, alert: WorldAlert, style: LinkStyle): Document {
  const { vehicle } = alert;
  const third = style.version === 'v3';
  const path = vehiclePath(vehicle);
  const active = isActive(alert, world.now());
  const located = world.traits(vehicle).privacy === 'None';
  const position = (snapshot: Snapshot): Document =>
    third ? positionOfV3(snapshot, false) : positionOfV2(snapshot, false);
  const trips = world
    .tripsDuring(vehicle, alert.startedAt, active ? world.now() : alert.endsAt)
    .slice(0, linkedTrips)
    .map((trip) => link(style, tripPath(trip, false)));
  return {
    id: alert.id,
    vin: vehicle.vin,
    active,
    type: alert.type,
    severity: alert.severity,
    createdAt: instant(alert.startedAt),
    updatedAt: instant(active ? alert.startedAt : alert.endsAt),
    startedAt: instant(alert.startedAt),
    endAt: active ? undefined : instant(alert.endsAt),
    startPosition: located ? position(world.snapshot(vehicle, alert.startedAt)) : undefined,
    endPosition: located && !active ? position(world.snapshot(vehicle, alert.endsAt)) : undefined,
    _links: {
      self: link(style, `${path}/alerts/${alert.id}`),
      vehicle: link(style, path),
      position: located ? { ...link(style, `${path}/lastPosition`), type: 'application/vnd.geo+json' } : undefined,
      // v3 has an array of links, v2 a single link.
      trips: third && trips.length > 0 ? trips : trips[0],
    },
  };
}
