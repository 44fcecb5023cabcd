import type { AuxiliaryBattery } from '../../../domain/index.js';
import { percent } from '../numbers.js';
import type { GroupReader } from '../reader.js';

export function readBattery(battery: GroupReader): AuxiliaryBattery {
  // Q16: the state of health in %, despite its name.
  return { stateOfHealth: battery.number('voltage', percent, 'stateOfHealth'), ...battery.times() };
}
