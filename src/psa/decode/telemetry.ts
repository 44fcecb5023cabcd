import type { Lighting, Telemetry } from '../../domain/index.js';
import { isResource } from '../../hal/index.js';
import type { Resource } from '../../hal/index.js';
import { readingOf, type DecodeContext } from './reader/context.js';
import { lightDirection, lightPosition, lightStatus } from './values/enums.js';
import { readerOfExtension } from './reader/extension.js';
import { parseId, tripIdOf, vehicleIdOf } from './values/ids.js';
import { readMaintenance } from './maintenance.js';
import { oneOf } from './reader/one-or-many.js';
import { onDemand, plainObject, type LazyGetters } from './reader/on-demand.js';
import { readPosition } from './position.js';
import { GroupReader, emptyReader, readGroup } from './reader/reader.js';
import { readEnvironment } from './status/comfort/environment.js';
import { readPrivacy } from './status/privacy.js';
import { groupMakers, groupNames, type GroupReadings, type GroupsSource } from './status/vehicle-groups.js';

/** Messages have no `service`. */
const makers: LazyGetters<GroupReadings, GroupsSource> = { ...groupMakers, service: () => null };

/** Messages have no id. Values that are not objects become an empty message. */
export function decodeTelemetry(document: Resource, context: DecodeContext): Telemetry {
  const { fleetId } = context;
  const reading = readingOf(context);
  const resource = isResource(document) ? document : {};
  const telemetry = new GroupReader(resource, 'telemetry', reading.drift, reading.latest);
  const extension = readerOfExtension(resource, telemetry, 'telemetry.extension');
  const vehicleId = vehicleIdOf(resource);
  const readVehicle = (vehicle: GroupReader) => ({
    ...plainObject(groupNames, onDemand<GroupReadings, GroupsSource>(makers, { vehicle, extension })),
    lighting: vehicle.group('lighting', readLighting),
  });
  const decoded: Telemetry = {
    fleetId,
    vehicleId,
    tripId: tripIdOf(resource) ?? parseId(telemetry.raw('tid')),
    privacy: telemetry.group('privacy', readPrivacy),
    ...(telemetry.group('vehicle', readVehicle, '') ?? readVehicle(emptyReader())),
    environment: telemetry.group('environment', readEnvironment),
    location: extension && readPosition(extension, 'location'),
    maintenance: readGroup(
      oneOf(extension?.raw('maintenance')).value,
      'telemetry.extension.maintenance',
      reading,
      (group) => readMaintenance(group, { fleetId, vehicleId }),
    ),
    createdAt: telemetry.date('createdAt'),
    updatedAt: telemetry.date('updatedAt'),
    rejectedValues: telemetry.rejectedValues(),
  };
  extension?.countUnread();
  telemetry.countUnread();
  return decoded;
}

function readLighting(lighting: GroupReader): Lighting {
  return {
    ...lighting.enumListField('turn', lightDirection),
    ...lighting.enumListField('light', lightPosition),
    ...lighting.enumListField('status', lightStatus),
  };
}
