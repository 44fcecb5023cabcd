import { Field, ObjectType } from 'type-graphql';
import type { VehicleService } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText } from '../raw-text.js';
import { DateTime } from '../scalars.js';

@ObjectType('VehicleService', { description: 'The vehicle’s connected service, from its last status.' })
export class VehicleServiceType implements VehicleService {
  @Field(() => enums.ServiceType, { nullable: true, description: 'Kind of the service.' })
  readonly type!: enums.ServiceType | null;

  @RawText('type')
  readonly typeRaw!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the vehicle reported this. Null with API v2: see `updatedAt`.',
  })
  readonly createdAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the vehicle reported this. Null with API v3: see `createdAt`.',
  })
  readonly updatedAt!: Date | null;
}
