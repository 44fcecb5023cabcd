import { Ctx, Query, Resolver } from 'type-graphql';
import type { RateLimits } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { RateLimitsType } from './rate-limit.type.js';

@Resolver()
export class RateLimitResolver {
  @Query(() => RateLimitsType, { description: 'How many upstream calls are left. Asking costs none.' })
  rateLimit(@Ctx() { rateLimits }: GraphContext): RateLimits {
    return rateLimits();
  }
}
