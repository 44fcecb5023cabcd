import type { WipingBlades } from '../../../domain/index.js';
import { wipingSpeed } from '../enums.js';
import type { GroupReader } from '../reader.js';

export function readWipingBlades(blades: GroupReader): WipingBlades {
  return {
    active: blades.boolean('active'),
    ...blades.enumField('speed', wipingSpeed),
    ...blades.times(),
  };
}
