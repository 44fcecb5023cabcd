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
      'The alerts of all the fleet’s vehicles. Null where the fleet does not offer them: each vehicle’s own `alerts` may still do.',
  })
  alerts(
    @Root() fleet: Fleet,
    @Args(() => AlertListArgs) args: AlertListArgs,
    @Ctx() context: GraphContext,
  ): Promise<Connection<Alert> | null> {
    return readAlerts(args, context, (asked, request) => context.loaders.list('Fleet.alerts', fleet, asked, request));
  }

  @FieldResolver(() => AlertObject, {
    nullable: true,
    description:
      'One alert of the fleet; null when there is none of that id. Deprecated upstream: prefer the vehicle’s.',
  })
  alert(
    @Root() { fleetId }: Fleet,
    @Arg('alertId', () => ID, { description: 'The vendor’s id of the alert.' }) alertId: string,
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
    description: 'Alerts that the vehicle raised. Null where the upstream does not offer them.',
  })
  alerts(
    @Root() vehicle: Vehicle,
    @Args(() => AlertListArgs) args: AlertListArgs,
    @Ctx() context: GraphContext,
  ): Promise<Connection<Alert> | null> {
    return readAlerts(args, context, (asked, request) =>
      context.loaders.list('Vehicle.alerts', vehicle, asked, request),
    );
  }

  @FieldResolver(() => AlertObject, {
    nullable: true,
    description: 'One alert of the vehicle; null when there is none of that id.',
  })
  alert(
    @Root() { fleetId, vehicleId }: Vehicle,
    @Arg('alertId', () => ID, { description: 'The vendor’s id of the alert.' }) alertId: string,
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
    description: 'Alerts that the vehicle raised on the trip. Null where the upstream does not offer them.',
  })
  alerts(
    @Root() trip: Trip,
    @Args(() => AlertListArgs) args: AlertListArgs,
    @Ctx() context: GraphContext,
  ): Promise<Connection<Alert> | null> {
    return readAlerts(args, context, (asked, request) => context.loaders.list('Trip.alerts', trip, asked, request));
  }

  @FieldResolver(() => AlertObject, {
    nullable: true,
    description: 'One alert that was raised on the trip; null when there is none of that id.',
  })
  alert(
    @Root() { fleetId, vehicleId, tripId }: Trip,
    @Arg('alertId', () => ID, { description: 'The vendor’s id of the alert.' }) alertId: string,
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
    description: 'Alerts that the maintenance links to: the vehicle’s. Null where it links to none.',
  })
  alerts(
    @Root() maintenance: Maintenance,
    @Args(() => AlertListArgs) args: AlertListArgs,
    @Ctx() context: GraphContext,
  ): Promise<Connection<Alert> | null> {
    return readAlerts(args, context, (asked, request) =>
      context.loaders.list('Maintenance.alerts', maintenance, asked, request),
    );
  }
}

function readAlerts(
  args: AlertListArgs,
  { maxFirst }: GraphContext,
  read: (asked: AlertListArguments, request: ListRequest<Alert>) => Promise<ListPage<Alert> | null>,
): Promise<Connection<Alert> | null> {
  const asked = alertArguments(args);
  return readConnection(alertView(args, maxFirst), (request) => read(asked, request));
}
