import type { VehicleService } from '../../../domain/index.js';
import { serviceType } from '../values/enums.js';
import type { GroupReader } from '../reader/reader.js';

export function readService(service: GroupReader): VehicleService {
  return {
    ...service.enumField('type', serviceType),
    ...service.times(),
  };
}
