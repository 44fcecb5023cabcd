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
  description: 'A collision detected by a vehicle: which sides were hit, and how severely.',
})
export class CollisionObject implements Collision {
  @Field(() => ID, { description: 'Vendor id of the fleet the collision was read from.' })
  readonly fleetId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Vendor id of the vehicle. Null if the upstream does not send it.',
  })
  readonly vehicleId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Vendor id of the trip during which the collision occurred. Null if the upstream does not send it.',
  })
  readonly tripId!: string | null;

  @Field(() => ID, { description: 'Vendor id of the collision.' })
  readonly collisionId!: string;

  @Field(() => VIN, {
    nullable: true,
    description: 'Vehicle identification number. Personal data. Null if the upstream does not send it.',
  })
  readonly vin!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the vehicle tipped over. Null if the vehicle has no sensor for it.',
  })
  readonly tippedOver!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a pedestrian was hit. Null if the vehicle has no sensor for it.',
  })
  readonly pedestrian!: boolean | null;

  @Field(() => [CollisionDetailObject], { nullable: true, description: 'Sides of the vehicle that were hit.' })
  readonly details!: readonly CollisionDetailObject[] | null;

  @Field(() => DateTime, { nullable: true, description: 'When the collision was created upstream.' })
  readonly createdAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the collision was last updated upstream.' })
  readonly updatedAt!: Date | null;

  @RejectedValues()
  readonly rejectedValues!: readonly RejectedValue[];
}

@ObjectType('CollisionDetail', { description: 'A side of the vehicle that was hit, and the severity.' })
export class CollisionDetailObject implements CollisionDetail {
  @Field(() => enums.CollisionSide, { nullable: true, description: 'Side that was hit.' })
  readonly side!: enums.CollisionSide | null;

  @RawText('side')
  readonly sideRaw!: string | null;

  @Field(() => enums.CollisionSeverity, { nullable: true, description: 'Severity of the impact.' })
  readonly severity!: enums.CollisionSeverity | null;

  @RawText('severity')
  readonly severityRaw!: string | null;
}

export type ServedCollision = ModelMapping<Collision, CollisionObject>;
