import { Field, Float, ObjectType } from 'type-graphql';
import type { Environment, Luminosity, OutsideAir } from '../../domain/index.js';
import { DateTime } from '../scalars.js';

@ObjectType('Environment', { description: 'The vehicle’s surroundings.' })
export class EnvironmentType implements Environment {
  @Field(() => LuminosityType, { nullable: true, description: 'Daylight.' })
  readonly luminosity!: LuminosityType | null;

  @Field(() => OutsideAirType, { nullable: true, description: 'The air outside.' })
  readonly air!: OutsideAirType | null;
}

@ObjectType('Luminosity', { description: 'Daylight around the vehicle.' })
export class LuminosityType implements Luminosity {
  @Field(() => Boolean, { nullable: true, description: 'Whether it is day.' })
  readonly day!: boolean | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the vehicle reported this. Null with API v2, which does not tell.',
  })
  readonly createdAt!: Date | null;
}

@ObjectType('OutsideAir', { description: 'The air outside the vehicle.' })
export class OutsideAirType implements OutsideAir {
  @Field(() => Float, {
    nullable: true,
    description: 'Temperature, in degrees Celsius (°C). Null where the sensor has no value.',
  })
  readonly temp!: number | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the vehicle reported this. Null with API v2, which does not tell.',
  })
  readonly createdAt!: Date | null;
}
