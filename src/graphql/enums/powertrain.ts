import { PowertrainStatus } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(PowertrainStatus, 'PowertrainStatus', 'State of the powertrain.');

export { PowertrainStatus };
