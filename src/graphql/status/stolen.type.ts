import { Field, ID, ObjectType } from 'type-graphql';
import type { StolenStatus } from '../../domain/index.js';
import { PositionObject } from '../position/position.type.js';
import { DateTime } from '../scalars.js';

@ObjectType('StolenStatus', {
  description:
    'The report that a vehicle was stolen, from its last status. Null for a vehicle that nobody reported. Known to API v3 only.',
})
export class StolenStatusObject implements StolenStatus {
  @Field(() => ID, { nullable: true, description: 'The vendor’s id of the report.' })
  readonly stolenId!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the vehicle is reported stolen now. False once the report has ended, even where the upstream still says true.',
  })
  readonly state!: boolean | null;

  @Field(() => DateTime, { nullable: true, description: 'When the vehicle was reported stolen.' })
  readonly startedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the report ended; null while it stands.' })
  readonly endAt!: Date | null;

  @Field(() => PositionObject, {
    nullable: true,
    description: 'Last known position when the vehicle was reported stolen.',
  })
  readonly startPosition!: PositionObject | null;

  @Field(() => PositionObject, { nullable: true, description: 'Last known position when the report ended.' })
  readonly endPosition!: PositionObject | null;

  @Field(() => DateTime, { nullable: true, description: 'When the report was written down upstream.' })
  readonly createdAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the report was last changed upstream. Null where the upstream does not send it.',
  })
  readonly updatedAt!: Date | null;
}
