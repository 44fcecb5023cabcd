import type { Call } from '../http/call.js';
import { readTimestamps } from '../http/intervals.js';
import { both, hal, second, type Operation } from '../http/operation.js';
import { highFrequency, representPage } from '../http/paging.js';
import { readExtensions, readTypes } from '../http/parameters.js';
import type { Document } from '../representation/document.js';
import { requestedOf, type Message, type MessageRequest } from '../representation/telemetry-message.js';
import { representMessage } from '../representation/telemetry.js';
import type { WorldVehicle } from '../world/vehicle.js';
import { tripOf, visibleVehicleOf } from './lookup.js';

const types = [
  'environment',
  'privacy',
  'vehicle',
  'vehicle.adas',
  'vehicle.battery',
  'vehicle.doorsState',
  'vehicle.energies',
  'vehicle.engines',
  'vehicle.ignition',
  'vehicle.lighting',
  'vehicle.safety',
  'vehicle.transmission',
  'vehicle.drivingBehavior',
] as const;
const typesOfV3 = [
  ...types,
  'vehicle.lightingSystem',
  'vehicle.alarm.status',
  'vehicle.alarm.trigger',
  'vehicle.wipingBlades',
] as const;

function requestOf({ query, version }: Call): MessageRequest {
  if (version === 'v3')
    return requestedOf(
      readTypes(query, typesOfV3, typesOfV3.length),
      readExtensions(query, ['location', 'maintenance']),
    );
  // v2 has 13 types and accepts up to 10 of them.
  return requestedOf(
    readTypes(query, types, 10),
    readExtensions(query, ['location', 'maintenance', 'odometer', 'kinetic']),
  );
}

/** Newest first. `type` selects the content of the messages, not the messages. Only those of the page are computed. */
function listMessages(call: Call, vehicle: WorldVehicle, from: number, to: number): Document {
  const { world, query, style, path } = call;
  const intervals = readTimestamps(query, world.now()) ?? [{ from, to }];
  const spans = intervals.map((each) => ({ from: Math.max(each.from, from), to: Math.min(each.to, to) }));
  const request = requestOf(call);
  const located = world.traits(vehicle).privacy === 'None';
  const alarms = world.alarms(vehicle);
  const messageAt = (at: number): Message => ({
    snapshot: world.snapshot(vehicle, at),
    alarms,
    position: (when) => (located ? world.snapshot(vehicle, when) : null),
  });
  return representPage(call, {
    name: 'telemetries',
    items: (asOf) => world.messages(vehicle, spans, asOf),
    represent: (at) =>
      representMessage(messageAt(at), world.tripsDuring(vehicle, at, at)[0] ?? null, request, style, path),
    ranged: true,
    presentation: ['type'],
    maxPageSize: highFrequency,
  });
}

function ofTrip(call: Call): Document {
  const { vehicle, startedAt, endsAt } = tripOf(call);
  return listMessages(call, vehicle, startedAt, endsAt);
}

export const telemetryOperations: readonly Operation[] = [
  {
    id: 'getTelemetry',
    path: '/fleets/{fid}/vehicles/{vid}/telemetry',
    versions: both,
    contentType: hal,
    kind: 'telemetry',
    answer: (call) => listMessages(call, visibleVehicleOf(call), 0, Number.MAX_SAFE_INTEGER),
  },
  {
    id: 'getTelemetryForTripByVehicle',
    path: '/fleets/{fid}/vehicles/{vid}/trips/{tid}/telemetry',
    versions: both,
    contentType: hal,
    kind: 'telemetry',
    answer: ofTrip,
  },
  {
    id: 'getFleetTelemetryForTrip',
    path: '/fleets/{fid}/trips/{tid}/telemetry',
    versions: second,
    contentType: hal,
    kind: 'telemetry',
    answer: ofTrip,
  },
];
