import type { IntervalArguments } from './values/interval.js';
import type { NoArguments } from './relations.js';
import type { Vehicle, VehicleArguments } from './vehicle.js';
import type { AlarmStatus, AlarmTrigger } from './status/safety/alarm.js';

/** An entry in the history of a vehicle's anti-theft alarm: it was switched on or off, or it was triggered. API v3 only. */
export interface Alarm {
  /** The vendor's id of the fleet that the alarm was read from. */
  readonly fleetId: string;
  /** The vendor's id of the vehicle, from the links; the specification gives an alarm none. */
  readonly vehicleId: string | null;
  /** The vendor's id of the alarm. */
  readonly alarmId: string;
  /** What triggered the alarm; null for an entry of kind `STATUS`. */
  readonly trigger: AlarmTrigger | null;
  /** Whether the alarm was switched on or off; null for an entry of kind `TRIGGER`. */
  readonly status: AlarmStatus | null;
}

export interface AlarmRef {
  readonly fleetId: string;
  readonly vehicleId: string;
  readonly alarmId: string;
}

/** Kind of an entry: the alarm was switched, or triggered. */
export const AlarmKind = { STATUS: 'STATUS', TRIGGER: 'TRIGGER' } as const;
export type AlarmKind = (typeof AlarmKind)[keyof typeof AlarmKind];

export interface AlarmListArguments extends IntervalArguments {
  /** Empty: all kinds. */
  readonly kinds: readonly AlarmKind[];
}

declare module './relations.js' {
  interface Entities {
    Alarm: { ref: AlarmRef; target: Alarm; args: NoArguments };
  }
  interface ToOneRelations {
    'Alarm.vehicle': { parent: Alarm; target: Vehicle; args: VehicleArguments };
  }
  interface ToManyRelations {
    'Vehicle.alarms': { parent: Vehicle; target: Alarm; args: AlarmListArguments };
  }
}
