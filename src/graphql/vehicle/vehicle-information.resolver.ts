import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { VehicleInformation } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { VIN } from '../scalars.js';
import { informationExtensions } from '../selection.js';
import { LocaleArg, localeOf } from './locale.js';
import { VehicleInformationObject } from './vehicle-information.type.js';

@Resolver(() => VehicleInformationObject)
export class VehicleInformationResolver {
  @Query(() => VehicleInformationObject, {
    nullable: true,
    description:
      'Vehicle information by VIN alone, regardless of the fleet: drive type, brand, capabilities. Null if not found, and always null with API v2. For a vehicle of a fleet use `vehicle`.',
  })
  vehicleByVin(
    @Arg('vin', () => VIN, { description: 'Vehicle identification number.' }) vin: string,
    @LocaleArg() locale: string | null,
    @Ctx() { loaders, selected }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VehicleInformation | null> {
    const args = { extensions: informationExtensions(info, selected), locale: localeOf(locale) };
    return loaders.information(vin, args);
  }
}
