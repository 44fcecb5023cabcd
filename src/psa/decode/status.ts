import type { VehicleStatus } from '../../domain/index.js';
import { isResource } from '../../hal/index.js';
import type { Resource } from '../../hal/index.js';
import type { DecodeContext } from './context.js';
import { readerOfExtension } from './extension.js';
import { vehicleIdOf } from './ids.js';
import { readPosition } from './position.js';
import { GroupReader } from './reader.js';
import { readEnvironment } from './status/environment.js';
import { readPreconditioning } from './status/preconditioning.js';
import { readPrivacy } from './status/privacy.js';
import { readService } from './status/service.js';
import { readStolen } from './status/stolen.js';
import { readVehicleGroups } from './status/vehicle-groups.js';

/** API v2 and v3 give the same shape: where they put a value in different places, v3's place wins. */
export function decodeStatus(document: Resource, context: DecodeContext): VehicleStatus {
  const resource = isResource(document) ? document : {};
  const status = new GroupReader(resource, 'status', context.drift);
  const extension = readerOfExtension(resource, status, 'status.extension');
  const now = context.now?.() ?? new Date();

  const service = status.group('service', readService);
  const decoded: VehicleStatus = {
    fleetId: context.fleetId,
    vehicleId: vehicleIdOf(resource),
    vin: status.string('vin'),
    ...readVehicleGroups(status, { extension, service }),
    lastPosition: readPosition(status, 'lastPosition'),
    preconditioning: status.group(['preconditioning', 'preconditionning'], readPreconditioning),
    privacy: status.group('privacy', readPrivacy),
    service,
    environment: status.group('environment', readEnvironment),
    stolen: status.group('stolen', (group) => readStolen(group, now)),
    createdAt: status.date('createdAt'),
    updatedAt: status.date('updatedAt'),
    rejectedValues: status.rejectedValues(),
  };
  extension?.countUnread();
  status.countUnread();
  return decoded;
}
