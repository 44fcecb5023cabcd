import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Alert, AlertListArguments, Fleet, Maintenance, Trip, Vehicle } from '../../domain/index.js';
import type { ListRequest, ListPage } from '../../loaders/index.js';
import type { GraphContext } from '../context.js';
import { FleetObject } from '../fleet/fleet.type.js';
import { MaintenanceObject } from '../maintenance/maintenance.type.js';
import type { Connection } from '../relay/connection.js';
import { readConnection } from '../relay/list.js';
import { ProfileArgs } from '../relay/profile.args.js';
import { TripObject } from '../trip/trip.type.js';
import { VehicleObject } from '../vehicle/vehicle.type.js';
import { alertArguments, AlertConnection, AlertListArgs, alertView } from './alert.connection.js';
import { AlertObject } from './alert.type.js';

@Resolver(() => FleetObject)
export class FleetAlertsResolver {
  @FieldResolver(() => AlertConnection, {
    nullable: true,
    description:
      'Alerts of all vehicles of the fleet. Null if the fleet does not offer this collection: `Vehicle.alerts` may still be available.',
  })
  alerts(
    @Root() fleet: Fleet,
    @Args(() => AlertListArgs) args: AlertListArgs,
    @Ctx() context: GraphContext,
  ): Promise<Connection<Alert> | null> {
    return readAlerts(args, context, (relationArgs, request) =>
      context.loaders.list('Fleet.alerts', fleet, relationArgs, request),
    );
  }

  @FieldResolver(() => AlertObject, {
    nullable: true,
    description: 'An alert of the fleet by vendor id. Null if not found. Deprecated upstream: prefer `Vehicle.alert`.',
  })
  alert(
    @Root() { fleetId }: Fleet,
    @Arg('alertId', () => ID, { description: 'Vendor id of the alert.' }) alertId: string,
    @Args(() => ProfileArgs) { profile }: ProfileArgs,
    @Ctx() { loaders }: GraphContext,
  ): Promise<Alert | null> {
    return loaders.entity('Alert', { fleetId, vehicleId: null, alertId }, { profile: profile ?? null });
  }
}

@Resolver(() => VehicleObject)
export class VehicleAlertsResolver {
  @FieldResolver(() => AlertConnection, {
    nullable: true,
    description: 'Alerts of the vehicle. Null if the upstream does not offer them.',
  })
  alerts(
    @Root() vehicle: Vehicle,
    @Args(() => AlertListArgs) args: AlertListArgs,
    @Ctx() context: GraphContext,
  ): Promise<Connection<Alert> | null> {
    return readAlerts(args, context, (relationArgs, request) =>
      context.loaders.list('Vehicle.alerts', vehicle, relationArgs, request),
    );
  }

  @FieldResolver(() => AlertObject, {
    nullable: true,
    description: 'An alert of the vehicle by vendor id. Null if not found.',
  })
  alert(
    @Root() { fleetId, vehicleId }: Vehicle,
    @Arg('alertId', () => ID, { description: 'Vendor id of the alert.' }) alertId: string,
    @Args(() => ProfileArgs) { profile }: ProfileArgs,
    @Ctx() { loaders }: GraphContext,
  ): Promise<Alert | null> {
    return loaders.entity('Alert', { fleetId, vehicleId, alertId }, { profile: profile ?? null });
  }
}

@Resolver(() => TripObject)
export class TripAlertsResolver {
  @FieldResolver(() => AlertConnection, {
    nullable: true,
    description: 'Alerts raised during the trip. Null if the upstream does not offer them.',
  })
  alerts(
    @Root() trip: Trip,
    @Args(() => AlertListArgs) args: AlertListArgs,
    @Ctx() context: GraphContext,
  ): Promise<Connection<Alert> | null> {
    return readAlerts(args, context, (relationArgs, request) =>
      context.loaders.list('Trip.alerts', trip, relationArgs, request),
    );
  }

  @FieldResolver(() => AlertObject, {
    nullable: true,
    description: 'An alert raised during the trip, by vendor id. Null if not found.',
  })
  alert(
    @Root() { fleetId, vehicleId, tripId }: Trip,
    @Arg('alertId', () => ID, { description: 'Vendor id of the alert.' }) alertId: string,
    @Args(() => ProfileArgs) { profile }: ProfileArgs,
    @Ctx() { loaders }: GraphContext,
  ): Promise<Alert | null> {
    return loaders.entity('Alert', { fleetId, vehicleId, tripId, alertId }, { profile: profile ?? null });
  }
}

@Resolver(() => MaintenanceObject)
export class MaintenanceAlertsResolver {
  @FieldResolver(() => AlertConnection, {
    nullable: true,
    description: 'Alerts of the vehicle, read through the link in the maintenance resource. Null without such a link.',
  })
  alerts(
    @Root() maintenance: Maintenance,
    @Args(() => AlertListArgs) args: AlertListArgs,
    @Ctx() context: GraphContext,
  ): Promise<Connection<Alert> | null> {
    return readAlerts(args, context, (relationArgs, request) =>
      context.loaders.list('Maintenance.alerts', maintenance, relationArgs, request),
    );
  }
}

function readAlerts(
  args: AlertListArgs,
  { maxFirst }: GraphContext,
  read: (relationArgs: AlertListArguments, request: ListRequest<Alert>) => Promise<ListPage<Alert> | null>,
): Promise<Connection<Alert> | null> {
  const relationArgs = alertArguments(args);
  return readConnection(alertView(args, maxFirst), (request) => read(relationArgs, request));
}
