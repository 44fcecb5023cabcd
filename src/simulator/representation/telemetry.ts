import type { WorldTrip } from '../world/trip.js';
import type { Document } from './document.js';
import { link, vehiclePath, type LinkStyle } from './links.js';
import type { Message, MessageRequest } from './telemetry-message.js';
import { tripPath } from './trip.js';
import { representTelemetry as asInV2 } from './v2/telemetry.js';
import { representTelemetry as asInV3 } from './v3/telemetry.js';

/** Messages have no URL of their own: `self` links to the list, `path`. */
export function representMessage(
  message: Message,
  trip: WorldTrip | null,
  requested: MessageRequest,
  style: LinkStyle,
  path: string,
): Document {
  const { vehicle } = message.snapshot;
  const represent = style.version === 'v3' ? asInV3 : asInV2;
  return {
    ...represent(message, requested),
    _links: {
      self: link(style, path),
      vehicle: link(style, vehiclePath(vehicle)),
      trip: trip ? link(style, tripPath(trip, false)) : undefined,
    },
  };
}
