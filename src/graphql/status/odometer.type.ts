import { Field, Float, ObjectType } from 'type-graphql';
import type { Odometer } from '../../domain/index.js';
import { DatedObject } from './dated.type.js';

@ObjectType('Odometer', {
  description:
    'The distance counter. A reading that goes back within a day, or further than a vehicle drives in the time, is not taken.',
})
export class OdometerObject extends DatedObject implements Odometer {
  @Field(() => Float, {
    nullable: true,
    description:
      'Distance driven in the vehicle’s life, in kilometres (km). Null where the vehicle does not know it, which the upstream writes as 0 while the ignition is off.',
  })
  readonly mileage!: number | null;
}
