import { type Collision, type CollisionDetail, CollisionSeverity, CollisionSide } from '../../domain/index.js';
import type { Resource } from '../../hal/index.js';
import { readingOf, type DecodeContext } from './reader/context.js';
import { enumTable } from './values/enum-table.js';
import { ownId, parseId, tripIdOf, vehicleIdOf } from './values/ids.js';
import { readGroup } from './reader/reader.js';
import type { GroupReader } from './reader/reader.js';

const collisionSide = enumTable(CollisionSide);
const collisionSeverity = enumTable(CollisionSeverity);

/** Null without an id, both as member and in the self link. */
export function decodeCollision(resource: Resource, context: DecodeContext): Collision | null {
  const { fleetId } = context;
  return readGroup(resource, 'collision', readingOf(context), (group) => {
    const collisionId = ownId(resource);
    group.skip('id');
    const collision = {
      vehicleId: vehicleIdOf(resource),
      tripId: tripIdOf(resource) ?? parseId(group.raw('tid')),
      vin: group.string('vin'),
      tippedOver: group.boolean('tippedOver'),
      pedestrian: group.boolean('pedestrian'),
      details: group.list('details', readDetail) ?? readSides(group),
      createdAt: group.date('createdAt'),
      updatedAt: group.date('updatedAt'),
      rejectedValues: group.rejectedValues(),
    };
    if (collisionId === null) group.countBad('id');
    return collisionId === null ? null : { fleetId, collisionId, ...collision };
  });
}

function readDetail(detail: GroupReader): CollisionDetail {
  return { ...detail.enumField('side', collisionSide), ...detail.enumField('severity', collisionSeverity) };
}

const sides = { front: 'FRONT', rear: 'REAR', lateral: 'LATERAL' } as const;

/** Up to version 3.0.3, each side is a group. The level `none` is a side without impact. */
function readSides(collision: GroupReader): readonly CollisionDetail[] | null {
  const hits = Object.entries(sides).map(([name, side]) =>
    collision.group(name, (group) => {
      const severity = group.enumField('severity', collisionSeverity, 'level');
      return { side, sideRaw: name, ...severity };
    }),
  );
  const present = hits.filter((hit) => hit !== null);
  return present.length === 0 ? null : present.filter(({ severityRaw }) => severityRaw?.toLowerCase() !== 'none');
}
