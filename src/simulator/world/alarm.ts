import { keptMs } from './alert.js';
import { dayMs, minuteMs, secondMs } from './clock.js';
import { between, hex, pick, roll, salt } from './random.js';
import { locate, type Tour } from './tour.js';
import type { WorldVehicle } from './vehicle.js';

/** A message of a vehicle's alarm: it was switched on or off, or something set it off. */
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

/** At most one trigger a window. */
const windowMs = 10 * dayMs;

const of = {
  happens: salt('alarm trigger'),
  start: salt('alarm trigger start'),
  type: salt('alarm trigger type'),
  id: salt('alarm id'),
};

const idOf = ({ seed }: WorldVehicle, kind: number, at: number): string =>
  hex(128, seed, of.id, kind, Math.floor(at / secondMs));

/** Off while it drives, on while it rests. */
function switchings(vehicle: WorldVehicle, tour: Tour, at: number): readonly WorldAlarm[] {
  const alarms: WorldAlarm[] = [];
  const add = (activation: 'Active' | 'Inactive', when: number): void => {
    if (when <= at && when > at - keptMs)
      alarms.push({ vehicle, id: idOf(vehicle, 0, when), at: when, kind: 'status', activation });
  };
  for (let point = locate(tour, at); point.leavesAt > at - keptMs; point = locate(tour, point.departedAt - 1)) {
    add('Active', point.arrivesAt);
    add('Inactive', point.departedAt);
  }
  return alarms;
}

/** Only a vehicle that rests is broken into. */
function triggers(vehicle: WorldVehicle, tour: Tour, at: number): readonly WorldAlarm[] {
  const { seed } = vehicle;
  const alarms: WorldAlarm[] = [];
  for (let window = Math.floor(at / windowMs); (window + 1) * windowMs > at - keptMs; window -= 1) {
    if (roll(seed, of.happens, window) >= 0.35) continue;
    const chosen = window * windowMs + Math.floor(between(0, windowMs / minuteMs, seed, of.start, window)) * minuteMs;
    const point = locate(tour, chosen);
    const when = point.driving ? point.arrivesAt + 20 * minuteMs : chosen;
    const type = pick(breakIns, seed, of.type, window);
    if (when <= at && when > at - keptMs)
      alarms.push({ vehicle, id: idOf(vehicle, 1, when), at: when, kind: 'trigger', type });
  }
  return alarms;
}

/** All messages of a fitted alarm in the two months before `at`, newest first. */
export const alarmsOf = (vehicle: WorldVehicle, tour: Tour, at: number): readonly WorldAlarm[] =>
  [...switchings(vehicle, tour, at), ...triggers(vehicle, tour, at)].sort((a, b) => b.at - a.at);
