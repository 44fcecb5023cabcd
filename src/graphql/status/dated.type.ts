import { Field, ObjectType } from 'type-graphql';
import type { Timestamps } from '../../domain/index.js';
import { DateTime } from '../scalars.js';

/** Timestamps of a group of signals. Base class only, not a type of the schema. */
@ObjectType({ description: 'When the vehicle reported a group of signals.' })
export abstract class DatedObject implements Timestamps {
  @Field(() => DateTime, {
    nullable: true,
    description:
      'When the vehicle reported this. Null if the upstream does not send it: use `updatedAt` or the time of the enclosing object.',
  })
  readonly createdAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When this was last updated. Sent by API v2 and older contracts for some groups, often in place of `createdAt`. Null if the upstream does not send it.',
  })
  readonly updatedAt!: Date | null;
}
