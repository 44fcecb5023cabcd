import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Capabilities, Fleet, Vehicle } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { FleetObject } from '../fleet/fleet.type.js';
import { toGlobalId } from '../relay/global-id.js';
import { needsOfField, vehicleNeeds } from '../selection.js';
import { LocaleArg, localeOf } from './locale.js';
import { namesOf, VehicleLookup } from './vehicle-lookup.input.js';
import { vehicleNode } from './vehicle.node.js';
import { VehicleObject } from './vehicle.type.js';

@Resolver(() => VehicleObject)
export class VehicleResolver {
  @Query(() => VehicleObject, {
    nullable: true,
    description: 'A vehicle by global id, vendor ids or VIN. Null if not found.',
  })
  vehicle(
    @Arg('by', () => VehicleLookup, { description: 'How to look up the vehicle.' }) by: VehicleLookup,
    @LocaleArg() locale: string | null,
    @Ctx() { loaders, selected }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Vehicle | null> {
    return loaders.vehicle({ ...namesOf(by), locale: localeOf(locale), needs: vehicleNeeds(info, selected) });
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() vehicle: Vehicle): string {
    return toGlobalId(vehicleNode, vehicle);
  }

  @FieldResolver()
  async brand(@Root() vehicle: Vehicle, @Ctx() { loaders }: GraphContext): Promise<string | null> {
    return (await loaders.vehicleWith(vehicle, needsOfField('brand'))).brand;
  }

  @FieldResolver()
  async label(@Root() vehicle: Vehicle, @Ctx() { loaders }: GraphContext): Promise<string | null> {
    return (await loaders.vehicleWith(vehicle, needsOfField('label'))).label;
  }

  @FieldResolver()
  async pictures(@Root() vehicle: Vehicle, @Ctx() { loaders }: GraphContext): Promise<readonly string[] | null> {
    return (await loaders.vehicleWith(vehicle, needsOfField('pictures'))).pictures;
  }

  @FieldResolver()
  async capabilities(@Root() vehicle: Vehicle, @Ctx() { loaders }: GraphContext): Promise<Capabilities | null> {
    return (await loaders.vehicleWith(vehicle, needsOfField('capabilities'))).capabilities;
  }

  @FieldResolver(() => FleetObject, { nullable: true, description: 'The fleet that the vehicle belongs to.' })
  fleet(@Root() { fleetId }: Vehicle, @Ctx() { loaders }: GraphContext): Promise<Fleet | null> {
    return loaders.fleet(fleetId);
  }
}
