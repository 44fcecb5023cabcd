import { Args, ArgsType, Ctx, Field, FieldResolver, Float, Resolver, Root } from 'type-graphql';
import type { Position, Trip, WaypointListArguments } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { badInput } from '../errors.js';
import { PositionConnection } from '../position/position.connection.js';
import type { Connection } from '../relay/connection.js';
import { highFrequencyCap, readConnection } from '../relay/list.js';
import { ProfiledHistoryArgs } from '../relay/profile.args.js';
import { intervalsOf } from '../relay/time-range.input.js';
import { TripObject } from './trip.type.js';

/** Kilometres; no way strays further, and the upstream may refuse what makes no sense. */
const mostTolerance = 1000;

@ArgsType()
export class WaypointListArgs extends ProfiledHistoryArgs {
  @Field(() => Float, {
    nullable: true,
    description:
      'Leaves out points without which the path strays by no more than this, in kilometres (km), 0 to 1000, such as 0.05 (Douglas and Peucker’s way). Without it all points.',
  })
  readonly tolerance?: number | null;
}

@Resolver(() => TripObject)
export class TripWaypointsResolver {
  @FieldResolver(() => PositionConnection, {
    nullable: true,
    description:
      'The way that the vehicle took, point by point. Up to 2000 points may be asked for at once: they are one upstream call. Null where the upstream does not offer it, and where positions are withheld from whoever asks. For a client that is shown trips without their ends it is a list without those points, for which the whole way is read.',
  })
  waypoints(
    @Root() trip: Trip,
    @Args(() => WaypointListArgs) args: WaypointListArgs,
    @Ctx() { loaders, maxFirst }: GraphContext,
  ): Promise<Connection<Position> | null> {
    const asked = waypointArguments(args);
    return readConnection({ list: 'waypoints', args, maxFirst: highFrequencyCap(maxFirst) }, (request) =>
      loaders.list('Trip.waypoints', trip, asked, request),
    );
  }
}

export function waypointArguments({
  tolerance = null,
  profile = null,
  times,
}: WaypointListArgs): WaypointListArguments {
  if (tolerance !== null && !(tolerance >= 0 && tolerance <= mostTolerance))
    throw badInput('tolerance', `expected 0 to ${mostTolerance} km, got ${tolerance}.`);
  return { tolerance, profile, intervals: intervalsOf('times', times) };
}
