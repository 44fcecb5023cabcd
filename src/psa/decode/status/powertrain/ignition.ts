import type { Ignition } from '../../../../domain/index.js';
import { ignitionType } from '../../values/enums.js';
import type { GroupReader } from '../../reader/reader.js';

export function readIgnition(ignition: GroupReader): Ignition {
  return { ...ignition.enumField('type', ignitionType), ...ignition.times() };
}
