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
  @Field(() => ID, { description: 'The vendor’s id of the fleet that the vehicle was read from.' })
  readonly fleetId!: string;

  @Field(() => ID, {
    description:
      'The vendor’s id of the vehicle. It may change over time while the `vin` stays: use that to recognise a vehicle.',
  })
  readonly vehicleId!: string;

  @Field(() => VIN, {
    nullable: true,
    description:
      'Vehicle identification number, which names the vehicle for good. Personal data. Null where the upstream does not tell.',
  })
  readonly vin!: string | null;

  @Field(() => enums.Motorization, {
    nullable: true,
    description: 'What drives the vehicle. Null with API v2, which does not tell.',
  })
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
      'The model in words, in the language that was asked for. Only a vehicle’s own resource has it: in a list it costs one upstream call per vehicle.',
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
      'Which data the vehicle tells, and which remote actions it takes. Null with API v2, which does not tell. Only a vehicle’s own resource has it: in a list it costs one upstream call per vehicle.',
  })
  readonly capabilities!: CapabilitiesObject | null;

  @Field(() => DateTime, { nullable: true, description: 'When the vehicle was entered upstream.' })
  readonly createdAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the vehicle’s entry was last changed upstream.' })
  readonly updatedAt!: Date | null;
}

export type ServedVehicle = ModelMapping<Vehicle, VehicleObject>;
