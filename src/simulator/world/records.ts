import { alarmsOf, alarmStateOf, type AlarmState, type WorldAlarm } from './alarm.js';
import { firstCallbacks, type WorldCallback } from './callback.js';
import type { Clock } from './clock.js';
import type { WorldFleet } from './fleet.js';
import { firstMonitors, type WorldMonitor } from './monitor.js';
import { hashText } from './random.js';
import { Registry } from './registry.js';
import { firstRemotes, type WorldRemote } from './remote.js';
import { shownReport, stolenReportsOf, type StolenReport } from './stolen.js';
import type { Itinerary } from './itinerary.js';
import { trackOf } from './track.js';
import type { Traits, WorldVehicle } from './vehicle.js';

/** What belongs to single vehicles and fleets beside where they are and how. */
export interface Records {
  /** Newest first, of the last two months; none of a vehicle without an alarm. */
  alarms(vehicle: WorldVehicle, at?: number): readonly WorldAlarm[];
  /** Null where no alarm is fitted. */
  alarmState(vehicle: WorldVehicle, at?: number): AlarmState | null;
  /** Newest first, of the last two months. */
  stolenReports(vehicle: WorldVehicle, at?: number): readonly StolenReport[];
  /** What a status tells of them. */
  stolenReport(vehicle: WorldVehicle, at?: number): StolenReport | null;
  /** The instants at which a stolen vehicle told its place, oldest first. */
  stolenTrack(vehicle: WorldVehicle, report: StolenReport, at?: number): readonly number[];
  /** These three can be written: what is put in is there from then on. */
  monitors(fleet: WorldFleet): Registry<WorldMonitor>;
  callbacks(fleet: WorldFleet): Registry<WorldCallback>;
  remotes(vehicle: WorldVehicle): Registry<WorldRemote>;
}

export interface RecordsNeed {
  readonly now: Clock;
  readonly traits: (vehicle: WorldVehicle) => Traits;
  readonly itinerary: (vehicle: WorldVehicle) => Itinerary;
}

export function createRecords({ now, traits, itinerary }: RecordsNeed): Records {
  // What is under way in the beginning is so whenever it is first asked for.
  const begin = now();
  const monitors = keep((fleet: WorldFleet) => firstMonitors(hashText(fleet.id), fleet.createdAt));
  const callbacks = keep((fleet: WorldFleet) => firstCallbacks(hashText(fleet.id)));
  // Of the first callbacks, whatever has become of them since.
  const remotes = keep((vehicle: WorldVehicle) =>
    firstRemotes(vehicle, firstCallbacks(hashText(vehicle.fleetId)), begin),
  );
  const stolenReports: Records['stolenReports'] = (vehicle, at = now()) => (traits(vehicle).silent ? [] : stolenReportsOf(vehicle, at));
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

/** One registry for each owner, filled when it is first asked for. */
function keep<O extends { readonly id: string }, T extends { readonly id: string }>(
  fill: (owner: O) => readonly T[],
): (owner: O) => Registry<T> {
  const known = new Map<string, Registry<T>>();
  return (owner) => {
    const registry = known.get(owner.id) ?? new Registry(fill(owner));
    known.set(owner.id, registry);
    return registry;
  };
}
