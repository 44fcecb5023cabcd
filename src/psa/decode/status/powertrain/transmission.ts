import type { RecommendedGear, Transmission } from '../../../../domain/index.js';
import { gearRatio, recommendedGear } from '../../values/enums.js';
import type { EnumField, GroupReader } from '../../reader/reader.js';

/** The transmission, and the recommended gear, which API v3 has in `adas` instead. */
export interface TransmissionRead {
  readonly transmission: Transmission;
  readonly gear: EnumField<'rgi', RecommendedGear> | null;
}

export function readTransmission(group: GroupReader): TransmissionRead {
  const read = group.group('gearbox', (gearbox) => ({
    gear: gearbox.group('gear', (gear) => gear.enumField('rgi', recommendedGear, 'recommended')),
    gearbox: {
      mode: gearbox.group('mode', (mode) => ({
        automatic: mode.boolean('automatic'),
        sport: mode.boolean('sport'),
        snow: mode.boolean('snow'),
        sequential: mode.boolean('sequential'),
        semiManual: mode.boolean('semiManual'),
      })),
      ...gearbox.enumField('ratio', gearRatio),
    },
  }));
  return { transmission: { gearbox: read?.gearbox ?? null, ...group.times() }, gear: read?.gear ?? null };
}
