import { Field, ObjectType } from 'type-graphql';
import type { Timestamps } from '../../domain/index.js';
import { DateTime } from '../scalars.js';

/** When a group of signals was reported: no type of its own in the graph, but the beginning of every group. */
@ObjectType({ description: 'When the vehicle reported something.' })
export abstract class DatedObject implements Timestamps {
  @Field(() => DateTime, {
    nullable: true,
    description:
      'When the vehicle reported this. Null where the upstream does not send it: see `updatedAt`, else the time of what this is part of.',
  })
  readonly createdAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When this was last updated. API v2 and older contracts send it for some groups, often in place of `createdAt`; null where the upstream does not send it.',
  })
  readonly updatedAt!: Date | null;
}
