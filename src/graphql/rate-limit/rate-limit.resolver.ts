import { Ctx, Query, Resolver } from 'type-graphql';
import { DomainError, type RateLimits } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { RateLimitsObject } from './rate-limit.type.js';

@Resolver()
export class RateLimitResolver {
  @Query(() => RateLimitsObject, {
    nullable: true,
    description:
      'Remaining upstream calls of the subscription. Costs no call. It reflects the usage of all clients of the subscription, so clients that may not see all fleets get null and a `FORBIDDEN` error.',
  })
  rateLimit(@Ctx() { rateLimits, principal }: GraphContext): RateLimits {
    if (principal.fleets !== '*') throw new DomainError('FORBIDDEN', '`rateLimit` requires access to all fleets.');
    return rateLimits();
  }
}
