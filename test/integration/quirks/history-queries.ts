import type { Simulator } from '../../../src/simulator/index.js';
import { selectOwn } from '../support/selection.js';
import { firstWhere, globalId, type Specimens } from '../support/specimens.js';

export const own = {
  trip: selectOwn('Trip'),
  alert: selectOwn('Alert', ['position']),
  collision: selectOwn('Collision'),
  telemetry: selectOwn('Telemetry'),
  alarm: selectOwn('Alarm'),
  stolen: selectOwn('StolenReport'),
  monitor: selectOwn('Monitor'),
  callback: selectOwn('RemoteCallback'),
  remote: selectOwn('RemoteAction'),
  position: selectOwn('Position'),
};
const page = 'totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage }';
export const listOf = (list: string, fields: string) => `${list} { ${page} nodes { ${fields} } }`;

/** Every resource of the history, in lists and alone, with its relations. */
export function historyQueries(facts: Simulator['world'], specimens: Specimens): Readonly<Record<string, string>> {
  const {
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
  } = specimens;
  // The messages of a hybrid contain charging programs as well.
  const chargeable = firstWhere(
    fleet.vehicles,
    (each) => facts.traits(each).motorization === 'Hybrid' && facts.traits(each).privacy === 'None',
    'hybrid',
  );
  const inFleet = (fields: string) => `{ fleet(fleetId: "${fleet.id}") { ${fields} } }`;
  const node = (type: string, ids: readonly string[], fields: string) =>
    `{ node(id: "${globalId(type, ...ids)}") { ... on ${type} { id ${fields} } } }`;
  const inVehicle = ({ fleetId, id }: typeof vehicle, fields: string) => node('Vehicle', [fleetId, id], fields);
  const crash = collision.trip;
  return {
    fleetTrips: inFleet(listOf('trips(first: 70)', `${own.trip} vehicle { vin }`)),
    fleetAlerts: inFleet(listOf('alerts(first: 70)', `${own.alert} vehicle { vin }`)),
    fleetCollisions: inFleet(listOf('collisions(first: 70)', `${own.collision} vehicle { vin } trip { tripId }`)),
    monitors: inFleet(listOf('monitors', `${own.monitor} fleet { name }`)),
    monitor: node('Monitor', [fleet.id, monitor.id], own.monitor),
    callbacks: inFleet(listOf('remoteCallbacks', `${own.callback} fleet { name }`)),
    callback: node('RemoteCallback', [fleet.id, callback.id], own.callback),
    trips: inVehicle(vehicle, listOf('trips(first: 70)', own.trip)),
    alerts: inVehicle(vehicle, listOf('alerts', `${own.alert} trips { nodes { tripId } }`)),
    collisions: inVehicle(crash.vehicle, listOf('collisions', `${own.collision} vehicle { vin } trip { tripId }`)),
    telemetry: inVehicle(chargeable, listOf('telemetry(first: 60)', `${own.telemetry} trip { tripId }`)),
    alarms: inVehicle(alarmed, listOf('alarms(first: 20)', `${own.alarm} vehicle { vin }`)),
    alarm: node('Alarm', [alarmed.fleetId, alarmed.id, alarm.id], own.alarm),
    stolenReports: inVehicle(stolen, listOf('stolenReports', `${own.stolen} vehicle { vin }`)),
    stolenReport: node(
      'StolenReport',
      [stolen.fleetId, stolen.id, stolenReport.id],
      `${own.stolen} ${listOf('waypoints(first: 20)', own.position)}`,
    ),
    remotes: inVehicle(
      commanded,
      listOf(`remoteActions(callbackId: "${remote.callbackId}")`, `${own.remote} vehicle { vin } callback { label }`),
    ),
    remote: node('RemoteAction', [commanded.fleetId, commanded.id, remote.callbackId, remote.id], own.remote),
    trip: node(
      'Trip',
      [trip.vehicle.fleetId, trip.vehicle.id, trip.id],
      `${own.trip} vehicle { vin } ${listOf('alerts', own.alert)} ${listOf('waypoints(first: 20)', own.position)}
       ${listOf('telemetry(first: 20)', 'createdAt tripId')} ${listOf('collisions', 'collisionId')}`,
    ),
    alert: node('Alert', [alert.vehicle.fleetId, alert.vehicle.id, alert.id], `${own.alert} vehicle { vin }`),
    // No data.
    empty: inVehicle(
      vehicle,
      ['trips', 'alerts', 'collisions', 'telemetry', 'alarms', 'stolenReports']
        .map((list) => listOf(`${list}(times: [{ to: "2001-01-01T00:00:00Z" }])`, '__typename'))
        .join(' '),
    ),
    // For many vehicles, through the collections of the fleet.
    batch: inFleet(`vehicles { nodes { vin ${listOf('alerts(first: 3)', own.alert)}
      ${listOf('collisions(first: 3)', own.collision)} } }`),
  };
}
