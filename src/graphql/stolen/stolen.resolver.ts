import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Resolver, Root } from 'type-graphql';
import type { IntervalArguments, Position, StolenReport, Vehicle } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { PositionConnection } from '../position/position.connection.js';
import { connectionType, type Connection } from '../relay/connection.js';
import { toGlobalId } from '../relay/global-id.js';
import { ListArgs } from '../relay/list.args.js';
import { highFrequencyCap, readConnection } from '../relay/list.js';
import { HistoryArgs } from '../relay/profile.args.js';
import { intervalsOf } from '../relay/time-range.input.js';
import { vehicleNeeds } from '../selection.js';
import { VehicleObject } from '../vehicle/vehicle.type.js';
import { stolenReportNode } from './stolen.node.js';
import { StolenReportObject } from './stolen.type.js';

const StolenReportConnection = connectionType('StolenReport', () => StolenReportObject);

@Resolver(() => StolenReportObject)
export class StolenReportResolver {
  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() report: StolenReport): string {
    return toGlobalId(stolenReportNode, report);
  }

  @FieldResolver(() => VehicleObject, { nullable: true, description: 'The vehicle that was reported stolen.' })
  vehicle(
    @Root() report: StolenReport,
    @Ctx() { loaders, selected }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Vehicle | null> {
    return loaders.vehicleOf('StolenReport.vehicle', report, vehicleNeeds(info, selected));
  }

  @FieldResolver(() => PositionConnection, {
    nullable: true,
    description:
      'Track of the vehicle while it was reported stolen. Up to 2000 points per request, read in one upstream call. Null if the upstream does not offer it, or if positions are withheld from this client. Clients that see trips without start and end get the track without its ends.',
  })
  waypoints(
    @Root() report: StolenReport,
    @Args(() => ListArgs) args: ListArgs,
    @Ctx() { loaders, maxFirst }: GraphContext,
  ): Promise<Connection<Position> | null> {
    return readConnection({ list: 'stolen waypoints', args, maxFirst: highFrequencyCap(maxFirst) }, (request) =>
      loaders.list('StolenReport.waypoints', report, {}, request),
    );
  }
}

@Resolver(() => VehicleObject)
export class VehicleStolenResolver {
  @FieldResolver(() => StolenReportConnection, {
    nullable: true,
    description: 'Theft reports of the vehicle. Always null with API v2.',
  })
  stolenReports(
    @Root() vehicle: Vehicle,
    @Args(() => HistoryArgs) args: HistoryArgs,
    @Ctx() { loaders, maxFirst }: GraphContext,
  ): Promise<Connection<StolenReport> | null> {
    const relationArgs = stolenArguments(args);
    return readConnection({ list: 'stolen reports', args, maxFirst }, (request) =>
      loaders.list('Vehicle.stolenReports', vehicle, relationArgs, request),
    );
  }

  @FieldResolver(() => StolenReportObject, {
    nullable: true,
    description: 'A theft report of the vehicle by vendor id. Null if not found.',
  })
  stolenReport(
    @Root() { fleetId, vehicleId }: Vehicle,
    @Arg('stolenId', () => ID, { description: 'Vendor id of the report.' }) stolenId: string,
    @Ctx() { loaders }: GraphContext,
  ): Promise<StolenReport | null> {
    return loaders.entity('StolenReport', { fleetId, vehicleId, stolenId }, {});
  }
}

export function stolenArguments({ times }: HistoryArgs): IntervalArguments {
  return { intervals: intervalsOf('times', times) };
}
