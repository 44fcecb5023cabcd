import type { Light, LightingSystem } from '../../../../domain/index.js';
import { lightDirection, lightPosition, lightStatus } from '../../values/enums.js';
import type { GroupReader } from '../../reader/reader.js';

export function readLightingSystem(lighting: GroupReader): LightingSystem {
  return {
    turn: lighting.list('turn', readLight),
    fog: lighting.list('fog', readLight),
    ...lighting.times(),
  };
}

function readLight(light: GroupReader): Light {
  return {
    ...light.enumField('direction', lightDirection),
    ...light.enumField('position', lightPosition),
    ...light.enumField('status', lightStatus),
  };
}
