import { Field, Float, ObjectType } from 'type-graphql';
import type { Environment, Luminosity, OutsideAir } from '../../domain/index.js';
import { DatedObject } from './dated.type.js';

@ObjectType('Environment', { description: 'The vehicle’s surroundings.' })
export class EnvironmentObject extends DatedObject implements Environment {
  @Field(() => LuminosityObject, { nullable: true, description: 'Daylight.' })
  readonly luminosity!: LuminosityObject | null;

  @Field(() => OutsideAirObject, { nullable: true, description: 'The air outside.' })
  readonly air!: OutsideAirObject | null;
}

@ObjectType('Luminosity', { description: 'Daylight around the vehicle.' })
export class LuminosityObject extends DatedObject implements Luminosity {
  @Field(() => Boolean, { nullable: true, description: 'Whether it is day.' })
  readonly day!: boolean | null;
}

@ObjectType('OutsideAir', { description: 'The air outside the vehicle.' })
export class OutsideAirObject extends DatedObject implements OutsideAir {
  @Field(() => Float, {
    nullable: true,
    description: 'Temperature, in degrees Celsius (°C). Null where the sensor has no value.',
  })
  readonly temp!: number | null;
}
