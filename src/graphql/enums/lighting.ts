import { LightDirection, LightPosition, LightStatus } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(LightDirection, 'LightDirection', 'Side of the vehicle that a light is on.');

describeEnum(LightPosition, 'LightPosition', 'End of the vehicle that a light is at.');

describeEnum(LightStatus, 'LightStatus', 'Whether a light is on.');

export { LightDirection, LightPosition, LightStatus };
