import { Field, Float, ObjectType } from 'type-graphql';
import type { Odometer } from '../../domain/index.js';
import { DatedType } from './dated.type.js';

@ObjectType('Odometer', {
  description:
    'The distance counter. Older readings may come back, so that it seems to go backwards: compare `createdAt`.',
})
export class OdometerType extends DatedType implements Odometer {
  @Field(() => Float, {
    nullable: true,
    description:
      'Distance driven in the vehicle’s life, in kilometres (km). Null where the vehicle does not know it, which the upstream writes as 0 while the ignition is off.',
  })
  readonly mileage!: number | null;
}
