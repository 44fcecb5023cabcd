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

/** Kilometres. No track deviates further, and the upstream may reject absurd values. */
const maxTolerance = 1000;

@ArgsType()
export class WaypointListArgs extends ProfiledHistoryArgs {
  @Field(() => Float, {
    nullable: true,
    description:
      'Simplifies the track with the Douglas–Peucker algorithm: maximum deviation in kilometres (km), 0 to 1000, such as 0.05. Default: all points.',
  })
  readonly tolerance?: number | null;
}

@Resolver(() => TripObject)
export class TripWaypointsResolver {
  @FieldResolver(() => PositionConnection, {
    nullable: true,
    description:
      'Track of the trip, point by point. Up to 2000 points per request, read in one upstream call. Null if the upstream does not offer it, or if positions are withheld from this client. Clients that see trips without start and end get the track without its ends; the whole track is read for this.',
  })
  waypoints(
    @Root() trip: Trip,
    @Args(() => WaypointListArgs) args: WaypointListArgs,
    @Ctx() { loaders, maxFirst }: GraphContext,
  ): Promise<Connection<Position> | null> {
    const relationArgs = waypointArguments(args);
    return readConnection({ list: 'waypoints', args, maxFirst: highFrequencyCap(maxFirst) }, (request) =>
      loaders.list('Trip.waypoints', trip, relationArgs, request),
    );
  }
}

export function waypointArguments({
  tolerance = null,
  profile = null,
  times,
}: WaypointListArgs): WaypointListArguments {
  if (tolerance !== null && !(tolerance >= 0 && tolerance <= maxTolerance))
    throw badInput('tolerance', `expected 0 to ${maxTolerance} km, got ${tolerance}.`);
  return { tolerance, profile, intervals: intervalsOf('times', times) };
}
