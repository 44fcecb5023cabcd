import { Field, Float, ObjectType } from 'type-graphql';
import type { NavigationPosition, RemoteNavigation } from '../../domain/index.js';

@ObjectType('RemoteNavigation', { description: 'Send a route to the navigation system. Personal data.' })
export class RemoteNavigationObject implements RemoteNavigation {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the driver has to agree.',
    deprecationReason: 'Deprecated by the upstream.',
  })
  readonly driverApproval!: boolean | null;

  @Field(() => [NavigationPositionObject], {
    nullable: true,
    description: 'The places to drive by, in their order; the last is the destination. At most ten.',
  })
  readonly positions!: readonly NavigationPositionObject[] | null;
}

@ObjectType('NavigationPosition', { description: 'A place on a route. Personal data.' })
export class NavigationPositionObject implements NavigationPosition {
  @Field(() => Float, {
    nullable: true,
    description: 'Degrees (°) east of Greenwich, WGS 84, -180 to 180; west is negative.',
  })
  readonly longitude!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Degrees (°) north of the equator, WGS 84, -90 to 90; south is negative.',
  })
  readonly latitude!: number | null;
}
