import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ageOf, type Timestamps } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { MaintenanceObject } from '../maintenance/maintenance.type.js';
import { PositionObject } from '../position/position.type.js';
import { Duration } from '../scalars.js';
import { VehicleStatusObject } from '../status/index.js';

/** Age of the data, computed at response time. */
function Age(): MethodDecorator {
  return FieldResolver(() => Duration, {
    nullable: true,
    description:
      'Age of the data at response time, in whole seconds, measured from the later of `createdAt` and `updatedAt`. `P1DT2H` is 26 hours. `PT0S` if the upstream clock is slightly ahead. Null if there is no plausible time.',
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
