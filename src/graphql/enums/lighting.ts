import { LightDirection, LightPosition, LightStatus } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(LightDirection, 'LightDirection', 'Side of the vehicle (left or right) where a light is located.');

describeEnum(LightPosition, 'LightPosition', 'End of the vehicle (front or rear) where a light is located.');

describeEnum(LightStatus, 'LightStatus', 'Whether a light is on.');

export { LightDirection, LightPosition, LightStatus };
