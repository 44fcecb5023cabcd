import { Field, Int, ObjectType } from 'type-graphql';
import type { RateLimits, RateWindow } from '../../domain/index.js';
import { DateTime } from '../scalars.js';
import type { ModelMapping } from '../serves.js';

@ObjectType('RateWindow', { description: 'Upstream calls allowed within a time window.' })
export class RateWindowObject implements RateWindow {
  @Field(() => Int, {
    nullable: true,
    description: 'Number of calls allowed in the window. Null until the upstream has reported it.',
  })
  readonly limit!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of calls remaining in the window. Null until the upstream has reported it.',
  })
  readonly remaining!: number | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When calls are allowed again. Null if calls are not blocked, or if the time is unknown.',
  })
  readonly resetAt!: Date | null;
}

@ObjectType('RateLimits', {
  description: 'Rate limits of the upstream subscription, shared by all clients of this server.',
})
export class RateLimitsObject implements RateLimits {
  @Field(() => RateWindowObject, { description: 'Limit per sliding day, as last reported by the upstream.' })
  readonly day!: RateWindowObject;

  @Field(() => RateWindowObject, { description: 'Limit per sliding second, as enforced by this server.' })
  readonly second!: RateWindowObject;
}

export type ServedRateLimits = ModelMapping<RateLimits, RateLimitsObject>;
