import type { Engine, EngineExtension, EngineLiquid } from '../../../../domain/index.js';
import { engineType, powertrainStatus, scrWarning } from '../../values/enums.js';
import { fill } from '../../reader/fill.js';
import { celsius, percent } from '../../values/numbers.js';
import type { GroupReader } from '../../reader/reader.js';

export function readEngine(engine: GroupReader): Engine {
  const extension = engine.group('extension', (group) => ({
    thermic: group.group('thermic', (thermic) => ({
      coolant: thermic.group('coolant', readLiquid),
      oil: thermic.group('oil', readLiquid),
      air: thermic.group('air', (air) => ({ temp: air.number('temp', celsius) })),
      ...thermic.enumField('scr', scrWarning),
    })),
  }));
  // v2 also has `oil` directly in the engine (deprecated).
  const oil = engine.group('oil', readLiquid, 'extension.thermic.oil');
  const fromOil: EngineExtension | null = oil && {
    thermic: { coolant: null, oil, air: null, scr: null, scrRaw: null },
  };
  return {
    ...engine.enumField('type', engineType),
    speed: engine.number('speed'),
    ...engine.enumField('gmpStatus', powertrainStatus),
    extension: extension && fromOil ? fill<EngineExtension>(extension, fromOil) : (extension ?? fromOil),
    ...engine.times(),
  };
}

function readLiquid(liquid: GroupReader): EngineLiquid {
  return { level: liquid.integer('level', percent), temp: liquid.number('temp', celsius) };
}
