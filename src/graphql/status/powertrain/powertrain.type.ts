import { Field, ObjectType } from 'type-graphql';
import type { Powertrain } from '../../../domain/index.js';
import * as enums from '../../enums/index.js';
import { RawText } from '../../raw-text.js';
import { DatedObject } from '../dated.type.js';

@ObjectType('Powertrain', { description: 'Powertrain. API v3 only.' })
export class PowertrainObject extends DatedObject implements Powertrain {
  @Field(() => enums.PowertrainStatus, { nullable: true, description: 'State of the powertrain.' })
  readonly status!: enums.PowertrainStatus | null;

  @RawText('status')
  readonly statusRaw!: string | null;
}
