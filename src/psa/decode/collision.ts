import { type Collision, CollisionSeverity, CollisionSide } from '../../domain/index.js';
import type { Resource } from '../../hal/index.js';
import type { DecodeContext } from './context.js';
import { enumTable } from './enum-table.js';
import { ownId, tripIdOf, vehicleIdOf } from './ids.js';
import { readGroup } from './reader.js';

const collisionSide = enumTable(CollisionSide);
const collisionSeverity = enumTable(CollisionSeverity);

/** Null for a collision that has no id, neither its own nor in its self link. */
export function decodeCollision(resource: Resource, { fleetId, drift }: DecodeContext): Collision | null {
  return readGroup(resource, 'collision', drift, (group) => {
    const collisionId = ownId(resource);
    group.skip('id');
    const collision = {
      vehicleId: vehicleIdOf(resource),
      tripId: tripIdOf(resource),
      vin: group.string('vin'),
      tippedOver: group.boolean('tippedOver'),
      pedestrian: group.boolean('pedestrian'),
      details: group.list('details', (detail) => ({
        ...detail.enumField('side', collisionSide),
        ...detail.enumField('severity', collisionSeverity),
      })),
      createdAt: group.date('createdAt'),
      updatedAt: group.date('updatedAt'),
      rejectedValues: group.rejectedValues(),
    };
    if (collisionId === null) group.countBad('id');
    return collisionId === null ? null : { fleetId, collisionId, ...collision };
  });
}
