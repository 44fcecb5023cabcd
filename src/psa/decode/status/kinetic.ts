import type { Kinetic } from '../../../domain/index.js';
import type { GroupReader } from '../reader.js';

export function readKinetic(kinetic: GroupReader): Kinetic {
  return {
    acceleration: kinetic.number('acceleration'),
    speed: kinetic.number('speed'),
    pace: kinetic.number('pace'),
    moving: kinetic.boolean('moving'),
    ...kinetic.times(),
  };
}
