import { dayMs, minuteMs } from '../world/generation/clock.js';
import type { WorldVehicle } from '../world/vehicle.js';
import type { World } from '../world/world.js';

/** Time without a drive after which a vehicle stops reporting. */
const connectedMs = 7 * dayMs;

/** Q30: vehicles that have not been driven for seven days report nothing. */
export function withSilentVehicles(world: World): World {
  const cuts = new Map<WorldVehicle, number>();
  const cutOf = (vehicle: WorldVehicle): number => {
    const known = cuts.get(vehicle);
    if (known !== undefined) return known;
    const { driving, since } = world.snapshot(vehicle);
    const cut = driving ? Number.POSITIVE_INFINITY : since + connectedMs;
    cuts.set(vehicle, cut);
    return cut;
  };
  return {
    ...world,
    snapshot: (vehicle, at = world.now()) => world.snapshot(vehicle, Math.min(at, cutOf(vehicle))),
    alerts: (subject, at) => world.alerts(subject, at).filter(({ vehicle, startedAt }) => startedAt <= cutOf(vehicle)),
    alarms: (vehicle, at = world.now()) => world.alarms(vehicle, Math.min(at, cutOf(vehicle))),
    messages: (vehicle, spans, at = world.now()) => world.messages(vehicle, spans, Math.min(at, cutOf(vehicle))),
    alarmState: (vehicle, at = world.now()) => world.alarmState(vehicle, Math.min(at, cutOf(vehicle))),
  };
}

/** Age of stale reports. */
const staleMs = 25 * minuteMs;

/** Q11: a third of the vehicles return an older report, another third an older report with the time of the newest. */
export const withStaleReports = (world: World): World => ({
  ...world,
  snapshot(vehicle, at) {
    const kind = vehicle.seed % 3;
    if (at !== undefined || kind === 2) return world.snapshot(vehicle, at);
    const stale = world.snapshot(vehicle, world.now() - staleMs);
    return kind === 0 ? stale : { ...stale, reportedAt: world.snapshot(vehicle).reportedAt };
  },
});
