import { EngineType, ScrWarning } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(EngineType, 'EngineType', 'Type of an engine.', {
  THERMIC: 'Combustion engine.',
  ELECTRIC: 'Electric motor.',
});

describeEnum(
  ScrWarning,
  'ScrWarning',
  'Warning lamp of the selective catalytic reduction (SCR), the AdBlue exhaust treatment of diesel engines.',
  {
    BLINKED: 'The lamp flashes.',
    ON: 'The lamp is lit.',
  },
);

export { EngineType, ScrWarning };
