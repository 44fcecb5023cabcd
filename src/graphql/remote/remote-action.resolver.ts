import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Resolver, Root } from 'type-graphql';
import type { Fleet, RemoteAction, RemoteCallback, Vehicle } from '../../domain/index.js';
import { RemoteCallbackObject } from '../callback/callback.type.js';
import type { GraphContext } from '../context.js';
import { FleetObject } from '../fleet/fleet.type.js';
import { connectionType, type Connection } from '../relay/connection.js';
import { toGlobalId } from '../relay/global-id.js';
import { ListArgs } from '../relay/list.args.js';
import { readConnection } from '../relay/list.js';
import { vehicleNeeds } from '../selection.js';
import { VehicleObject } from '../vehicle/vehicle.type.js';
import { remoteActionNode } from './remote-action.node.js';
import { RemoteActionObject } from './remote-action.type.js';

const RemoteActionConnection = connectionType('RemoteAction', () => RemoteActionObject);

@Resolver(() => RemoteActionObject)
export class RemoteActionResolver {
  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() action: RemoteAction): string {
    return toGlobalId(remoteActionNode, action);
  }

  @FieldResolver(() => FleetObject, { nullable: true, description: 'The fleet that the vehicle belongs to.' })
  fleet(@Root() { fleetId }: RemoteAction, @Ctx() { loaders }: GraphContext): Promise<Fleet | null> {
    return loaders.fleet(fleetId);
  }

  @FieldResolver(() => VehicleObject, { nullable: true, description: 'The vehicle that the action was sent to.' })
  vehicle(
    @Root() action: RemoteAction,
    @Ctx() { loaders, selected }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Vehicle | null> {
    return loaders.vehicleOf('RemoteAction.vehicle', action, vehicleNeeds(info, selected));
  }

  @FieldResolver(() => RemoteCallbackObject, {
    nullable: true,
    description: 'The callback that receives the progress of the action.',
  })
  callback(@Root() action: RemoteAction, @Ctx() { loaders }: GraphContext): Promise<RemoteCallback | null> {
    return loaders.one('RemoteAction.callback', action, {});
  }
}

@Resolver(() => VehicleObject)
export class VehicleRemoteActionsResolver {
  @FieldResolver(() => RemoteActionConnection, {
    nullable: true,
    description: 'Remote actions sent to the vehicle through one of the fleet’s callbacks. Always null with API v2.',
  })
  remoteActions(
    @Root() vehicle: Vehicle,
    @Arg('callbackId', () => ID, { description: 'Vendor id of the callback, from `Fleet.remoteCallbacks`.' })
    callbackId: string,
    @Args(() => ListArgs) args: ListArgs,
    @Ctx() { loaders, maxFirst }: GraphContext,
  ): Promise<Connection<RemoteAction> | null> {
    return readConnection({ list: 'remote actions', args, maxFirst }, (request) =>
      loaders.list('Vehicle.remoteActions', vehicle, { callbackId }, request),
    );
  }

  @FieldResolver(() => RemoteActionObject, {
    nullable: true,
    description: 'A remote action of the vehicle by vendor id. Null if not found.',
  })
  remoteAction(
    @Root() { fleetId, vehicleId }: Vehicle,
    @Arg('callbackId', () => ID, { description: 'Vendor id of the callback.' }) callbackId: string,
    @Arg('remoteActionId', () => ID, { description: 'Vendor id of the action.' }) remoteActionId: string,
    @Ctx() { loaders }: GraphContext,
  ): Promise<RemoteAction | null> {
    return loaders.entity('RemoteAction', { fleetId, vehicleId, callbackId, remoteActionId }, {});
  }
}

@Resolver(() => RemoteCallbackObject)
export class RemoteCallbackActionsResolver {
  @FieldResolver(() => RemoteActionConnection, {
    nullable: true,
    description: 'Remote actions sent to one vehicle through the callback.',
  })
  remoteActions(
    @Root() callback: RemoteCallback,
    @Arg('vehicleId', () => ID, { description: 'Vendor id of the vehicle.' }) vehicleId: string,
    @Args(() => ListArgs) args: ListArgs,
    @Ctx() { loaders, maxFirst }: GraphContext,
  ): Promise<Connection<RemoteAction> | null> {
    return readConnection({ list: 'remote actions', args, maxFirst }, (request) =>
      loaders.list('RemoteCallback.remoteActions', callback, { vehicleId }, request),
    );
  }
}
