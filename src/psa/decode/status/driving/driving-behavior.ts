import type { DrivingBehavior } from '../../../../domain/index.js';
import { drivingMode } from '../../values/enums.js';
import type { GroupReader } from '../../reader/reader.js';

export function readDrivingBehavior(behavior: GroupReader): DrivingBehavior {
  return {
    ...behavior.enumField('mode', drivingMode),
    ...behavior.times(),
  };
}
