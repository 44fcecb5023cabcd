import type { AuxiliaryBattery } from '../../../domain/index.js';
import { percent } from '../numbers.js';
import type { GroupReader } from '../reader.js';

export function readBattery(battery: GroupReader): AuxiliaryBattery {
  // Q16: a percentage, whatever its name says.
  return { stateOfHealth: battery.number('voltage', percent, 'stateOfHealth'), ...battery.times() };
}
