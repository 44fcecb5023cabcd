import type { WorldAlarm } from '../world/alarm.js';
import type { Snapshot } from '../world/snapshot.js';
import type { WorldTrip } from '../world/trip.js';
import type { Document } from './document.js';
import { link, vehiclePath, type LinkStyle } from './links.js';
import { tripPath } from './trip.js';
import { representTelemetry as asInV2 } from './v2/telemetry.js';
import { representTelemetry as asInV3 } from './v3/telemetry.js';

/** What one message is made of. */
export interface Message {
  readonly snapshot: Snapshot;
  /** Of the vehicle, newest first, later ones included. */
  readonly alarms: readonly WorldAlarm[];
  /** Where the vehicle was, unless its privacy hides that. */
  position(at: number): Snapshot | null;
}

export interface MessageRequest {
  /** Whether a group was asked for: itself, or all of the vehicle's, or all. */
  wants(type: string): boolean;
  readonly extensions: ReadonlySet<string>;
}

export const requestedOf = (types: ReadonlySet<string>, extensions: ReadonlySet<string>): MessageRequest => ({
  wants: (type) => types.size === 0 || types.has(type) || (type.startsWith('vehicle.') && types.has('vehicle')),
  extensions,
});

/** A message has no address of its own: `path`, which lists it, stands in. */
export function representMessage(
  message: Message,
  trip: WorldTrip | null,
  asked: MessageRequest,
  style: LinkStyle,
  path: string,
): Document {
  const { vehicle } = message.snapshot;
  const represent = style.version === 'v3' ? asInV3 : asInV2;
  return {
    ...represent(message, asked),
    _links: {
      self: link(style, path),
      vehicle: link(style, vehiclePath(vehicle)),
      trip: trip ? link(style, tripPath(trip, false)) : undefined,
    },
  };
}
