import type { Simulator, WorldAlert, WorldTrip, WorldVehicle } from '../../../src/simulator/index.js';
import { worldStart } from './truth.js';

type World = Simulator['world'];

/** A global id in the format of the graph. */
export const globalId = (type: string, ...ids: readonly string[]): string =>
  Buffer.from([type, ...ids].join(':')).toString('base64url');

/** The first item that matches. */
export function firstWhere<T>(items: readonly T[], isWanted: (item: T) => boolean, what: string): T {
  const found = items.find(isWanted);
  if (found === undefined) throw new Error(`the world has no ${what}`);
  return found;
}

/** A trip and an alert during the trip that links to it. */
export function tripWithAlert(world: World, vehicle: WorldVehicle): readonly [WorldTrip, WorldAlert] {
  for (const alert of world.alerts(vehicle)) {
    const [trip] = world.tripsDuring(vehicle, alert.startedAt, Math.min(alert.endsAt, worldStart));
    if (trip !== undefined) return [trip, alert];
  }
  throw new Error('no alert of the vehicle stood on a trip');
}

/** One of each resource of a fleet, so that a query for it returns data. */
export function specimensOf({ world }: Simulator, index = 0) {
  const fleet = world.fleets[index];
  if (fleet === undefined) throw new Error(`the world has no fleet ${index}`);
  const open = fleet.vehicles.filter((each) => world.traits(each).privacy === 'None');
  const vehicle = firstWhere(open, (each) => world.alerts(each).length > 0, 'vehicle with alerts');
  const [trip, alert] = tripWithAlert(world, vehicle);
  const collision = firstWhere(
    world.collisions(fleet),
    (each) => world.traits(each.trip.vehicle).privacy === 'None',
    'collision',
  );
  const alarmed = firstWhere(open, (each) => world.alarms(each).length > 0, 'vehicle with an alarm');
  const stolen = firstWhere(
    open,
    (each) => world.stolenReports(each).some((report) => world.stolenTrack(each, report).length > 0),
    'stolen vehicle',
  );
  const stolenReport = firstWhere(
    world.stolenReports(stolen),
    (each) => world.stolenTrack(stolen, each).length > 0,
    'stolen report',
  );
  const commanded = firstWhere(open, (each) => world.remotes(each).list().length > 0, 'vehicle with remote actions');
  const remote = firstWhere(world.remotes(commanded).list(), () => true, 'remote action');
  const monitor = firstWhere(world.monitors(fleet).list(), () => true, 'monitor');
  const callback = firstWhere(world.callbacks(fleet).list(), ({ id }) => id === remote.callbackId, 'callback');
  const alarm = firstWhere(world.alarms(alarmed), () => true, 'alarm');
  return {
    fleet,
    vehicle,
    trip,
    alert,
    collision,
    alarmed,
    alarm,
    stolen,
    stolenReport,
    commanded,
    remote,
    monitor,
    callback,
  };
}

export type Specimens = ReturnType<typeof specimensOf>;
