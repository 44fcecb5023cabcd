import { Field, ObjectType } from 'type-graphql';
import type { DrivingBehavior } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText } from '../raw-text.js';
import { DateTime } from '../scalars.js';

@ObjectType('DrivingBehavior', { description: 'How the vehicle is set to drive.' })
export class DrivingBehaviorType implements DrivingBehavior {
  @Field(() => enums.DrivingMode, { nullable: true, description: 'Driving mode that the driver has selected.' })
  readonly mode!: enums.DrivingMode | null;

  @RawText('mode')
  readonly modeRaw!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the vehicle reported this. Null with API v2: see `updatedAt`.',
  })
  readonly createdAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the vehicle reported this, as API v2 tells it.',
    deprecationReason: 'API v3 tells the time in `createdAt`; only API v2 tells it here.',
  })
  readonly updatedAt!: Date | null;
}
