import type { Fleet } from './fleet.js';
import type { NoArguments } from './relations.js';
import type { Vehicle } from './vehicle.js';
import type { DataTriggerOperator, EventExtension, MonitorStatus, ZoneTransition } from './enums/monitor.js';
import type { DayOfWeek, ProgramRecurrence } from './enums/program.js';
import type { Subscription } from './values/subscription.js';

/** Watches vehicles of a fleet and notifies a webhook when its condition becomes true. */
export interface Monitor {
  /** The vendor's id of the fleet that the monitor was read from. */
  readonly fleetId: string;
  /** The vendor's id of the monitor. */
  readonly monitorId: string;
  readonly status: MonitorStatus | null;
  /** The upstream's text of `status`. */
  readonly statusRaw: string | null;
  readonly label: string | null;
  readonly subscription: Subscription | null;
  /** Data sent along with an event. */
  readonly extendedEventParam: readonly EventExtension[] | null;
  /** The upstream's texts of `extendedEventParam`, in the same order. */
  readonly extendedEventParamRaw: readonly string[] | null;
  readonly trigger: MonitorCondition | null;
  /** When the monitor was created. */
  readonly createdAt: Date | null;
  /** When the monitor was last changed. */
  readonly updatedAt: Date | null;
}

/** Triggers and how they are combined. */
export interface MonitorCondition {
  /**
   * The triggers' names joined by `&`, `|`, `!` and parentheses. Null in API v2, where all of them must hold. Upstream
   * also `bool.exp` (`Q24`).
   */
  readonly boolExp: string | null;
  /** At most five. */
  readonly triggers: readonly MonitorTrigger[] | null;
}

/** Exactly one of `zone`, `time` and `data` is set. */
export interface MonitorTrigger {
  /** Null in API v2. */
  readonly name: string | null;
  readonly zone: ZoneTrigger | null;
  readonly time: TimeTrigger | null;
  readonly data: DataTrigger | null;
}

/** A vehicle enters or leaves a circle. */
export interface ZoneTrigger {
  readonly transition: ZoneTransition | null;
  /** The upstream's text of `transition`. */
  readonly transitionRaw: string | null;
  /** Kilometres. */
  readonly radius: number | null;
  /** Degrees east of Greenwich, WGS 84, -180 to 180. */
  readonly longitude: number | null;
  /** Degrees north of the equator, WGS 84, -90 to 90. */
  readonly latitude: number | null;
}

/** A vehicle moves within certain times. */
export interface TimeTrigger {
  /** Such as `Europe/Paris`. Upstream also `time.zone` (`Q24`). */
  readonly timeZone: string | null;
  readonly times: readonly TimeTriggerEntry[] | null;
}

export interface TimeTriggerEntry {
  readonly recurrence: ProgramRecurrence | null;
  /** The upstream's text of `recurrence`. */
  readonly recurrenceRaw: string | null;
  /** Start of a recurring entry, as a duration from 00:00, ISO 8601 (`Q20`). Upstream: `start`. */
  readonly start: string | null;
  /** Start of an entry that does not recur. Upstream: `start` as well. */
  readonly startAt: Date | null;
  /** An ISO 8601 duration (`Q20`). */
  readonly duration: string | null;
  readonly days: readonly DayOfWeek[] | null;
  /** The upstream's texts of `days`, in the same order. */
  readonly daysRaw: readonly string[] | null;
  /** Weeks of the year, single or as a range: `w1`, `w34-w46`. */
  readonly weeks: readonly string[] | null;
}

/** A value of a vehicle changes, or compares with others. */
export interface DataTrigger {
  /** The watched data by its upstream name: `vehicle.energy.fuel.level`. */
  readonly data: string | null;
  readonly op: DataTriggerOperator | null;
  /** The upstream's text of `op`. */
  readonly opRaw: string | null;
  /** Values to compare with: one, several for `INCLUDED_IN`, none for `ON_CHANGE`. */
  readonly values: readonly string[] | null;
}

export interface MonitorRef {
  readonly fleetId: string;
  readonly monitorId: string;
}

declare module './relations.js' {
  interface Entities {
    Monitor: { ref: MonitorRef; target: Monitor; args: NoArguments };
  }
  interface ToManyRelations {
    'Fleet.monitors': { parent: Fleet; target: Monitor; args: NoArguments };
    'Vehicle.monitors': { parent: Vehicle; target: Monitor; args: NoArguments };
  }
}
