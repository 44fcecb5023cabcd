import { Field, ID, ObjectType } from 'type-graphql';
import type { StolenStatus } from '../../../domain/index.js';
import { PositionObject } from '../../position/position.type.js';
import { DateTime } from '../../scalars.js';

@ObjectType('StolenStatus', {
  description: 'Theft report in a vehicle’s last status. API v3 only.',
})
export class StolenStatusObject implements StolenStatus {
  @Field(() => ID, { nullable: true, description: 'Vendor id of the report.' })
  readonly stolenId!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the vehicle is currently reported stolen. False once the report has ended, even if the upstream still sends true.',
  })
  readonly state!: boolean | null;

  @Field(() => DateTime, { nullable: true, description: 'When the vehicle was reported stolen.' })
  readonly startedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the report ended. Null while it is active.' })
  readonly endAt!: Date | null;

  @Field(() => PositionObject, {
    nullable: true,
    description: 'Last known position when the vehicle was reported stolen.',
  })
  readonly startPosition!: PositionObject | null;

  @Field(() => PositionObject, { nullable: true, description: 'Last known position when the report ended.' })
  readonly endPosition!: PositionObject | null;

  @Field(() => DateTime, { nullable: true, description: 'When the report was created upstream.' })
  readonly createdAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the report was last updated upstream. Null if the upstream does not send it.',
  })
  readonly updatedAt!: Date | null;
}
