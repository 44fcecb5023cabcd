import { Field, ObjectType } from 'type-graphql';
import type { WipingBlades } from '../../../domain/index.js';
import * as enums from '../../enums/index.js';
import { RawText } from '../../raw-text.js';
import { DatedObject } from '../dated.type.js';

@ObjectType('WipingBlades', {
  description: 'Windscreen wipers. API v3 only.',
})
export class WipingBladesObject extends DatedObject implements WipingBlades {
  @Field(() => Boolean, { nullable: true, description: 'Whether the wipers are moving.' })
  readonly active!: boolean | null;

  @Field(() => enums.WipingSpeed, {
    nullable: true,
    description: 'Speed of the wipers. Null while they are not moving.',
  })
  readonly speed!: enums.WipingSpeed | null;

  @RawText('speed')
  readonly speedRaw!: string | null;
}
