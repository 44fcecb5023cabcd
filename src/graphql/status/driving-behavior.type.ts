import { Field, ObjectType } from 'type-graphql';
import type { DrivingBehavior } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText } from '../raw-text.js';
import { DateTime } from '../scalars.js';
import { DatedObject } from './dated.type.js';

@ObjectType('DrivingBehavior', { description: 'How the vehicle is set to drive.' })
export class DrivingBehaviorObject extends DatedObject implements DrivingBehavior {
  @Field(() => enums.DrivingMode, { nullable: true, description: 'Driving mode that the driver has selected.' })
  readonly mode!: enums.DrivingMode | null;

  @RawText('mode')
  readonly modeRaw!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the vehicle reported this, as API v2 and older contracts send it.',
    deprecationReason: 'API v3 sends the time in `createdAt`.',
  })
  declare readonly updatedAt: Date | null;
}
