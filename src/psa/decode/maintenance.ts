import type { Maintenance } from '../../domain/index.js';
import { isResource } from '../../hal/index.js';
import type { Resource } from '../../hal/index.js';
import { latestReport, type DecodeContext } from './reader/context.js';
import { vehicleIdOf } from './values/ids.js';
import { GroupReader } from './reader/reader.js';

export function decodeMaintenance(document: Resource, context: DecodeContext): Maintenance {
  const { fleetId, drift } = context;
  const resource = isResource(document) ? document : {};
  const group = new GroupReader(resource, 'maintenance', drift, latestReport(context));
  const maintenance = readMaintenance(group, { fleetId, vehicleId: vehicleIdOf(resource) });
  group.countUnread();
  return maintenance;
}

export function readMaintenance(group: GroupReader, names: Pick<Maintenance, 'fleetId' | 'vehicleId'>): Maintenance {
  return {
    ...names,
    vin: group.string('vin'),
    daysBeforeMaintenance: group.integer('daysBeforeMaintenance'),
    mileageBeforeMaintenance: group.number('mileageBeforeMaintenance'),
    createdAt: group.date('createdAt'),
    updatedAt: group.date('updatedAt'),
    rejectedValues: group.rejectedValues(),
  };
}
