import { Field, ID, InputType } from 'type-graphql';
import { fromGlobalId } from '../relay/global-id.js';
import { VIN } from '../scalars.js';
import { vehicleNode } from './vehicle.node.js';

@InputType({ description: 'A vehicle by the vendor’s ids.' })
export class VehicleRefInput {
  @Field(() => ID, { description: 'Vendor id of the fleet.' })
  readonly fleetId!: string;

  @Field(() => ID, {
    description: 'The vendor’s id of the vehicle. It may change over the years: the VIN is the stable name.',
  })
  readonly vehicleId!: string;
}

@InputType({ description: 'A vehicle by its VIN, within a fleet.' })
export class VehicleVinInput {
  @Field(() => ID, { description: 'Vendor id of the fleet.' })
  readonly fleetId!: string;

  @Field(() => VIN, { description: 'The vehicle identification number, 17 characters.' })
  readonly vin!: string;
}

@InputType({ description: 'The ways to name a vehicle: exactly one of them.' })
export class VehicleLookup {
  @Field(() => ID, { nullable: true, description: 'The global id, from a Vehicle’s `id`.' })
  readonly id?: string | null;

  @Field(() => VehicleRefInput, { nullable: true, description: 'The vendor’s ids.' })
  readonly ref?: VehicleRefInput | null;

  @Field(() => VehicleVinInput, { nullable: true, description: 'The VIN, within a fleet.' })
  readonly vin?: VehicleVinInput | null;
}

/** The names of the vehicle that is looked for. The schema's `@oneOf` has seen to it that exactly one way is given. */
export function namesOf({ id, ref, vin }: VehicleLookup): {
  fleetId: string;
  vehicleId: string | null;
  vin: string | null;
} {
  if (ref) return { fleetId: ref.fleetId, vehicleId: ref.vehicleId, vin: null };
  if (vin) return { fleetId: vin.fleetId, vehicleId: null, vin: vin.vin };
  const { ids } = fromGlobalId(id ?? '', [vehicleNode]);
  return { fleetId: ids['fleetId'] ?? '', vehicleId: ids['vehicleId'] ?? null, vin: null };
}
