import { describe, expect, it } from '@jest/globals';
import { parsePage } from '../../../../src/hal/index.js';
import type { Resource } from '../../../../src/hal/index.js';
import {
  decodeAlarm,
  decodeAlert,
  decodeCollision,
  decodeFleet,
  decodeMaintenance,
  decodeMonitor,
  decodePosition,
  decodeRemoteAction,
  decodeRemoteCallback,
  decodeStatus,
  decodeStolenReport,
  decodeTelemetry,
  decodeTrip,
  decodeVehicle,
  decodeVehicleInformation,
} from '../../../../src/psa/decode/index.js';
import type { DecodeContext } from '../../../../src/psa/decode/index.js';
import { known } from '../../../../src/spec/index.js';
import { testContext } from './support/decoding.js';
import { fullAnswer, leavesOf, roundsOf, watched } from './support/full-document.js';

type Decode = (resource: Resource, context: DecodeContext) => unknown;

/** The decoder of one resource, and the operations that return it. */
const one = (decode: Decode, ...operations: readonly string[]) =>
  operations.map((id) => [id, { decode, read: (answer: Resource) => [answer] }] as const);

/** The same for lists; `names` are those of the items in `_embedded`. */
const many = (decode: Decode, names: readonly string[], ...operations: readonly string[]) =>
  operations.map((id) => [id, { decode, read: (answer: Resource) => parsePage(answer, names).items }] as const);

const readers = new Map([
  ...one((resource, { drift }) => decodeFleet(resource, drift), 'getFleet'),
  ...many((resource, { drift }) => decodeFleet(resource, drift), ['fleets'], 'getFleets'),
  ...one(decodeVehicle, 'getVehicleByid'),
  ...many(decodeVehicle, ['vehicles'], 'getVehiclesByDevice'),
  ...one(decodeVehicleInformation, 'getVehiclesCapabilities'),
  ...one(decodeStatus, 'getFleetVehicleStatus'),
  ...many(decodeStatus, ['status'], 'getFleetStatusList'),
  ...one(decodePosition, 'getCarLastPosition'),
  ...many(
    decodePosition,
    ['positions', 'wayPoints'],
    ...['getPathForTrip', 'getPathForATrip', 'getVehicleStolenIdPosition'],
  ),
  ...one(decodeMaintenance, 'getVehicleMaintenance'),
  ...many(decodeMaintenance, ['maintenances'], 'getFleetMantenanceList'),
  ...one(
    decodeAlert,
    ...['getFleetAlertById', 'getFleetVehicleAlertsById', 'getFleetTripAlertByVehicleById', 'getFleetTripAlertById'],
  ),
  ...many(
    decodeAlert,
    ['alerts'],
    ...['getFleetAlertList', 'getVehicleAlerts', 'getFleetTripAlertByVehicle', 'getFleetTripAlerts'],
  ),
  ...one(decodeTrip, 'getFleetTripByVehicle', 'getFleetTripsById'),
  ...many(decodeTrip, ['trips'], 'getTripsByVehicle', 'getFleetTrips'),
  ...many(
    decodeTelemetry,
    ['telemetries'],
    ...['getTelemetry', 'getTelemetryForTripByVehicle', 'getFleetTelemetryForTrip'],
  ),
  ...one(decodeCollision, 'getVehicleCollisionById', 'getCollisionsById'),
  ...many(
    decodeCollision,
    ['collisions'],
    ...[
      'getVehicleCollision',
      'getTripCollisionsByTripAndVehicle',
      'getTripCollisionsByTrip',
      'getFleetTripCollisions',
    ],
  ),
  ...one(decodeAlarm, 'getVehicleAlarmsById'),
  ...many(decodeAlarm, ['alarms'], 'getVehicleAlarms'),
  ...one(decodeStolenReport, 'getVehicleStolenById'),
  ...many(decodeStolenReport, ['stolen'], 'getVehicleStolenHistory'),
  ...one(decodeMonitor, 'getFleetMonitorsStatusById'),
  ...many(decodeMonitor, ['monitors'], 'getFleetMonitors'),
  ...one(decodeRemoteCallback, 'getFleetRemotebyId'),
  ...many(decodeRemoteCallback, ['callbacks', 'remoteCallbacks'], 'getFleetRemotes'),
  ...one(decodeRemoteAction, 'getRemoteRequestForVhlById'),
  ...many(decodeRemoteAction, ['remotes', 'remoteActions'], 'getRemoteRequestsForVhl'),
]);

/** Fields that no decoder reads, by operation and path, each with its reason. */
const unread: readonly (readonly [RegExp, string])[] = [
  [/([pP]osition|positions\[\]|location)\.type$|^getCarLastPosition type$/, 'A constant of GeoJSON.'],
  [/[ .]properties\.vin$/, 'The VIN is read from the vehicle of the position.'],
  [/^getPathFor\w+ _embedded\.reduced$/, 'Whether v2 omitted waypoints; the graph returns the ones in the response.'],
];

const reads = (['v2', 'v3'] as const).flatMap((version) =>
  Object.entries(known[version].operations)
    .filter(([name]) => name.startsWith('GET '))
    .map(([name, { id = name }]) => ({ version, name, id })),
);

describe('the decoders, compared with the known specification', () => {
  it('exist for every read operation', () => {
    expect(reads).toHaveLength(38 + 34);
    expect(reads.filter(({ id }) => !readers.has(id))).toEqual([]);
    expect([...readers.keys()].filter((id) => !reads.some((read) => read.id === id))).toEqual([]);
  });

  it.each(reads)('read every field and every enumeration value of $id in $version', ({ version, name, id }) => {
    const reader = readers.get(id);
    const context = testContext();
    const read = new Set<string>();
    let leaves: readonly string[] = [];
    const rounds = roundsOf(version, name);
    for (let nth = 0; nth < rounds; nth += 1) {
      const answer = fullAnswer(version, name, nth);
      leaves = leavesOf(answer);
      const items = reader?.read(watched(answer, read) as Resource) ?? [];
      expect(items).toHaveLength(1);
      for (const item of items) expect(reader?.decode(item, context)).not.toBeNull();
    }
    expect(context.drifted()).toEqual([]);
    expect(leaves.length).toBeGreaterThan(2);
    const missed = leaves.filter(
      (leaf) => !read.has(leaf) && !unread.some(([pattern]) => pattern.test(`${id} ${leaf}`)),
    );
    expect(missed).toEqual([]);
  });

  it('have a reason for each field that they ignore', () => {
    const all = reads.flatMap(({ version, name, id }) =>
      leavesOf(fullAnswer(version, name, 0)).map((leaf) => `${id} ${leaf}`),
    );
    expect(unread.filter(([pattern]) => !all.some((leaf) => pattern.test(leaf)))).toEqual([]);
    expect(unread.filter(([, reason]) => reason.length < 10)).toEqual([]);
  });
});
