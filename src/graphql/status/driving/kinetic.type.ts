import { Field, Float, ObjectType } from 'type-graphql';
import type { Kinetic } from '../../../domain/index.js';
import { DatedObject } from '../dated.type.js';

@ObjectType('Kinetic', { description: 'Movement of the vehicle.' })
export class KineticObject extends DatedObject implements Kinetic {
  @Field(() => Float, {
    nullable: true,
    description: 'Acceleration, in metres per second squared (m/s²). Negative while braking.',
  })
  readonly acceleration!: number | null;

  @Field(() => Float, { nullable: true, description: 'Speed, in kilometres per hour (km/h).' })
  readonly speed!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Distance estimated by the vehicle, in metres (m). Older specifications describe it as a speed in metres per second. Always null with API v3.',
  })
  readonly pace!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the vehicle is moving.' })
  readonly moving!: boolean | null;
}
