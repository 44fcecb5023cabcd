import type { WorldAlarm } from '../world/alarm.js';
import type { Snapshot } from '../world/driving/snapshot.js';

/** The data of one telemetry message. */
export interface Message {
  readonly snapshot: Snapshot;
  /** Of the vehicle, newest first; may include later ones. */
  readonly alarms: readonly WorldAlarm[];
  /** The position at an instant; null if hidden by privacy. */
  position(at: number): Snapshot | null;
}

export interface MessageRequest {
  /** Whether a group is requested: by name, through `vehicle`, or because no types are given. */
  wants(type: string): boolean;
  readonly extensions: ReadonlySet<string>;
}

export const requestedOf = (types: ReadonlySet<string>, extensions: ReadonlySet<string>): MessageRequest => ({
  wants: (type) => types.size === 0 || types.has(type) || (type.startsWith('vehicle.') && types.has('vehicle')),
  extensions,
});
