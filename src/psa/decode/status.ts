import { isHidden, latestPlausible, type VehicleStatus } from '../../domain/index.js';
import { isResource } from '../../hal/index.js';
import type { Resource } from '../../hal/index.js';
import type { DecodeContext } from './reader/context.js';
import { readerOfExtension } from './reader/extension.js';
import { vehicleIdOf } from './values/ids.js';
import { lazyObjectsOf, onDemand, plainObject, type LazyGetters } from './reader/on-demand.js';
import { readPosition } from './position.js';
import { GroupReader } from './reader/reader.js';
import { readEnvironment } from './status/comfort/environment.js';
import { readPreconditioning } from './status/comfort/preconditioning.js';
import { readPrivacy } from './status/privacy.js';
import { readService } from './status/service.js';
import { readStolen } from './status/safety/stolen.js';
import { groupMakers, groupNames, type GroupReadings, type GroupsSource } from './status/vehicle-groups.js';

interface StatusSource extends GroupsSource {
  readonly resource: Resource;
  readonly context: DecodeContext;
  readonly now: Date;
}

type StatusReadings = VehicleStatus & GroupReadings;

const makers: LazyGetters<StatusReadings, StatusSource> = {
  fleetId: ({ context }) => context.fleetId,
  vehicleId: ({ resource }) => vehicleIdOf(resource),
  vin: ({ vehicle }) => vehicle.string('vin'),
  ...groupMakers,
  // Privacy takes precedence, even if the upstream sends a position.
  lastPosition: ({ vehicle }, get) => {
    const position = readPosition(vehicle, 'lastPosition');
    return isHidden('lastPosition', get('privacy')) ? null : position;
  },
  preconditioning: ({ vehicle }) => vehicle.group('preconditioning', readPreconditioning),
  privacy: ({ vehicle }) => vehicle.group('privacy', readPrivacy),
  service: ({ vehicle }) => vehicle.group('service', readService),
  environment: ({ vehicle }) => vehicle.group('environment', readEnvironment),
  stolen: ({ vehicle, now }) => vehicle.group('stolen', (group) => readStolen(group, now)),
  createdAt: ({ vehicle }) => vehicle.date('createdAt'),
  updatedAt: ({ vehicle }) => vehicle.date('updatedAt'),
  // Decoded again, so that the result does not depend on what was read before.
  rejectedValues: ({ resource, context, now }) =>
    decodeStatus(resource, { ...context, drift: notCounted, now: () => now, wholly: true }).rejectedValues,
};

const names = [
  'fleetId',
  'vehicleId',
  'vin',
  'service',
  ...groupNames,
  'lastPosition',
  'preconditioning',
  'privacy',
  'environment',
  'stolen',
  'createdAt',
  'updatedAt',
] as const satisfies readonly (keyof VehicleStatus)[];

const lazyStatus = lazyObjectsOf<StatusReadings, keyof VehicleStatus>([...names, 'rejectedValues']);
const notCounted = { unknownEnum: () => {}, badLeaf: () => {}, unknownField: () => {} };

/**
 * Decodes API v2 and v3 to the same type; if a value is in both places, v3's takes precedence. Without `wholly`, groups are
 * decoded lazily: there are two dozen, and most queries need three.
 */
export function decodeStatus(document: Resource, context: DecodeContext): VehicleStatus {
  const resource = isResource(document) ? document : {};
  const now = context.now?.() ?? new Date();
  const vehicle = new GroupReader(resource, 'status', context.drift, latestPlausible(now.getTime()));
  const extension = readerOfExtension(resource, vehicle, 'status.extension');
  const source = { resource, context, vehicle, extension, now };
  const get = onDemand(makers, source);
  if (context.wholly === false) return lazyStatus(get);
  const decoded = plainObject(names, get);
  extension?.countUnread();
  vehicle.countUnread();
  return { ...decoded, rejectedValues: vehicle.rejectedValues() };
}
