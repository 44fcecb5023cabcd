import type { Environment } from '../../../../domain/index.js';
import { celsius } from '../../values/numbers.js';
import type { GroupReader } from '../../reader/reader.js';

export function readEnvironment(environment: GroupReader): Environment {
  return {
    luminosity: environment.group('luminosity', (luminosity) => ({
      day: luminosity.boolean('day'),
      ...luminosity.times(),
    })),
    air: environment.group('air', (air) => ({ temp: air.number('temp', celsius), ...air.times() })),
    ...environment.times(),
  };
}
