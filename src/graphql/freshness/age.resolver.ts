import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ageOf, type Timestamps } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { MaintenanceObject } from '../maintenance/maintenance.type.js';
import { PositionObject } from '../position/position.type.js';
import { Duration } from '../scalars.js';
import { VehicleStatusObject } from '../status/index.js';

/** How old something is, told as the answer is made: a fact of the asking, not of what the vehicle reported. */
function Age(): MethodDecorator {
  return FieldResolver(() => Duration, {
    nullable: true,
    description:
      'How old this was when the answer was made, in whole seconds: the time since the later of `createdAt` and `updatedAt`, `P1DT2H` being 26 hours. `PT0S` where the upstream’s clock is a little ahead. Null where there is no time, or none that can be true.',
  });
}

@Resolver(() => VehicleStatusObject)
class VehicleStatusAgeResolver {
  @Age()
  age(@Root() status: Timestamps, @Ctx() { now }: GraphContext): string | null {
    return ageOf(status, now());
  }
}

@Resolver(() => PositionObject)
class PositionAgeResolver {
  @Age()
  age(@Root() position: Timestamps, @Ctx() { now }: GraphContext): string | null {
    return ageOf(position, now());
  }
}

@Resolver(() => MaintenanceObject)
class MaintenanceAgeResolver {
  @Age()
  age(@Root() maintenance: Timestamps, @Ctx() { now }: GraphContext): string | null {
    return ageOf(maintenance, now());
  }
}

export const ageResolvers = [VehicleStatusAgeResolver, PositionAgeResolver, MaintenanceAgeResolver] as const;
