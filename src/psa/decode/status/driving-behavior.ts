import type { DrivingBehavior } from '../../../domain/index.js';
import { drivingMode } from '../enums.js';
import type { GroupReader } from '../reader.js';

export function readDrivingBehavior(behavior: GroupReader): DrivingBehavior {
  return {
    ...behavior.enumField('mode', drivingMode),
    ...behavior.times(),
  };
}
