import { WipingSpeed } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(WipingSpeed, 'WipingSpeed', 'How fast the windscreen wipers move.');

export { WipingSpeed };
