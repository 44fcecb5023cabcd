import { IgnitionType } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(IgnitionType, 'IgnitionType', 'State of the ignition.', {
  STOP: 'Off.',
  START_UP: 'The engine is starting.',
  START: 'On.',
  FREE: 'API v2 only.',
});

export { IgnitionType };
