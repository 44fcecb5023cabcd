import type { Alert } from '../../domain/index.js';
import type { Resource } from '../../hal/index.js';
import type { DecodeContext } from './context.js';
import { alertSeverity, alertType } from './enums.js';
import { ownId, vehicleIdOf } from './ids.js';
import { readPosition } from './position.js';
import { readGroup } from './reader.js';

/** Null for an alert that has no id, neither its own nor in its self link. */
export function decodeAlert(resource: Resource, { fleetId, drift }: DecodeContext): Alert | null {
  return readGroup(resource, 'alert', drift, (group) => {
    const alertId = ownId(resource);
    group.skip('id');
    const alert = {
      vehicleId: vehicleIdOf(resource),
      vin: group.string('vin'),
      active: group.boolean('active'),
      ...group.enumField('type', alertType),
      ...group.enumField('severity', alertSeverity),
      startedAt: group.date('startedAt'),
      endAt: group.date('endAt'),
      startPosition: readPosition(group, 'startPosition'),
      endPosition: readPosition(group, 'endPosition'),
      createdAt: group.date('createdAt'),
      updatedAt: group.date('updatedAt'),
    };
    if (alertId === null) group.countBad('id');
    return alertId === null ? null : { fleetId, alertId, ...alert };
  });
}
