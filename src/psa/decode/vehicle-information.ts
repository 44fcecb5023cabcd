import type { VehicleInformation } from '../../domain/index.js';
import type { Resource } from '../../hal/index.js';
import type { DecodeContext } from './reader/context.js';
import { readGroup } from './reader/reader.js';
import { readInformation } from './vehicle.js';

/** A vehicle that is read by VIN. The document has neither an id nor links. */
export function decodeVehicleInformation(
  resource: Resource,
  { drift }: Pick<DecodeContext, 'drift'>,
): VehicleInformation | null {
  return readGroup(resource, 'vehicleInformation', { drift }, (group) => readInformation(group, resource, drift));
}
