import { Field, ObjectType } from 'type-graphql';
import type { WipingBlades } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText } from '../raw-text.js';
import { DatedObject } from './dated.type.js';

@ObjectType('WipingBlades', {
  description: 'The windscreen wipers. Known to API v3 only.',
})
export class WipingBladesObject extends DatedObject implements WipingBlades {
  @Field(() => Boolean, { nullable: true, description: 'Whether they move.' })
  readonly active!: boolean | null;

  @Field(() => enums.WipingSpeed, { nullable: true, description: 'How fast they move; null while they do not.' })
  readonly speed!: enums.WipingSpeed | null;

  @RawText('speed')
  readonly speedRaw!: string | null;
}
