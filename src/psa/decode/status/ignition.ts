import type { Ignition } from '../../../domain/index.js';
import { ignitionType } from '../enums.js';
import type { GroupReader } from '../reader.js';

export function readIgnition(ignition: GroupReader): Ignition {
  return { ...ignition.enumField('type', ignitionType), ...ignition.times() };
}
