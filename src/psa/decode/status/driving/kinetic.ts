import type { Kinetic } from '../../../../domain/index.js';
import { speed } from '../../values/numbers.js';
import type { GroupReader } from '../../reader/reader.js';

export function readKinetic(kinetic: GroupReader): Kinetic {
  return {
    acceleration: kinetic.number('acceleration'),
    speed: kinetic.number('speed', speed),
    pace: kinetic.number('pace'),
    moving: kinetic.boolean('moving'),
    ...kinetic.times(),
  };
}
