import { Field, Float, ObjectType } from 'type-graphql';
import type { Environment, Luminosity, OutsideAir } from '../../../domain/index.js';
import { DatedObject } from '../dated.type.js';

@ObjectType('Environment', { description: 'Environment of the vehicle.' })
export class EnvironmentObject extends DatedObject implements Environment {
  @Field(() => LuminosityObject, { nullable: true, description: 'Ambient light.' })
  readonly luminosity!: LuminosityObject | null;

  @Field(() => OutsideAirObject, { nullable: true, description: 'Outside air.' })
  readonly air!: OutsideAirObject | null;
}

@ObjectType('Luminosity', { description: 'Ambient light around the vehicle.' })
export class LuminosityObject extends DatedObject implements Luminosity {
  @Field(() => Boolean, { nullable: true, description: 'Whether it is daytime.' })
  readonly day!: boolean | null;
}

@ObjectType('OutsideAir', { description: 'Air outside the vehicle.' })
export class OutsideAirObject extends DatedObject implements OutsideAir {
  @Field(() => Float, {
    nullable: true,
    description: 'Temperature, in degrees Celsius (°C). Null if the sensor has no value.',
  })
  readonly temp!: number | null;
}
