import type { WipingBlades } from '../../../../domain/index.js';
import { wipingSpeed } from '../../values/enums.js';
import type { GroupReader } from '../../reader/reader.js';

export function readWipingBlades(blades: GroupReader): WipingBlades {
  return {
    active: blades.boolean('active'),
    ...blades.enumField('speed', wipingSpeed),
    ...blades.times(),
  };
}
