import { Field, Float, ObjectType } from 'type-graphql';
import type { NavigationPosition, RemoteNavigation } from '../../domain/index.js';

@ObjectType('RemoteNavigation', { description: 'Send a route to the navigation system. Personal data.' })
export class RemoteNavigationObject implements RemoteNavigation {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the driver must confirm the route.',
    deprecationReason: 'Deprecated by the upstream.',
  })
  readonly driverApproval!: boolean | null;

  @Field(() => [NavigationPositionObject], {
    nullable: true,
    description: 'Waypoints in driving order, at most 10. The last one is the destination.',
  })
  readonly positions!: readonly NavigationPositionObject[] | null;
}

@ObjectType('NavigationPosition', { description: 'A waypoint of a route. Personal data.' })
export class NavigationPositionObject implements NavigationPosition {
  @Field(() => Float, {
    nullable: true,
    description: 'Longitude, in degrees (°) east (WGS 84), -180 to 180. West is negative.',
  })
  readonly longitude!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Latitude, in degrees (°) north (WGS 84), -90 to 90. South is negative.',
  })
  readonly latitude!: number | null;
}
