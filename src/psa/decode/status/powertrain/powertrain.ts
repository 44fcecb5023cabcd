import type { Powertrain } from '../../../../domain/index.js';
import { powertrainStatus } from '../../values/enums.js';
import type { GroupReader } from '../../reader/reader.js';

export function readPowertrain(powertrain: GroupReader): Powertrain {
  return { ...powertrain.enumField('status', powertrainStatus), ...powertrain.times() };
}
