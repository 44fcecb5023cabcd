import { Field, Float, ObjectType } from 'type-graphql';
import type { Odometer } from '../../../domain/index.js';
import { DatedObject } from '../dated.type.js';

@ObjectType('Odometer', {
  description:
    'Odometer. A reading that decreases within a day, or that implies an impossible distance for the elapsed time, is discarded.',
})
export class OdometerObject extends DatedObject implements Odometer {
  @Field(() => Float, {
    nullable: true,
    description:
      'Total distance driven, in kilometres (km). Null if unknown, which the upstream sends as 0 while the ignition is off.',
  })
  readonly mileage!: number | null;
}
