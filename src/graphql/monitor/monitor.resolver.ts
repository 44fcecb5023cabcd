import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Fleet, Monitor, Vehicle } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { FleetObject } from '../fleet/fleet.type.js';
import { connectionType, type Connection } from '../relay/connection.js';
import { toGlobalId } from '../relay/global-id.js';
import { ListArgs } from '../relay/list.args.js';
import { readConnection } from '../relay/list.js';
import { VehicleObject } from '../vehicle/vehicle.type.js';
import { monitorNode } from './monitor.node.js';
import { MonitorObject } from './monitor.type.js';

const MonitorConnection = connectionType('Monitor', () => MonitorObject);

@Resolver(() => MonitorObject)
export class MonitorResolver {
  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() monitor: Monitor): string {
    return toGlobalId(monitorNode, monitor);
  }

  @FieldResolver(() => FleetObject, { nullable: true, description: 'The fleet that the monitor watches.' })
  fleet(@Root() { fleetId }: Monitor, @Ctx() { loaders }: GraphContext): Promise<Fleet | null> {
    return loaders.fleet(fleetId);
  }
}

@Resolver(() => FleetObject)
export class FleetMonitorsResolver {
  @FieldResolver(() => MonitorConnection, {
    nullable: true,
    description: 'Monitors of the fleet. Null only on error.',
  })
  monitors(
    @Root() fleet: Fleet,
    @Args(() => ListArgs) args: ListArgs,
    @Ctx() { loaders, maxFirst }: GraphContext,
  ): Promise<Connection<Monitor> | null> {
    return readConnection({ list: 'monitors', args, maxFirst }, (request) =>
      loaders.list('Fleet.monitors', fleet, {}, request),
    );
  }

  @FieldResolver(() => MonitorObject, {
    nullable: true,
    description: 'A monitor of the fleet by vendor id. Null if not found.',
  })
  monitor(
    @Root() { fleetId }: Fleet,
    @Arg('monitorId', () => ID, { description: 'Vendor id of the monitor.' }) monitorId: string,
    @Ctx() { loaders }: GraphContext,
  ): Promise<Monitor | null> {
    return loaders.entity('Monitor', { fleetId, monitorId }, {});
  }
}

@Resolver(() => VehicleObject)
export class VehicleMonitorsResolver {
  @FieldResolver(() => MonitorConnection, {
    nullable: true,
    description: 'Monitors that the upstream links to the vehicle, or otherwise those of its fleet.',
  })
  monitors(
    @Root() vehicle: Vehicle,
    @Args(() => ListArgs) args: ListArgs,
    @Ctx() { loaders, maxFirst }: GraphContext,
  ): Promise<Connection<Monitor> | null> {
    return readConnection({ list: 'monitors', args, maxFirst }, (request) =>
      loaders.list('Vehicle.monitors', vehicle, {}, request),
    );
  }
}
