import { Field, Int, ObjectType } from 'type-graphql';
import type { RateLimits, RateWindow } from '../../domain/index.js';
import { DateTime } from '../scalars.js';
import type { ModelMapping } from '../serves.js';

@ObjectType('RateWindow', { description: 'How many calls the upstream takes in a stretch of time.' })
export class RateWindowObject implements RateWindow {
  @Field(() => Int, { nullable: true, description: 'Calls in all, a count; null while the upstream has not told.' })
  readonly limit!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Calls that are left, a count; null while the upstream has not told.',
  })
  readonly remaining!: number | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When calls are taken again; null where nothing holds them back, or nobody knows.',
  })
  readonly resetAt!: Date | null;
}

@ObjectType('RateLimits', {
  description: 'The limits of the upstream subscription, which all who ask this server share.',
})
export class RateLimitsObject implements RateLimits {
  @Field(() => RateWindowObject, { description: 'Of a sliding day, as the upstream last told.' })
  readonly day!: RateWindowObject;

  @Field(() => RateWindowObject, { description: 'Of a sliding second, as this server keeps it.' })
  readonly second!: RateWindowObject;
}

export type ServedRateLimits = ModelMapping<RateLimits, RateLimitsObject>;
