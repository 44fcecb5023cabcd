import { WipingSpeed } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(WipingSpeed, 'WipingSpeed', 'Speed of the windscreen wipers.');

export { WipingSpeed };
