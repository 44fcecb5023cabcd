import { type Alert, AlertSeverity, AlertType } from '../../domain/index.js';
import type { Resource } from '../../hal/index.js';
import { readingOf, type DecodeContext } from './reader/context.js';
import { enumTable } from './values/enum-table.js';
import { ownId, vehicleIdOf } from './values/ids.js';
import { readPosition } from './position.js';
import { readGroup } from './reader/reader.js';

const alertSeverity = enumTable(AlertSeverity);
const alertType = enumTable(AlertType, {
  EmissionSystemOrAdBlueQualityFailueStartingImpossible:
    'EMISSION_SYSTEM_OR_AD_BLUE_QUALITY_FAILURE_STARTING_IMPOSSIBLE',
  EmissionSystemOrAdBlueQualityFailueStartingImpossibleSoon:
    'EMISSION_SYSTEM_OR_AD_BLUE_QUALITY_FAILURE_STARTING_IMPOSSIBLE_SOON',
  LeftFrontTirePressurSensorFault: 'LEFT_FRONT_TIRE_PRESSURE_SENSOR_FAULT',
  LeftRearTirePressurSensorFault: 'LEFT_REAR_TIRE_PRESSURE_SENSOR_FAULT',
  RightFrontTirePressurSensorFault: 'RIGHT_FRONT_TIRE_PRESSURE_SENSOR_FAULT',
  RightRearTirePressurSensorFault: 'RIGHT_REAR_TIRE_PRESSURE_SENSOR_FAULT',
  SuspensionFaultRepaireVehicle: 'SUSPENSION_FAULT_REPAIR_VEHICLE',
  TooManyRoofOperation: 'TOO_MANY_ROOF_OPERATIONS',
});

/** Null without an id, both as member and in the self link. */
export function decodeAlert(resource: Resource, context: DecodeContext): Alert | null {
  const { fleetId } = context;
  return readGroup(resource, 'alert', readingOf(context), (group) => {
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
