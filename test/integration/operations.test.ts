import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSpecification } from '../support/specification/document.js';
import { startWorld, type TestWorld } from '../support/world.js';
import { startEditor, type Editor } from './support/editor.js';
import { globalId, specimensOf, type Specimens } from './support/specimens.js';
import { dataOf, frozen, worldStart } from './support/truth.js';

/** What is asked, with `asked:` before what the operation answers, and the calls that lead there. */
interface Question {
  readonly query: string;
  readonly before: Readonly<Record<string, number>>;
}

type Ask = (specimens: Specimens) => Question;

const of = (query: string, before: Question['before'] = {}): Question => ({ query: `{ ${query} }`, before });
const node = (type: string, ids: readonly string[], fields: string, before: Question['before']): Question =>
  of(`node(id: "${globalId(type, ...ids)}") { ... on ${type} { ${fields} } }`, before);

/** A fleet that the process has read before costs no call. */
const inFleet =
  (fields: (specimens: Specimens) => string, before: Question['before'] = {}): Ask =>
  (specimens) =>
    of(`fleet(fleetId: "${specimens.fleet.id}") { ${fields(specimens)} }`, before);

/** The vehicles of the specimens. */
type Kept = 'vehicle' | 'alarmed' | 'stolen' | 'commanded';

const inVehicle =
  (fields: (specimens: Specimens) => string, kept: Kept = 'vehicle', before: Question['before'] = {}): Ask =>
  (specimens) => {
    const { fleetId, id } = specimens[kept];
    return node('Vehicle', [fleetId, id], fields(specimens), { getVehicleByid: 1, ...before });
  };

const ofCollision =
  (fields: (specimens: Specimens) => string, before: Question['before'] = {}): Ask =>
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

/** Of v2: a trip that is known by its fleet alone. */
const inFleetTrip = (fields: (specimens: Specimens) => string): Ask =>
  inFleet((specimens) => `trip(tripId: "${specimens.trip.id}") { ${fields(specimens)} }`, { getFleetTripsById: 1 });

const ofBoth: Readonly<Record<string, Ask>> = {
  getFleets: () => of('fleets { asked: nodes { fleetId name } }'),
  getFleet: inFleet(() => 'asked: name'),
  getVehiclesByDevice: inFleet(() => 'vehicles(first: 2) { asked: nodes { vin } }'),
  getVehicleByid: inVehicle(() => 'asked: vin'),
  getCarLastPosition: ({ alert }) =>
    node('Alert', [alert.vehicle.fleetId, alert.vehicle.id, alert.id], 'asked: position { longitude latitude }', {
      getFleetVehicleAlertsById: 1,
    }),
  getVehicleMaintenance: inVehicle(() => 'asked: maintenance { mileageBeforeMaintenance daysBeforeMaintenance }'),
  getFleetStatusList: inFleet(() => 'vehicles { asked: nodes { status { createdAt } } }', { getVehiclesByDevice: 1 }),
  getFleetMantenanceList: inFleet(() => 'vehicles { asked: nodes { maintenance { daysBeforeMaintenance } } }', {
    getVehiclesByDevice: 1,
  }),
  getFleetAlertList: inFleet(() => 'alerts(first: 3) { asked: nodes { alertId type } }'),
  getFleetAlertById: inFleet(({ alert }) => `asked: alert(alertId: "${alert.id}") { type startedAt }`),
  getFleetVehicleStatus: inVehicle(() => 'asked: status { createdAt }'),
  getVehicleAlerts: inVehicle(() => 'alerts(first: 3) { asked: nodes { alertId type } }'),
  getFleetVehicleAlertsById: inVehicle(({ alert }) => `asked: alert(alertId: "${alert.id}") { type startedAt }`),
  getTelemetry: inVehicle(() => 'telemetry(first: 3) { asked: nodes { createdAt odometer { mileage } } }'),
  getFleetMonitors: inFleet(() => 'monitors { asked: nodes { monitorId status } }'),
  getFleetMonitorsStatusById: inFleet(({ monitor }) => `asked: monitor(monitorId: "${monitor.id}") { status label }`),
  getTripsByVehicle: inVehicle(() => 'trips(first: 3, order: OLDEST_FIRST) { asked: nodes { tripId distance } }'),
  getFleetTrips: inFleet(() => 'trips(first: 3, order: OLDEST_FIRST) { asked: nodes { tripId distance } }'),
  getFleetTripByVehicle: inTrip(() => 'asked: distance'),
  getFleetTripAlertByVehicle: inTrip(() => 'alerts { asked: nodes { alertId type } }'),
  getFleetTripAlertByVehicleById: inTrip(({ alert }) => `asked: alert(alertId: "${alert.id}") { type startedAt }`),
  getPathForTrip: inTrip(() => 'waypoints { asked: nodes { longitude latitude } }'),
  getTelemetryForTripByVehicle: inTrip(() => 'telemetry(first: 3) { asked: nodes { createdAt } }'),
  getVehicleCollision: ofCollision(() => 'collisions { asked: nodes { collisionId details { side } } }'),
  getVehicleCollisionById: ofCollision(
    ({ collision }) => `asked: collision(collisionId: "${collision.id}") { createdAt details { side } }`,
  ),
  getTripCollisionsByTripAndVehicle: inCrash('collisions { asked: nodes { collisionId } }'),
  getFleetTripCollisions: inFleet(() => 'collisions { asked: nodes { collisionId } }'),
  getCollisionsById: inFleet(
    ({ collision }) => `asked: collision(collisionId: "${collision.id}") { createdAt details { side } }`,
  ),
};

const ofThird: Readonly<Record<string, Ask>> = {
  getVehiclesCapabilities: ({ vehicle }) =>
    of(`asked: vehicleByVin(vin: "${vehicle.vin}") { vin motorization brand capabilities { data } }`),
  getVehicleAlarms: inVehicle(() => 'alarms(first: 3) { asked: nodes { alarmId } }', 'alarmed'),
  getVehicleAlarmsById: inVehicle(({ alarm }) => `asked: alarm(alarmId: "${alarm.id}") { alarmId }`, 'alarmed'),
  getVehicleStolenHistory: inVehicle(() => 'stolenReports { asked: nodes { stolenId startedAt } }', 'stolen'),
  getVehicleStolenById: inVehicle(
    ({ theft }) => `asked: stolenReport(stolenId: "${theft.id}") { startedAt }`,
    'stolen',
  ),
  getVehicleStolenIdPosition: ({ stolen, theft }) =>
    node(
      'StolenReport',
      [stolen.fleetId, stolen.id, theft.id],
      'waypoints { asked: nodes { longitude latitude createdAt } }',
      { getVehicleStolenById: 1 },
    ),
  getFleetRemotes: inFleet(() => 'remoteCallbacks { asked: nodes { callbackId remoteTypes } }'),
  getFleetRemotebyId: inFleet(({ callback }) => `asked: remoteCallback(callbackId: "${callback.id}") { remoteTypes }`),
  getRemoteRequestsForVhl: inVehicle(
    ({ remote }) => `remoteActions(callbackId: "${remote.callbackId}") { asked: nodes { remoteActionId types } }`,
    'commanded',
  ),
  getRemoteRequestForVhlById: inVehicle(
    ({ remote: { id, callbackId } }) =>
      `asked: remoteAction(callbackId: "${callbackId}", remoteActionId: "${id}") { types status }`,
    'commanded',
  ),
};

const ofSecond: Readonly<Record<string, Ask>> = {
  getFleetTripsById: inFleetTrip(() => 'asked: distance'),
  getFleetTripAlerts: inFleetTrip(() => 'alerts { asked: nodes { alertId type } }'),
  getPathForATrip: inFleetTrip(() => 'waypoints { asked: nodes { longitude latitude } }'),
  getTripCollisionsByTrip: inFleet(
    ({ collision }) => `trip(tripId: "${collision.trip.id}") { collisions { asked: nodes { collisionId } } }`,
    { getFleetTripsById: 1 },
  ),
};

/** Of a trip that names its vehicle the same is read under the vehicle, where v2 has it as well. */
const ofNamelessTrip: Readonly<Record<string, Ask>> = {
  getFleetTripAlertById: inFleetTrip(({ alert }) => `asked: alert(alertId: "${alert.id}") { type startedAt }`),
  getFleetTelemetryForTrip: inFleetTrip(() => 'telemetry(first: 3) { asked: nodes { createdAt } }'),
};

/** Every `GET` operation of a published specification. */
function operationsOf(version: 'v2' | 'v3'): readonly string[] {
  return readSpecification(version)
    .operations.filter(({ method }) => method === 'GET')
    .map(({ id }) => id);
}

/** What stands under `asked` in an answer, and below it: at least one value, not null alone. */
function askedValues(value: unknown, under = false): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => askedValues(item, under));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, member]) => askedValues(member, under || key === 'asked'));
  return under && value !== null ? [value] : [];
}

describe.each([
  { version: 'v3', questions: { ...ofBoth, ...ofThird } },
  { version: 'v2', questions: { ...ofBoth, ...ofSecond, ...ofNamelessTrip } },
] as const)('of the specification of $version', ({ version, questions }) => {
  let world: TestWorld;
  let specimens: Specimens;
  let editor: Editor;
  let later = 0;
  beforeAll(async () => {
    world = await startWorld({
      simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 30, gaps: false }] },
      upstream: { apiVersion: version },
      now: () => worldStart + later,
    });
    specimens = specimensOf(world.simulator);
    editor = await startEditor(world);
    await world.restart({ upstream: { apiVersion: version, baseUrl: editor.url }, now: () => worldStart + later });
  });
  afterAll(async () => {
    await world.close();
    await editor.close();
  });

  it('every operation that reads is in the table, and nothing else', () => {
    expect(Object.keys(questions).sort()).toEqual([...operationsOf(version)].sort());
  });

  it.each(Object.entries(questions))('%s can be asked, by itself', async (operation, ask) => {
    // What is known of a fleet is kept for ten minutes.
    if (operation === 'getFleet') later += 601_000;
    const isNameless = operation in ofNamelessTrip;
    editor.edit((path, { _links: links }) => {
      if (isNameless && path.includes('/trips/')) delete (links as Record<string, unknown> | undefined)?.['vehicle'];
    });
    const { query, before } = ask(specimens);
    const { result, byOperation } = await world.count(() => world.ask(query));
    expect(askedValues(dataOf(result)).length).toBeGreaterThan(0);
    expect(byOperation).toEqual({ ...before, [operation]: 1 });
  });
});
