import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Resolver, Root } from 'type-graphql';
import type { Alarm, AlarmListArguments, Vehicle } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { AlarmKind } from '../enums/index.js';
import { connectionType, type Connection } from '../relay/connection.js';
import { distinct } from '../relay/distinct.js';
import { toGlobalId } from '../relay/global-id.js';
import { readConnection } from '../relay/list.js';
import { HistoryArgs } from '../relay/profile.args.js';
import { intervalsOf } from '../relay/time-range.input.js';
import { vehicleNeeds } from '../selection.js';
import { VehicleObject } from '../vehicle/vehicle.type.js';
import { alarmNode } from './alarm.node.js';
import { AlarmObject } from './alarm.type.js';

const AlarmConnection = connectionType('Alarm', () => AlarmObject);

@ArgsType()
export class AlarmListArgs extends HistoryArgs {
  @Field(() => [AlarmKind], { nullable: true, description: 'Only entries of these kinds. Default: all.' })
  readonly kinds?: readonly AlarmKind[] | null;
}

@Resolver(() => AlarmObject)
export class AlarmResolver {
  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() alarm: Alarm): string {
    return toGlobalId(alarmNode, alarm);
  }

  @FieldResolver(() => VehicleObject, { nullable: true, description: 'The vehicle that the alarm belongs to.' })
  vehicle(
    @Root() alarm: Alarm,
    @Ctx() { loaders, selected }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Vehicle | null> {
    return loaders.vehicleOf('Alarm.vehicle', alarm, vehicleNeeds(info, selected));
  }
}

@Resolver(() => VehicleObject)
export class VehicleAlarmsResolver {
  @FieldResolver(() => AlarmConnection, {
    nullable: true,
    description: 'History of the vehicle’s anti-theft alarm. Always null with API v2.',
  })
  alarms(
    @Root() vehicle: Vehicle,
    @Args(() => AlarmListArgs) args: AlarmListArgs,
    @Ctx() { loaders, maxFirst }: GraphContext,
  ): Promise<Connection<Alarm> | null> {
    const relationArgs = alarmArguments(args);
    return readConnection({ list: 'alarms', args, maxFirst }, (request) =>
      loaders.list('Vehicle.alarms', vehicle, relationArgs, request),
    );
  }

  @FieldResolver(() => AlarmObject, {
    nullable: true,
    description: 'An entry of the alarm history by vendor id. Null if not found.',
  })
  async alarm(
    @Root() { fleetId, vehicleId }: Vehicle,
    @Arg('alarmId', () => ID, { description: 'Vendor id of the entry.' }) alarmId: string,
    @Ctx() { loaders }: GraphContext,
  ): Promise<Alarm | null> {
    return loaders.entity('Alarm', { fleetId, vehicleId, alarmId }, {});
  }
}

export function alarmArguments({ kinds, times }: AlarmListArgs): AlarmListArguments {
  return { kinds: distinct(kinds), intervals: intervalsOf('times', times) };
}
