import { EngineType, ScrWarning } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(EngineType, 'EngineType', 'Kind of an engine.', {
  THERMIC: 'A combustion engine.',
  ELECTRIC: 'An electric motor.',
});

describeEnum(
  ScrWarning,
  'ScrWarning',
  'Warning lamp of the selective catalytic reduction, which cleans a diesel’s exhaust with AdBlue.',
  {
    BLINKED: 'The lamp flashes.',
    ON: 'The lamp is lit.',
  },
);

export { EngineType, ScrWarning };
