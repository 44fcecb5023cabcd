import { ServiceType } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(ServiceType, 'ServiceType', 'Type of the vehicle’s connected service.');

export { ServiceType };
