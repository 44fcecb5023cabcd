import { dayMs, minuteMs, secondMs } from './generation/clock.js';
import { between, pick, roll, salt } from './generation/random.js';
import { locate, type Itinerary } from './driving/itinerary.js';
import { retentionMs } from './generation/retention.js';
import type { WorldVehicle } from './vehicle.js';

/** An alarm message: the alarm was switched on or off, or was triggered. */
export type WorldAlarm = {
  readonly vehicle: WorldVehicle;
  readonly id: string;
  readonly at: number;
} & (
  | { readonly kind: 'status'; readonly activation: 'Active' | 'Inactive' }
  | { readonly kind: 'trigger'; readonly type: string }
);

const breakIns = [
  'NoBreakIn',
  'FrontRightDoorBreakIn',
  'FrontLeftDoorBreakIn',
  'RearRightFrontDoorBreakIn',
  'RearLeftFrontDoorBreakIn',
  'HoodDoorBreakIn',
  'TrunkDoorBreakIn',
  'BackliteDoorBreakIn',
  'RoofBreakIn',
  'VolumetricBreakIn',
  'VehicleLifting',
  'ElectricalsystemBreakIn',
  'KeyLearning',
  'UnauthenticatedStartup',
] as const;

/** At most one trigger per window. */
const windowMs = 10 * dayMs;

const of = {
  happens: salt('alarm trigger'),
  start: salt('alarm trigger start'),
  type: salt('alarm trigger type'),
};

/** Unique per vehicle, as there is at most one message of a kind per second. */
const idOf = ({ id }: WorldVehicle, kind: 'a' | 'b', at: number): string =>
  `${id.slice(-24)}${kind}${Math.floor(at / secondMs).toString(16)}`;

const newestFirst = (a: WorldAlarm, b: WorldAlarm): number => b.at - a.at;

/** Inactive while driving, active while parked. Back to `from`, newest first. */
function switchings(vehicle: WorldVehicle, itinerary: Itinerary, at: number, from: number): readonly WorldAlarm[] {
  const alarms: WorldAlarm[] = [];
  const add = (activation: 'Active' | 'Inactive', when: number): void => {
    if (when <= at) alarms.push({ vehicle, id: idOf(vehicle, 'a', when), at: when, kind: 'status', activation });
  };
  let point = locate(itinerary, at);
  do {
    add('Active', point.arrivesAt);
    add('Inactive', point.departedAt);
    point = locate(itinerary, point.departedAt - 1);
  } while (point.leavesAt > from);
  return alarms;
}

/** Triggers only occur while parked. Newest first. */
function triggers(vehicle: WorldVehicle, itinerary: Itinerary, at: number): readonly WorldAlarm[] {
  const { seed } = vehicle;
  const alarms: WorldAlarm[] = [];
  for (let window = Math.floor(at / windowMs); (window + 1) * windowMs > at - retentionMs; window -= 1) {
    if (roll(seed, of.happens, window) >= 0.35) continue;
    const chosen = window * windowMs + Math.floor(between(0, windowMs / minuteMs, seed, of.start, window)) * minuteMs;
    const point = locate(itinerary, chosen);
    const when = point.driving ? point.arrivesAt + 20 * minuteMs : chosen;
    const type = pick(breakIns, seed, of.type, window);
    if (when <= at && when > at - retentionMs)
      alarms.push({ vehicle, id: idOf(vehicle, 'b', when), at: when, kind: 'trigger', type });
  }
  return alarms.sort(newestFirst);
}

/** All messages of an alarm within the retention period before `at`, newest first. */
export const alarmsOf = (vehicle: WorldVehicle, itinerary: Itinerary, at: number): readonly WorldAlarm[] =>
  [...switchings(vehicle, itinerary, at, at - retentionMs), ...triggers(vehicle, itinerary, at)]
    .filter((alarm) => alarm.at > at - retentionMs)
    .sort(newestFirst);

/** The most recent message of each kind. */
export interface AlarmState {
  readonly status: WorldAlarm | null;
  readonly trigger: WorldAlarm | null;
}

export const alarmStateOf = (vehicle: WorldVehicle, itinerary: Itinerary, at: number): AlarmState => ({
  status: switchings(vehicle, itinerary, at, at)[0] ?? null,
  trigger: triggers(vehicle, itinerary, at)[0] ?? null,
});
