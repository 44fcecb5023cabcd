import { Field, Float, ObjectType } from 'type-graphql';
import type { Kinetic } from '../../domain/index.js';
import { DatedObject } from './dated.type.js';

@ObjectType('Kinetic', { description: 'The vehicle’s movement.' })
export class KineticObject extends DatedObject implements Kinetic {
  @Field(() => Float, {
    nullable: true,
    description: 'Acceleration, in metres per second squared (m/s²); negative while it brakes.',
  })
  readonly acceleration!: number | null;

  @Field(() => Float, { nullable: true, description: 'Speed, in kilometres per hour (km/h).' })
  readonly speed!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Distance as the vehicle estimates it, in metres (m); older specifications call it a speed in metres per second. Null with API v3.',
  })
  readonly pace!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the vehicle moves.' })
  readonly moving!: boolean | null;
}
