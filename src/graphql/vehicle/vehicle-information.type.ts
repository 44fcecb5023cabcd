import { Field, ObjectType } from 'type-graphql';
import type { VehicleInformation } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText } from '../raw-text.js';
import { DateTime, URLScalar, VIN } from '../scalars.js';
import { CapabilitiesObject } from './capabilities.type.js';
import type { ModelMapping } from '../serves.js';

@ObjectType('VehicleInformation', {
  description:
    'Description and capabilities of a vehicle, looked up by VIN alone. The vehicle does not need to belong to a fleet. API v3 only.',
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
    description: 'Brand, such as `Peugeot`. Requested from the upstream only if selected.',
  })
  readonly brand!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Model name in the requested language. Requested from the upstream only if selected.',
  })
  readonly label!: string | null;

  @Field(() => [URLScalar], {
    nullable: 'itemsAndList',
    description:
      'URLs of pictures of this vehicle model. Requested from the upstream only if selected. An invalid URL is null.',
  })
  readonly pictures!: readonly string[] | null;

  @Field(() => CapabilitiesObject, {
    nullable: true,
    description:
      'Data that the vehicle can provide and remote actions that it supports. Requested from the upstream only if selected.',
  })
  readonly capabilities!: CapabilitiesObject | null;

  @Field(() => DateTime, { nullable: true, description: 'When the vehicle was created upstream.' })
  readonly createdAt!: Date | null;
}

export type ServedVehicleInformation = ModelMapping<VehicleInformation, VehicleInformationObject>;
