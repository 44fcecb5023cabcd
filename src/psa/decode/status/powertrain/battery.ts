import type { AuxiliaryBattery } from '../../../../domain/index.js';
import { percent } from '../../values/numbers.js';
import type { GroupReader } from '../../reader/reader.js';

export function readBattery(battery: GroupReader): AuxiliaryBattery {
  // Q16: the state of health in %, despite its name.
  return { stateOfHealth: battery.number('voltage', percent, 'stateOfHealth'), ...battery.times() };
}
