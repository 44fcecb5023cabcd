import { alarmsOf, alarmStateOf, type AlarmState, type WorldAlarm } from './alarm.js';
import { firstCallbacks, type WorldCallback } from './callback.js';
import type { Clock } from './generation/clock.js';
import type { WorldFleet } from './fleet.js';
import { firstMonitors, type WorldMonitor } from './monitor.js';
import { hashText } from './generation/random.js';
import { Registry } from './generation/registry.js';
import { firstRemotes, type WorldRemote } from './remote.js';
import { shownReport, stolenReportsOf, type StolenReport } from './stolen.js';
import type { Itinerary } from './driving/itinerary.js';
import { trackOf } from './driving/track.js';
import type { Traits, WorldVehicle } from './vehicle.js';

/** Records of vehicles and fleets besides status and position. */
export interface Records {
  /** Newest first, within the retention period; empty without an alarm. */
  alarms(vehicle: WorldVehicle, at?: number): readonly WorldAlarm[];
  /** Null without an alarm. */
  alarmState(vehicle: WorldVehicle, at?: number): AlarmState | null;
  /** Newest first, within the retention period. */
  stolenReports(vehicle: WorldVehicle, at?: number): readonly StolenReport[];
  /** The report that a status shows. */
  stolenReport(vehicle: WorldVehicle, at?: number): StolenReport | null;
  /** Times at which a stolen vehicle reported its position, oldest first. */
  stolenTrack(vehicle: WorldVehicle, report: StolenReport, at?: number): readonly number[];
  /** The registries can be changed. */
  monitors(fleet: WorldFleet): Registry<WorldMonitor>;
  callbacks(fleet: WorldFleet): Registry<WorldCallback>;
  remotes(vehicle: WorldVehicle): Registry<WorldRemote>;
}

interface RecordsOptions {
  readonly now: Clock;
  readonly traits: (vehicle: WorldVehicle) => Traits;
  readonly itinerary: (vehicle: WorldVehicle) => Itinerary;
}

export function createRecords({ now, traits, itinerary }: RecordsOptions): Records {
  // Fixed at the start, so that the initial records do not depend on the time of the first read.
  const start = now();
  const monitors = registryPer((fleet: WorldFleet) => firstMonitors(hashText(fleet.id), fleet.createdAt));
  const callbacks = registryPer((fleet: WorldFleet) => firstCallbacks(hashText(fleet.id)));
  // Refer to the initial callbacks, even if these have changed since.
  const remotes = registryPer((vehicle: WorldVehicle) =>
    firstRemotes(vehicle, firstCallbacks(hashText(vehicle.fleetId)), start),
  );
  const stolenReports: Records['stolenReports'] = (vehicle, at = now()) =>
    traits(vehicle).silent ? [] : stolenReportsOf(vehicle, at);
  const isFitted = (vehicle: WorldVehicle): boolean => traits(vehicle).alarmFitted && !traits(vehicle).silent;
  return {
    alarms: (vehicle, at = now()) => (isFitted(vehicle) ? alarmsOf(vehicle, itinerary(vehicle), at) : []),
    alarmState: (vehicle, at = now()) => (isFitted(vehicle) ? alarmStateOf(vehicle, itinerary(vehicle), at) : null),
    stolenReports,
    stolenReport: (vehicle, at = now()) => shownReport(stolenReports(vehicle, at), at),
    stolenTrack: (vehicle, { startedAt, endedAt }, at = now()) =>
      trackOf(itinerary(vehicle), startedAt, Math.min(at, endedAt ?? at)),
    monitors,
    callbacks,
    remotes,
  };
}

/** One registry per owner, filled on first use. */
function registryPer<O extends { readonly id: string }, T extends { readonly id: string }>(
  fill: (owner: O) => readonly T[],
): (owner: O) => Registry<T> {
  const known = new Map<string, Registry<T>>();
  return (owner) => {
    const registry = known.get(owner.id) ?? new Registry(fill(owner));
    known.set(owner.id, registry);
    return registry;
  };
}
