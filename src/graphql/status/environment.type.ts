import { Field, Float, ObjectType } from 'type-graphql';
import type { Environment, Luminosity, OutsideAir } from '../../domain/index.js';
import { DatedType } from './dated.type.js';

@ObjectType('Environment', { description: 'The vehicle’s surroundings.' })
export class EnvironmentType extends DatedType implements Environment {
  @Field(() => LuminosityType, { nullable: true, description: 'Daylight.' })
  readonly luminosity!: LuminosityType | null;

  @Field(() => OutsideAirType, { nullable: true, description: 'The air outside.' })
  readonly air!: OutsideAirType | null;
}

@ObjectType('Luminosity', { description: 'Daylight around the vehicle.' })
export class LuminosityType extends DatedType implements Luminosity {
  @Field(() => Boolean, { nullable: true, description: 'Whether it is day.' })
  readonly day!: boolean | null;
}

@ObjectType('OutsideAir', { description: 'The air outside the vehicle.' })
export class OutsideAirType extends DatedType implements OutsideAir {
  @Field(() => Float, {
    nullable: true,
    description: 'Temperature, in degrees Celsius (°C). Null where the sensor has no value.',
  })
  readonly temp!: number | null;
}
