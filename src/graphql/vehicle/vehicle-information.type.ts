import { Field, ObjectType } from 'type-graphql';
import type { VehicleInformation } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText } from '../raw-text.js';
import { DateTime, URLScalar, VIN } from '../scalars.js';
import { CapabilitiesObject } from './capabilities.type.js';
import type { ModelMapping } from '../serves.js';

@ObjectType('VehicleInformation', {
  description:
    'What a vehicle is and can do, by its VIN alone: it need not belong to a fleet, and nothing else can be asked of it here. Known to API v3 only.',
})
export class VehicleInformationObject implements VehicleInformation {
  @Field(() => VIN, { nullable: true, description: 'Vehicle identification number. Personal data.' })
  readonly vin!: string | null;

  @Field(() => enums.Motorization, { nullable: true, description: 'Drive type of the vehicle.' })
  readonly motorization!: enums.Motorization | null;

  @RawText('motorization')
  readonly motorizationRaw!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Brand, such as `Peugeot`. Asked of the upstream only where it is selected.',
  })
  readonly brand!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The model in words, in the language that was asked for. Asked of the upstream only where it is selected.',
  })
  readonly label!: string | null;

  @Field(() => [URLScalar], {
    nullable: 'itemsAndList',
    description:
      'Addresses of pictures of such a vehicle. Asked of the upstream only where it is selected. An address that cannot be read is null.',
  })
  readonly pictures!: readonly string[] | null;

  @Field(() => CapabilitiesObject, {
    nullable: true,
    description:
      'Which data the vehicle tells, and which remote actions it takes. Asked of the upstream only where it is selected.',
  })
  readonly capabilities!: CapabilitiesObject | null;

  @Field(() => DateTime, { nullable: true, description: 'When the vehicle was entered upstream.' })
  readonly createdAt!: Date | null;
}

export type ServedVehicleInformation = ModelMapping<VehicleInformation, VehicleInformationObject>;
