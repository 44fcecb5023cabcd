import type { WorldAlarm } from '../world/alarm.js';
import type { Snapshot } from '../world/snapshot.js';

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
