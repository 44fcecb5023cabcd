import { Field, ID, ObjectType } from 'type-graphql';
import type { Collision, CollisionDetail, RejectedValue } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText } from '../raw-text.js';
import { RejectedValues } from '../rejected-value/rejected-value.type.js';
import { Node } from '../relay/node.type.js';
import { DateTime, VIN } from '../scalars.js';
import type { ModelMapping } from '../serves.js';

@ObjectType('Collision', {
  implements: Node,
  description: 'A collision that a vehicle felt: which sides were hit, and how hard.',
})
export class CollisionObject implements Collision {
  @Field(() => ID, { description: 'The vendor’s id of the fleet that the collision was read from.' })
  readonly fleetId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The vendor’s id of the vehicle that collided; null where the upstream does not tell.',
  })
  readonly vehicleId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The vendor’s id of the trip on which it happened; null where the upstream does not tell.',
  })
  readonly tripId!: string | null;

  @Field(() => ID, { description: 'The vendor’s id of the collision.' })
  readonly collisionId!: string;

  @Field(() => VIN, {
    nullable: true,
    description:
      'Vehicle identification number of the vehicle that collided. Personal data. Null where the upstream does not tell.',
  })
  readonly vin!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the vehicle tipped over. Null for a vehicle without a sensor for it.',
  })
  readonly tippedOver!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a pedestrian was hit. Null for a vehicle without a sensor for it.',
  })
  readonly pedestrian!: boolean | null;

  @Field(() => [CollisionDetailObject], { nullable: true, description: 'The sides of the vehicle that were hit.' })
  readonly details!: readonly CollisionDetailObject[] | null;

  @Field(() => DateTime, { nullable: true, description: 'When the collision was written down upstream.' })
  readonly createdAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the collision was last changed upstream.' })
  readonly updatedAt!: Date | null;

  @RejectedValues()
  readonly rejectedValues!: readonly RejectedValue[];
}

@ObjectType('CollisionDetail', { description: 'A side of the vehicle that was hit, and how hard.' })
export class CollisionDetailObject implements CollisionDetail {
  @Field(() => enums.CollisionSide, { nullable: true, description: 'The side that was hit.' })
  readonly side!: enums.CollisionSide | null;

  @RawText('side')
  readonly sideRaw!: string | null;

  @Field(() => enums.CollisionSeverity, { nullable: true, description: 'How hard it was hit.' })
  readonly severity!: enums.CollisionSeverity | null;

  @RawText('severity')
  readonly severityRaw!: string | null;
}

export type ServedCollision = ModelMapping<Collision, CollisionObject>;
