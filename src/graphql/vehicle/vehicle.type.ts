import { Field, ID, ObjectType } from 'type-graphql';
import type { Vehicle } from '../../domain/index.js';
import { Node } from '../relay/node.type.js';
import * as enums from '../enums/index.js';
import { RawText } from '../raw-text.js';
import { DateTime, URLScalar, VIN } from '../scalars.js';
import { CapabilitiesObject } from './capabilities.type.js';
import type { ModelMapping } from '../serves.js';

@ObjectType('Vehicle', { implements: Node, description: 'A vehicle of a fleet.' })
export class VehicleObject implements Vehicle {
  @Field(() => ID, { description: 'Vendor id of the fleet the vehicle was read from.' })
  readonly fleetId!: string;

  @Field(() => ID, {
    description: 'Vendor id of the vehicle. It may change over time: use `vin` as the stable identifier.',
  })
  readonly vehicleId!: string;

  @Field(() => VIN, {
    nullable: true,
    description:
      'Vehicle identification number, the stable identifier of the vehicle. Personal data. Null if the upstream does not send it.',
  })
  readonly vin!: string | null;

  @Field(() => enums.Motorization, {
    nullable: true,
    description: 'Drive type of the vehicle. Always null with API v2.',
  })
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
    description:
      'Model name in the requested language. Only the vehicle’s own resource has it: in a list it costs one upstream call per vehicle.',
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
      'Data that the vehicle can provide and remote actions that it supports. Always null with API v2. Only the vehicle’s own resource has it: in a list it costs one upstream call per vehicle.',
  })
  readonly capabilities!: CapabilitiesObject | null;

  @Field(() => DateTime, { nullable: true, description: 'When the vehicle was created upstream.' })
  readonly createdAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the vehicle was last updated upstream.' })
  readonly updatedAt!: Date | null;
}

export type ServedVehicle = ModelMapping<Vehicle, VehicleObject>;
