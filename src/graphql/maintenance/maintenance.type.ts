import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Maintenance, RejectedValue } from '../../domain/index.js';
import { RejectedValues } from '../rejected-value/rejected-value.type.js';
import { DateTime, VIN } from '../scalars.js';
import type { ModelMapping } from '../serves.js';

@ObjectType('Maintenance', {
  description: 'When the next maintenance of a vehicle is due: by time, by distance, or by whichever comes first.',
})
export class MaintenanceObject implements Maintenance {
  @Field(() => ID, { description: 'Vendor id of the fleet this was read from.' })
  readonly fleetId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Vendor id of the vehicle. Null if the upstream does not send it; `Vehicle.vehicleId` is never null.',
  })
  readonly vehicleId!: string | null;

  @Field(() => VIN, {
    nullable: true,
    description:
      'Vehicle identification number, the stable identifier of the vehicle. Personal data. Null if the upstream does not send it; `Vehicle.vin` may still have it.',
  })
  readonly vin!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Time until the maintenance is due, in days. Negative if overdue.',
  })
  readonly daysBeforeMaintenance!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Distance until the maintenance is due, in kilometres (km). Negative if overdue.',
  })
  readonly mileageBeforeMaintenance!: number | null;

  @Field(() => DateTime, { nullable: true, description: 'When the vehicle reported this.' })
  readonly createdAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When this was last updated upstream.' })
  readonly updatedAt!: Date | null;

  @RejectedValues()
  readonly rejectedValues!: readonly RejectedValue[];
}

export type ServedMaintenance = ModelMapping<Maintenance, MaintenanceObject>;
