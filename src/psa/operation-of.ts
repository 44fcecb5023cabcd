import type { Read } from '../domain/index.js';
import { fleet, fleets } from './relations/fleet.js';
import { entities, ofFleet, toMany, toOne } from './relations/index.js';
import type { Version } from './relations/relation.js';
import { toMany as vehicleLists, vehicleResource } from './relations/vehicle.js';

/** The operationId of the specification that a read calls. */
export function operationOf(read: Read, version: Version): string {
  switch (read.kind) {
    case 'fleets':
      return fleets.operation;
    case 'fleet':
      return fleet.operation({ fleetId: '' });
    case 'vehicle':
      return vehicleResource.operation;
    case 'vehicleByVin':
      return vehicleLists['Fleet.vehicles'].operation;
    case 'one':
      return toOne[read.name].operation;
    case 'collection':
      return ofFleet[read.name].operation;
    case 'entity':
      return entities[read.name].operation(read.ref as never);
    case 'many': {
      const { operation } = toMany[read.name];
      return typeof operation === 'string' ? operation : operation(read.ref as never, version);
    }
  }
}
