import { ChargingMode, ChargingPowerLevel, ChargingStatus, ChargingType } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(ChargingStatus, 'ChargingStatus', 'State of the charging system.', {
  DISCONNECTED: 'No cable is plugged in.',
  IN_PROGRESS: 'The battery is charging.',
  FAILURE: 'Charging failed.',
  STOPPED: 'Charging stopped before it was complete.',
  FINISHED: 'Charging is complete.',
});

describeEnum(
  ChargingPowerLevel,
  'ChargingPowerLevel',
  'Charging power level, from lowest to highest. The upstream does not define the levels in watts.',
);

describeEnum(ChargingMode, 'ChargingMode', 'Charging speed.', {
  NO: 'Not charging.',
});

describeEnum(ChargingType, 'ChargingType', 'Whether to charge partially or fully.', {
  PARTIAL: 'Charging stops before the battery is full, which extends battery life.',
  FULL: 'Charging continues until the battery is full.',
});

export { ChargingMode, ChargingPowerLevel, ChargingStatus, ChargingType };
