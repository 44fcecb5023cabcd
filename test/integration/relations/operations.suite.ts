import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSpecification } from '../../support/specification/document.js';
import type { TestWorld } from '../../support/world.js';
import { startEditor, type Editor } from '../support/editor.js';
import { globalId, specimensOf, type Specimens } from '../support/specimens.js';
import { dataOf, worldStart } from '../support/truth.js';

/** A query, with the alias `requested` on the data of the operation, and the calls needed before it. */
interface OperationQuery {
  readonly query: string;
  readonly before: Readonly<Record<string, number>>;
}

type Ask = (specimens: Specimens) => OperationQuery;

const of = (query: string, before: OperationQuery['before'] = {}): OperationQuery => ({
  query: `{ ${query} }`,
  before,
});
const node = (type: string, ids: readonly string[], fields: string, before: OperationQuery['before']): OperationQuery =>
  of(`node(id: "${globalId(type, ...ids)}") { ... on ${type} { ${fields} } }`, before);

/** A cached fleet takes no call. */
const inFleet =
  (fields: (specimens: Specimens) => string, before: OperationQuery['before'] = {}): Ask =>
  (specimens) =>
    of(`fleet(fleetId: "${specimens.fleet.id}") { ${fields(specimens)} }`, before);

/** The vehicles among the specimens. */
type Kept = 'vehicle' | 'alarmed' | 'stolen' | 'commanded';

const inVehicle =
  (fields: (specimens: Specimens) => string, kept: Kept = 'vehicle', before: OperationQuery['before'] = {}): Ask =>
  (specimens) => {
    const { fleetId, id } = specimens[kept];
    return node('Vehicle', [fleetId, id], fields(specimens), { getVehicleByid: 1, ...before });
  };

const ofCollision =
  (fields: (specimens: Specimens) => string, before: OperationQuery['before'] = {}): Ask =>
  (specimens) => {
    const { fleetId, id } = specimens.collision.trip.vehicle;
    return node('Vehicle', [fleetId, id], fields(specimens), { getVehicleByid: 1, ...before });
  };

const inTrip =
  (fields: (specimens: Specimens) => string): Ask =>
  (specimens) => {
    const { vehicle, id } = specimens.trip;
    return node('Trip', [vehicle.fleetId, vehicle.id, id], fields(specimens), { getFleetTripByVehicle: 1 });
  };

const inCrash =
  (fields: string): Ask =>
  ({ collision: { trip } }) =>
    node('Trip', [trip.vehicle.fleetId, trip.vehicle.id, trip.id], fields, { getFleetTripByVehicle: 1 });

/** v2 only: a trip identified by its fleet alone. */
const inFleetTrip = (fields: (specimens: Specimens) => string): Ask =>
  inFleet((specimens) => `trip(tripId: "${specimens.trip.id}") { ${fields(specimens)} }`, { getFleetTripsById: 1 });

const ofBoth: Readonly<Record<string, Ask>> = {
  getFleets: () => of('fleets { requested: nodes { fleetId name } }'),
  getFleet: inFleet(() => 'requested: name'),
  getVehiclesByDevice: inFleet(() => 'vehicles(first: 2) { requested: nodes { vin } }'),
  getVehicleByid: inVehicle(() => 'requested: vin'),
  getCarLastPosition: ({ alert }) =>
    node('Alert', [alert.vehicle.fleetId, alert.vehicle.id, alert.id], 'requested: position { longitude latitude }', {
      getFleetVehicleAlertsById: 1,
    }),
  getVehicleMaintenance: inVehicle(() => 'requested: maintenance { mileageBeforeMaintenance daysBeforeMaintenance }'),
  getFleetStatusList: inFleet(() => 'vehicles { requested: nodes { status { createdAt } } }', {
    getVehiclesByDevice: 1,
  }),
  getFleetMantenanceList: inFleet(() => 'vehicles { requested: nodes { maintenance { daysBeforeMaintenance } } }', {
    getVehiclesByDevice: 1,
  }),
  getFleetAlertList: inFleet(() => 'alerts(first: 3) { requested: nodes { alertId type } }'),
  getFleetAlertById: inFleet(({ alert }) => `requested: alert(alertId: "${alert.id}") { type startedAt }`),
  getFleetVehicleStatus: inVehicle(() => 'requested: status { createdAt }'),
  getVehicleAlerts: inVehicle(() => 'alerts(first: 3) { requested: nodes { alertId type } }'),
  getFleetVehicleAlertsById: inVehicle(({ alert }) => `requested: alert(alertId: "${alert.id}") { type startedAt }`),
  getTelemetry: inVehicle(() => 'telemetry(first: 3) { requested: nodes { createdAt odometer { mileage } } }'),
  getFleetMonitors: inFleet(() => 'monitors { requested: nodes { monitorId status } }'),
  getFleetMonitorsStatusById: inFleet(
    ({ monitor }) => `requested: monitor(monitorId: "${monitor.id}") { status label }`,
  ),
  getTripsByVehicle: inVehicle(() => 'trips(first: 3, order: OLDEST_FIRST) { requested: nodes { tripId distance } }'),
  getFleetTrips: inFleet(() => 'trips(first: 3, order: OLDEST_FIRST) { requested: nodes { tripId distance } }'),
  getFleetTripByVehicle: inTrip(() => 'requested: distance'),
  getFleetTripAlertByVehicle: inTrip(() => 'alerts { requested: nodes { alertId type } }'),
  getFleetTripAlertByVehicleById: inTrip(({ alert }) => `requested: alert(alertId: "${alert.id}") { type startedAt }`),
  getPathForTrip: inTrip(() => 'waypoints { requested: nodes { longitude latitude } }'),
  getTelemetryForTripByVehicle: inTrip(() => 'telemetry(first: 3) { requested: nodes { createdAt } }'),
  getVehicleCollision: ofCollision(() => 'collisions { requested: nodes { collisionId details { side } } }'),
  getVehicleCollisionById: ofCollision(
    ({ collision }) => `requested: collision(collisionId: "${collision.id}") { createdAt details { side } }`,
  ),
  getTripCollisionsByTripAndVehicle: inCrash('collisions { requested: nodes { collisionId } }'),
  getFleetTripCollisions: inFleet(() => 'collisions { requested: nodes { collisionId } }'),
  getCollisionsById: inFleet(
    ({ collision }) => `requested: collision(collisionId: "${collision.id}") { createdAt details { side } }`,
  ),
};

const ofThird: Readonly<Record<string, Ask>> = {
  getVehiclesCapabilities: ({ vehicle }) =>
    of(`requested: vehicleByVin(vin: "${vehicle.vin}") { vin motorization brand capabilities { data } }`),
  getVehicleAlarms: inVehicle(() => 'alarms(first: 3) { requested: nodes { alarmId } }', 'alarmed'),
  getVehicleAlarmsById: inVehicle(({ alarm }) => `requested: alarm(alarmId: "${alarm.id}") { alarmId }`, 'alarmed'),
  getVehicleStolenHistory: inVehicle(() => 'stolenReports { requested: nodes { stolenId startedAt } }', 'stolen'),
  getVehicleStolenById: inVehicle(
    ({ stolenReport }) => `requested: stolenReport(stolenId: "${stolenReport.id}") { startedAt }`,
    'stolen',
  ),
  getVehicleStolenIdPosition: ({ stolen, stolenReport }) =>
    node(
      'StolenReport',
      [stolen.fleetId, stolen.id, stolenReport.id],
      'waypoints { requested: nodes { longitude latitude createdAt } }',
      { getVehicleStolenById: 1 },
    ),
  getFleetRemotes: inFleet(() => 'remoteCallbacks { requested: nodes { callbackId remoteTypes } }'),
  getFleetRemotebyId: inFleet(
    ({ callback }) => `requested: remoteCallback(callbackId: "${callback.id}") { remoteTypes }`,
  ),
  getRemoteRequestsForVhl: inVehicle(
    ({ remote }) => `remoteActions(callbackId: "${remote.callbackId}") { requested: nodes { remoteActionId types } }`,
    'commanded',
  ),
  getRemoteRequestForVhlById: inVehicle(
    ({ remote: { id, callbackId } }) =>
      `requested: remoteAction(callbackId: "${callbackId}", remoteActionId: "${id}") { types status }`,
    'commanded',
  ),
};

const ofSecond: Readonly<Record<string, Ask>> = {
  getFleetTripsById: inFleetTrip(() => 'requested: distance'),
  getFleetTripAlerts: inFleetTrip(() => 'alerts { requested: nodes { alertId type } }'),
  getPathForATrip: inFleetTrip(() => 'waypoints { requested: nodes { longitude latitude } }'),
  getTripCollisionsByTrip: inFleet(
    ({ collision }) => `trip(tripId: "${collision.trip.id}") { collisions { requested: nodes { collisionId } } }`,
    { getFleetTripsById: 1 },
  ),
};

/** With a link to the vehicle, v2 reads these resources under the vehicle instead. */
const ofNamelessTrip: Readonly<Record<string, Ask>> = {
  getFleetTripAlertById: inFleetTrip(({ alert }) => `requested: alert(alertId: "${alert.id}") { type startedAt }`),
  getFleetTelemetryForTrip: inFleetTrip(() => 'telemetry(first: 3) { requested: nodes { createdAt } }'),
};

/** Every `GET` operation of a published specification. */
function operationsOf(version: 'v2' | 'v3'): readonly string[] {
  return readSpecification(version)
    .operations.filter(({ method }) => method === 'GET')
    .map(({ id }) => id);
}

/** All non-null values at and below `requested` in a response. */
function requestedValues(value: unknown, under = false): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => requestedValues(item, under));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, member]) => requestedValues(member, under || key === 'requested'));
  return under && value !== null ? [value] : [];
}

export function operationsSuite(world: () => TestWorld): void {
  describe.each([
    { version: 'v3', queries: { ...ofBoth, ...ofThird } },
    { version: 'v2', queries: { ...ofBoth, ...ofSecond, ...ofNamelessTrip } },
  ] as const)('the specification of $version', ({ version, queries }) => {
    let specimens: Specimens;
    let editor: Editor;
    let later = 0;
    const now = () => worldStart + later;
    beforeAll(async () => {
      specimens = specimensOf(world().simulator);
      editor = await startEditor(world());
      await world().restart({ upstream: { apiVersion: version, baseUrl: editor.url }, now });
    });
    afterAll(async () => {
      await world().restart();
      await editor.close();
    });

    it('has each of its read operations in the table, and no others', () => {
      expect(Object.keys(queries).sort()).toEqual([...operationsOf(version)].sort());
    });

    it.each(Object.entries(queries))('has %s called on its own', async (operation, ask) => {
      // Fleets are cached for ten minutes.
      if (operation === 'getFleet') later += 601_000;
      const isNameless = operation in ofNamelessTrip;
      editor.edit((path, { _links: links }) => {
        if (isNameless && path.includes('/trips/')) delete (links as Record<string, unknown> | undefined)?.['vehicle'];
      });
      const { query, before } = ask(specimens);
      const { result, byOperation } = await world().count(() => world().ask(query));
      expect(requestedValues(dataOf(result)).length).toBeGreaterThan(0);
      expect(byOperation).toEqual({ ...before, [operation]: 1 });
    });
  });
}
