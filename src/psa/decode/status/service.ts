import type { VehicleService } from '../../../domain/index.js';
import { serviceType } from '../enums.js';
import type { GroupReader } from '../reader.js';

export function readService(service: GroupReader): VehicleService {
  return {
    ...service.enumField('type', serviceType),
    ...service.times(),
  };
}
