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
    description: 'Only messages about these; without it about anything.',
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
    description: 'The trip that the vehicle was on; null when it was on none, and where the upstream does not tell.',
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
      'What the vehicle reported, message by message, in the upstream’s order. Up to 2000 messages may be asked for at once: they are one upstream call. Null where the upstream does not offer it.',
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
    description:
      'What the vehicle reported on the trip, message by message, in the upstream’s order. As `Vehicle.telemetry`.',
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

/** Location and maintenance come with a message only where they are asked for: where the query selects them. */
export function telemetryArguments(args: TelemetryListArgs, selected: ReadonlySet<string>): TelemetryListArguments {
  return {
    profile: args.profile ?? null,
    intervals: intervalsOf('times', args.times),
    types: distinct(args.types),
    extensions: new Set(telemetryExtensions.filter((name) => selected.has(name))),
  };
}
