import type { Trip, Upstream, Vehicle } from '../../../../../src/domain/index.js';
import type { entities } from '../../../../../src/psa/relations/index.js';
import { apiOf, base, type Answers } from '../../support/api.js';
import { noArguments } from './arguments.js';
import { filled, type VersionName } from './operations.js';

const call = {};
const page = { size: 60, token: null };
const none = noArguments as never;
const ids = {
  fleetId: 'f1',
  vehicleId: 'v1',
  tripId: 't1',
  alertId: 'a1',
  alarmId: 'a1',
  collisionId: 'c1',
  stolenId: 's1',
  monitorId: 'm1',
  callbackId: 'cb1',
  remoteActionId: 'r1',
};
const vehiclePath = '/fleets/{fid}/vehicles/{vid}';
const ofVehicle = (path: string) => `${vehiclePath}/${path}`;

/** A kind of parent: its path, its id, and how it is read if not by its ids. */
interface Place {
  readonly path: string;
  readonly id?: string;
  readonly read?: (upstream: Upstream) => Promise<object | null | undefined>;
}

const readVehicle = async (upstream: Upstream) => (await upstream.vehicle(ids, none, call)) as Vehicle;

const places: Readonly<Record<string, Place>> = {
  Fleet: { path: '/fleets/{fid}', id: 'f1', read: (upstream) => upstream.fleet('f1', call) },
  Vehicle: { path: vehiclePath, id: 'v1', read: readVehicle },
  VehicleStatus: {
    path: ofVehicle('status'),
    read: async (upstream) => upstream.one('Vehicle.status', await readVehicle(upstream), none, call),
  },
  Maintenance: {
    path: ofVehicle('maintenance'),
    read: async (upstream) => upstream.one('Vehicle.maintenance', await readVehicle(upstream), none, call),
  },
  Telemetry: {
    path: ofVehicle('telemetry'),
    read: async (upstream) =>
      (await upstream.many('Vehicle.telemetry', await readVehicle(upstream), none, page, call))?.items[0],
  },
  Alert: {
    path: ofVehicle('alerts/{aid}'),
    id: 'a1',
    // With a trip id it would be read through its trip.
    read: (upstream) => upstream.entity('Alert', { ...ids, tripId: null }, none, call),
  },
  Trip: { path: ofVehicle('trips/{tid}'), id: 't1' },
  'Trip without a vehicle': {
    path: '',
    // As in a fleet's list whose items have no links.
    read: () => Promise.resolve({ ...ids, vehicleId: null } as unknown as Trip),
  },
  Alarm: { path: ofVehicle('alarms/{aid}'), id: 'a1' },
  Collision: { path: ofVehicle('collisions/{cid}'), id: 'c1' },
  StolenReport: { path: ofVehicle('stolen/{sid}'), id: 's1' },
  RemoteCallback: { path: '/fleets/{fid}/remote/callbacks/{cbid}', id: 'cb1' },
  RemoteAction: { path: ofVehicle('callbacks/{cbid}/remotes/{rid}'), id: 'r1' },
};

/** A parent of this kind with these links (null if the version has none), and the requests after reading it. */
export async function parentOf(
  kind: string,
  version: VersionName,
  links: Readonly<Record<string, string>>,
  answers: Answers = {},
) {
  const place = places[kind];
  if (place === undefined) throw new Error(`How is a ${kind} read?`);
  const linked = (all: Readonly<Record<string, string>>) => ({
    _links: Object.fromEntries(Object.entries(all).map(([rel, href]) => [rel, { href }])),
  });
  const resource = { id: place.id, vin: 'VIN1', createdAt: '2026-03-01T12:00:00Z', ...linked(links) };
  const vehicle = filled(vehiclePath);
  const hrefs = { status: `${base}${vehicle}/status`, maintenance: `${base}${vehicle}/maintenance` };
  const api = apiOf(
    {
      [vehicle]: { id: 'v1', vin: 'VIN1', ...linked(hrefs) },
      [filled(place.path)]: kind === 'Telemetry' ? { _embedded: { telemetries: [resource] } } : resource,
      ...answers,
    },
    version,
  );
  const { upstream, requests } = api;
  const read = place.read ?? (() => upstream.entity(kind as keyof typeof entities, ids as never, none, call));
  const parent = (await read(upstream)) ?? null;
  requests.splice(0);
  return { ...api, parent };
}
