import { Field, ObjectType } from 'type-graphql';
import type { DrivingBehavior } from '../../../domain/index.js';
import * as enums from '../../enums/index.js';
import { RawText } from '../../raw-text.js';
import { DateTime } from '../../scalars.js';
import { DatedObject } from '../dated.type.js';

@ObjectType('DrivingBehavior', { description: 'Driving mode.' })
export class DrivingBehaviorObject extends DatedObject implements DrivingBehavior {
  @Field(() => enums.DrivingMode, { nullable: true, description: 'Driving mode selected by the driver.' })
  readonly mode!: enums.DrivingMode | null;

  @RawText('mode')
  readonly modeRaw!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the vehicle reported this. Sent by API v2 and older contracts.',
    deprecationReason: 'With API v3 use `createdAt`.',
  })
  declare readonly updatedAt: Date | null;
}
