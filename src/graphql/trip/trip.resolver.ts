import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, ID, Info, Resolver, Root } from 'type-graphql';
import type { Trip, Vehicle } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { toGlobalId } from '../relay/global-id.js';
import { vehicleNeeds } from '../selection.js';
import { VehicleObject } from '../vehicle/vehicle.type.js';
import { tripNode } from './trip.node.js';
import { TripObject } from './trip.type.js';

@Resolver(() => TripObject)
export class TripResolver {
  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() trip: Trip): string {
    return toGlobalId(tripNode, trip);
  }

  @FieldResolver(() => VehicleObject, { nullable: true, description: 'The vehicle that made the trip.' })
  vehicle(
    @Root() trip: Trip,
    @Ctx() { loaders, selected }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Vehicle | null> {
    return loaders.vehicleOf('Trip.vehicle', trip, vehicleNeeds(info, selected));
  }
}
