import type { Transmission } from '../../../domain/index.js';
import { gearRatio } from '../enums.js';
import type { GroupReader } from '../reader.js';

export function readTransmission(transmission: GroupReader): Transmission {
  return {
    gearbox: transmission.group('gearbox', (gearbox) => ({
      mode: gearbox.group('mode', (mode) => ({
        automatic: mode.boolean('automatic'),
        sport: mode.boolean('sport'),
        snow: mode.boolean('snow'),
        sequential: mode.boolean('sequential'),
        semiManual: mode.boolean('semiManual'),
      })),
      ...gearbox.enumField('ratio', gearRatio),
    })),
  };
}
