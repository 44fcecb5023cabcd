import { Field, ObjectType } from 'type-graphql';
import type { Powertrain } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText } from '../raw-text.js';
import { DateTime } from '../scalars.js';

@ObjectType('Powertrain', { description: 'The powertrain. Known to API v3 only.' })
export class PowertrainType implements Powertrain {
  @Field(() => enums.PowertrainStatus, { nullable: true, description: 'State of the powertrain.' })
  readonly status!: enums.PowertrainStatus | null;

  @RawText('status')
  readonly statusRaw!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the vehicle reported this.' })
  readonly createdAt!: Date | null;
}
