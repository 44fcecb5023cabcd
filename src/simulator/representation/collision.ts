import type { WorldCollision } from '../world/collision.js';
import { instant, type Document } from './document.js';
import { link, vehiclePath, type LinkStyle } from './links.js';
import { tripPath } from './trip.js';

/** `batch`: an item of a fleet's collection. Only there does v2 include the VIN. */
export function representCollision(collision: WorldCollision, style: LinkStyle, batch: boolean): Document {
  const { trip, id, at, details, tippedOver, pedestrian } = collision;
  const path = vehiclePath(trip.vehicle);
  return {
    id,
    vin: style.version === 'v3' || batch ? trip.vehicle.vin : undefined,
    createdAt: instant(at),
    updatedAt: instant(at),
    details: details.map(({ side, severity }) => ({ side, severity: severity ?? undefined })),
    tippedOver: tippedOver ?? undefined,
    pedestrian: pedestrian ?? undefined,
    _links: {
      self: link(style, `${path}/collisions/${id}`),
      vehicle: link(style, path),
      trip: link(style, tripPath(trip, false)),
    },
  };
}
