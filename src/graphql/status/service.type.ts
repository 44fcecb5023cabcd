import { Field, ObjectType } from 'type-graphql';
import type { VehicleService } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText } from '../raw-text.js';
import { DatedObject } from './dated.type.js';

@ObjectType('VehicleService', { description: 'Connected service of the vehicle.' })
export class VehicleServiceObject extends DatedObject implements VehicleService {
  @Field(() => enums.ServiceType, { nullable: true, description: 'Type of the service.' })
  readonly type!: enums.ServiceType | null;

  @RawText('type')
  readonly typeRaw!: string | null;
}
