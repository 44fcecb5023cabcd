import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Fleet, RemoteCallback, RemoteCallbackListArguments, Vehicle } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { RemoteType } from '../enums/index.js';
import { FleetObject } from '../fleet/fleet.type.js';
import { connectionType, type Connection } from '../relay/connection.js';
import { distinct } from '../relay/distinct.js';
import { toGlobalId } from '../relay/global-id.js';
import { ListArgs } from '../relay/list.args.js';
import { readConnection } from '../relay/list.js';
import { VehicleObject } from '../vehicle/vehicle.type.js';
import { remoteCallbackNode } from './callback.node.js';
import { RemoteCallbackObject } from './callback.type.js';

const RemoteCallbackConnection = connectionType('RemoteCallback', () => RemoteCallbackObject);

@ArgsType()
export class RemoteCallbackListArgs extends ListArgs {
  @Field(() => [RemoteType], {
    nullable: true,
    description: 'Only callbacks for at least one of these kinds of action. Default: all. `UNKNOWN` is ignored.',
  })
  readonly types?: readonly RemoteType[] | null;
}

@Resolver(() => RemoteCallbackObject)
export class RemoteCallbackResolver {
  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() callback: RemoteCallback): string {
    return toGlobalId(remoteCallbackNode, callback);
  }

  @FieldResolver(() => FleetObject, { nullable: true, description: 'The fleet that the callback belongs to.' })
  fleet(@Root() { fleetId }: RemoteCallback, @Ctx() { loaders }: GraphContext): Promise<Fleet | null> {
    return loaders.fleet(fleetId);
  }
}

@Resolver(() => FleetObject)
export class FleetRemoteCallbacksResolver {
  @FieldResolver(() => RemoteCallbackConnection, {
    nullable: true,
    description:
      'Remote callbacks of the fleet, which receive the progress of remote actions. Always null with API v2.',
  })
  remoteCallbacks(
    @Root() fleet: Fleet,
    @Args(() => RemoteCallbackListArgs) args: RemoteCallbackListArgs,
    @Ctx() { loaders, maxFirst }: GraphContext,
  ): Promise<Connection<RemoteCallback> | null> {
    return readConnection({ list: 'remote callbacks', args, maxFirst }, (request) =>
      loaders.list('Fleet.remoteCallbacks', fleet, callbackArguments(args), request),
    );
  }

  @FieldResolver(() => RemoteCallbackObject, {
    nullable: true,
    description: 'A callback of the fleet by vendor id. Null if not found.',
  })
  remoteCallback(
    @Root() { fleetId }: Fleet,
    @Arg('callbackId', () => ID, { description: 'Vendor id of the callback.' }) callbackId: string,
    @Ctx() { loaders }: GraphContext,
  ): Promise<RemoteCallback | null> {
    return loaders.entity('RemoteCallback', { fleetId, callbackId }, {});
  }
}

@Resolver(() => VehicleObject)
export class VehicleRemoteCallbacksResolver {
  @FieldResolver(() => RemoteCallbackConnection, {
    nullable: true,
    description:
      'Remote callbacks that the upstream links to the vehicle, or otherwise those of its fleet. Always null with API v2.',
  })
  remoteCallbacks(
    @Root() vehicle: Vehicle,
    @Args(() => RemoteCallbackListArgs) args: RemoteCallbackListArgs,
    @Ctx() { loaders, maxFirst }: GraphContext,
  ): Promise<Connection<RemoteCallback> | null> {
    return readConnection({ list: 'remote callbacks', args, maxFirst }, (request) =>
      loaders.list('Vehicle.remoteCallbacks', vehicle, callbackArguments(args), request),
    );
  }
}

export function callbackArguments({ types }: RemoteCallbackListArgs): RemoteCallbackListArguments {
  return { types: distinct(types) };
}
