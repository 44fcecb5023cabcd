import type { Call } from '../http/call.js';
import { unknownResource } from '../http/errors.js';
import { isWithin, readTimestamps } from '../http/intervals.js';
import { both, hal, second, type Operation } from '../http/operation.js';
import { representPage } from '../http/paging.js';
import { representAlert } from '../representation/alert.js';
import type { Document } from '../representation/document.js';
import type { WorldAlert } from '../world/alert.js';
import type { WorldVehicle } from '../world/vehicle.js';
import { fleetOf, isVisible, membersOf, tripOf, vehicleOf, visibleVehicleOf } from './lookup.js';

function listAlerts(call: Call, alertsAt: (at: number) => readonly WorldAlert[]): Document {
  const intervals = readTimestamps(call.query, call.world.now());
  return representPage(call, {
    name: 'alerts',
    items: (asOf) => alertsAt(asOf).filter((alert) => isWithin(intervals, alert.startedAt)),
    represent: (alert) => representAlert(call.world, alert, call.style),
    ranged: true,
  });
}

function oneAlert(call: Call, alerts: readonly WorldAlert[]): Document {
  const alert = alerts.find(({ id }) => id === call.variables['aid']);
  if (!alert) throw unknownResource();
  return representAlert(call.world, alert, call.style);
}

/** The alerts that were active during the trip. */
function duringTrip(call: Call, at = call.world.now()): readonly WorldAlert[] {
  const { vehicle, startedAt, endsAt } = tripOf(call);
  const until = Math.min(endsAt, at);
  return call.world.alerts(vehicle, at).filter((alert) => alert.startedAt <= until && alert.endsAt >= startedAt);
}

const ofTrip = (call: Call): Document => listAlerts(call, (at) => duringTrip(call, at));
const oneOfTrip = (call: Call): Document => oneAlert(call, duringTrip(call));

export const alertOperations: readonly Operation[] = [
  {
    id: 'getFleetAlertList',
    path: '/fleets/{fid}/alerts',
    versions: both,
    contentType: hal,
    kind: 'alert',
    answer(call) {
      const fleet = fleetOf(call);
      const isMember = membersOf(call, 'alerts');
      const isListed = (vehicle: WorldVehicle): boolean => isMember(vehicle) && isVisible(call, vehicle);
      return listAlerts(call, (at) => call.world.alerts(fleet, at).filter(({ vehicle }) => isListed(vehicle)));
    },
  },
  {
    id: 'getFleetAlertById',
    path: '/fleets/{fid}/alerts/{aid}',
    versions: both,
    contentType: hal,
    kind: 'alert',
    answer: (call) =>
      oneAlert(
        call,
        call.world.alerts(fleetOf(call)).filter(({ vehicle }) => isVisible(call, vehicle)),
      ),
  },
  {
    id: 'getVehicleAlerts',
    path: '/fleets/{fid}/vehicles/{vid}/alerts',
    versions: both,
    contentType: hal,
    kind: 'alert',
    answer(call) {
      const vehicle = visibleVehicleOf(call);
      return listAlerts(call, (at) => call.world.alerts(vehicle, at));
    },
  },
  {
    id: 'getFleetVehicleAlertsById',
    path: '/fleets/{fid}/vehicles/{vid}/alerts/{aid}',
    versions: both,
    contentType: hal,
    kind: 'alert',
    answer: (call) => oneAlert(call, isVisible(call, vehicleOf(call)) ? call.world.alerts(vehicleOf(call)) : []),
  },
  {
    id: 'getFleetTripAlertByVehicle',
    path: '/fleets/{fid}/vehicles/{vid}/trips/{tid}/alerts',
    versions: both,
    contentType: hal,
    kind: 'alert',
    answer: ofTrip,
  },
  {
    id: 'getFleetTripAlertByVehicleById',
    path: '/fleets/{fid}/vehicles/{vid}/trips/{tid}/alerts/{aid}',
    versions: both,
    contentType: hal,
    kind: 'alert',
    answer: oneOfTrip,
  },
  {
    id: 'getFleetTripAlerts',
    path: '/fleets/{fid}/trips/{tid}/alerts',
    versions: second,
    contentType: hal,
    kind: 'alert',
    answer: ofTrip,
  },
  {
    id: 'getFleetTripAlertById',
    path: '/fleets/{fid}/trips/{tid}/alerts/{aid}',
    versions: second,
    contentType: hal,
    kind: 'alert',
    answer: oneOfTrip,
  },
];
