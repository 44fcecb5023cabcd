import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Telemetry, TelemetryListArguments, Trip, Vehicle } from '../../domain/index.js';
import { telemetryExtensions } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { TelemetryType as Topic } from '../enums/index.js';
import { connectionType, type Connection } from '../relay/connection.js';
import { distinct } from '../relay/distinct.js';
import { highFrequencyCap, readConnection } from '../relay/list.js';
import { ProfileArgs, ProfiledHistoryArgs } from '../relay/profile.args.js';
import { intervalsOf } from '../relay/time-range.input.js';
import { selectedFields, vehicleNeeds } from '../selection.js';
import { TripObject } from '../trip/trip.type.js';
import { VehicleObject } from '../vehicle/vehicle.type.js';
import { TelemetryObject } from './telemetry.type.js';

const TelemetryConnection = connectionType('Telemetry', () => TelemetryObject);

@ArgsType()
export class TelemetryListArgs extends ProfiledHistoryArgs {
  @Field(() => [Topic], {
    nullable: true,
    description: 'Only messages about these topics. Default: all.',
  })
  readonly types?: readonly Topic[] | null;
}

@Resolver(() => TelemetryObject)
export class TelemetryResolver {
  @FieldResolver(() => VehicleObject, { nullable: true, description: 'The vehicle that sent the message.' })
  vehicle(
    @Root() telemetry: Telemetry,
    @Ctx() { loaders, selected }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Vehicle | null> {
    return loaders.vehicleOf('Telemetry.vehicle', telemetry, vehicleNeeds(info, selected));
  }

  @FieldResolver(() => TripObject, {
    nullable: true,
    description:
      'The trip during which the message was sent. Null if there was none, or if the upstream does not send it.',
  })
  trip(
    @Root() telemetry: Telemetry,
    @Args(() => ProfileArgs) { profile }: ProfileArgs,
    @Ctx() { loaders }: GraphContext,
  ): Promise<Trip | null> {
    return loaders.one('Telemetry.trip', telemetry, { profile: profile ?? null });
  }
}

@Resolver(() => VehicleObject)
export class VehicleTelemetryResolver {
  @FieldResolver(() => TelemetryConnection, {
    nullable: true,
    description:
      'Telemetry messages of the vehicle, in upstream order. Up to 2000 messages per request, read in one upstream call. Null if the upstream does not offer them.',
  })
  telemetry(
    @Root() vehicle: Vehicle,
    @Args(() => TelemetryListArgs) args: TelemetryListArgs,
    @Ctx() { loaders, maxFirst, selected }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Telemetry> | null> {
    return readConnection({ list: 'telemetry', args, maxFirst: highFrequencyCap(maxFirst) }, (request) =>
      loaders.list(
        'Vehicle.telemetry',
        vehicle,
        telemetryArguments(args, selectedFields(info, selected, 'Telemetry')),
        request,
      ),
    );
  }
}

@Resolver(() => TripObject)
export class TripTelemetryResolver {
  @FieldResolver(() => TelemetryConnection, {
    nullable: true,
    description: 'Telemetry messages sent during the trip, in upstream order. See `Vehicle.telemetry`.',
  })
  telemetry(
    @Root() trip: Trip,
    @Args(() => TelemetryListArgs) args: TelemetryListArgs,
    @Ctx() { loaders, maxFirst, selected }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Telemetry> | null> {
    return readConnection({ list: 'telemetry', args, maxFirst: highFrequencyCap(maxFirst) }, (request) =>
      loaders.list(
        'Trip.telemetry',
        trip,
        telemetryArguments(args, selectedFields(info, selected, 'Telemetry')),
        request,
      ),
    );
  }
}

/** The upstream adds location and maintenance to a message only on request: when the query selects them. */
export function telemetryArguments(args: TelemetryListArgs, selected: ReadonlySet<string>): TelemetryListArguments {
  return {
    profile: args.profile ?? null,
    intervals: intervalsOf('times', args.times),
    types: distinct(args.types),
    extensions: new Set(telemetryExtensions.filter((name) => selected.has(name))),
  };
}
