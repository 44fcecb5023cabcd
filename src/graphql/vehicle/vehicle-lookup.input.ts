import { Field, ID, InputType } from 'type-graphql';
import { fromGlobalId } from '../relay/global-id.js';
import { VIN } from '../scalars.js';
import { vehicleNode } from './vehicle.node.js';

@InputType({ description: 'A vehicle by vendor ids.' })
export class VehicleRefInput {
  @Field(() => ID, { description: 'Vendor id of the fleet.' })
  readonly fleetId!: string;

  @Field(() => ID, {
    description: 'Vendor id of the vehicle. It may change over the years: the VIN is the stable identifier.',
  })
  readonly vehicleId!: string;
}

@InputType({ description: 'A vehicle of a fleet by VIN.' })
export class VehicleVinInput {
  @Field(() => ID, { description: 'Vendor id of the fleet.' })
  readonly fleetId!: string;

  @Field(() => VIN, { description: 'Vehicle identification number.' })
  readonly vin!: string;
}

@InputType({ description: 'How to look up a vehicle: exactly one of these fields.' })
export class VehicleLookup {
  @Field(() => ID, { nullable: true, description: 'Global id, from `Vehicle.id`.' })
  readonly id?: string | null;

  @Field(() => VehicleRefInput, { nullable: true, description: 'Vendor ids of the fleet and the vehicle.' })
  readonly ref?: VehicleRefInput | null;

  @Field(() => VehicleVinInput, { nullable: true, description: 'VIN within a fleet.' })
  readonly vin?: VehicleVinInput | null;
}

/** Identifiers of the vehicle to look up. `@oneOf` guarantees that exactly one field is given. */
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
