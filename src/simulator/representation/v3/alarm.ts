import { dayMs } from '../../world/generation/clock.js';
import type { WorldAlarm } from '../../world/alarm.js';
import type { WorldVehicle } from '../../world/vehicle.js';
import type { World } from '../../world/world.js';
import { instant, type Document } from '../document.js';
import { representPosition } from './position.js';

/** Time for which a status shows a trigger. */
const triggerShownMs = 30 * dayMs;

const isLocated = (world: World, vehicle: WorldVehicle): boolean => world.traits(vehicle).privacy === 'None';

function alarmMember(world: World, alarm: WorldAlarm): Document {
  const createdAt = instant(alarm.at);
  if (alarm.kind === 'status') return { createdAt, activation: alarm.activation };
  const { vehicle } = alarm;
  return {
    createdAt,
    startAt: createdAt,
    type: alarm.type,
    position: isLocated(world, vehicle) ? representPosition(world.snapshot(vehicle, alarm.at), false) : undefined,
  };
}

/** An item of the alarm history: a trigger or a change of status. */
export const representAlarm = (world: World, alarm: WorldAlarm): Document => ({
  id: alarm.id,
  [alarm.kind]: alarmMember(world, alarm),
});

/** The alarm in a vehicle status: its current status and the most recent trigger. */
export function representAlarmState(
  world: World,
  vehicle: WorldVehicle,
  at: number = world.now(),
): Document | undefined {
  const state = world.alarmState(vehicle, at);
  if (!state) return undefined;
  const { status, trigger } = state;
  return {
    status: status ? alarmMember(world, status) : undefined,
    trigger: trigger && trigger.at > at - triggerShownMs ? alarmMember(world, trigger) : undefined,
  };
}
