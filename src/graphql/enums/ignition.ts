import { IgnitionType } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(IgnitionType, 'IgnitionType', 'State of the ignition.', {
  STOP: 'Off.',
  START_UP: 'The engine is being started.',
  START: 'On.',
  FREE: 'Known from API v2 only.',
});

export { IgnitionType };
