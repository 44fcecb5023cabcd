import { ChargingMode, ChargingPowerLevel, ChargingStatus, ChargingType } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(ChargingStatus, 'ChargingStatus', 'State of the charging system.', {
  DISCONNECTED: 'No cable is plugged in.',
  IN_PROGRESS: 'The battery is charging.',
  FAILURE: 'Charging failed.',
  STOPPED: 'Charging was stopped before it was done.',
  FINISHED: 'Charging is done.',
});

describeEnum(
  ChargingPowerLevel,
  'ChargingPowerLevel',
  'Level of the charging power, from the lowest to the highest. The upstream gives no watts for a level.',
);

describeEnum(ChargingMode, 'ChargingMode', 'How fast the battery charges.', {
  NO: 'It is not charging.',
});

describeEnum(ChargingType, 'ChargingType', 'How far the battery is charged.', {
  PARTIAL: 'Charging stops before the battery is full, which makes it last longer.',
  FULL: 'Charging goes on until the battery is full.',
});

export { ChargingMode, ChargingPowerLevel, ChargingStatus, ChargingType };
