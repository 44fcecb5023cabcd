import { Ctx, Query, Resolver } from 'type-graphql';
import { DomainError, type RateLimits } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { RateLimitsObject } from './rate-limit.type.js';

@Resolver()
export class RateLimitResolver {
  @Query(() => RateLimitsObject, {
    nullable: true,
    description:
      'How many upstream calls are left. Asking costs none. It tells how much all who share the subscription ask: null beside an error for whoever may not see all fleets.',
  })
  rateLimit(@Ctx() { rateLimits, principal }: GraphContext): RateLimits {
    if (principal.fleets !== '*') throw new DomainError('FORBIDDEN', 'The limits are for whoever may see all fleets.');
    return rateLimits();
  }
}
