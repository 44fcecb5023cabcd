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
      'What is known of a vehicle by its VIN alone, whatever fleet it is in: motorization, brand, capabilities. Null when there is none of that VIN, and with API v2, which cannot be asked. For a vehicle of a fleet ask `vehicle`.',
  })
  vehicleByVin(
    @Arg('vin', () => VIN, { description: 'The vehicle identification number, 17 characters.' }) vin: string,
    @LocaleArg() locale: string | null,
    @Ctx() { loaders, selected }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VehicleInformation | null> {
    const args = { extensions: informationExtensions(info, selected), locale: localeOf(locale) };
    return loaders.information(vin, args);
  }
}
