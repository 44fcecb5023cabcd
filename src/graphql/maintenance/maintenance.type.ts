import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Maintenance, RejectedValue } from '../../domain/index.js';
import { RejectedValues } from '../rejected-value/rejected-value.type.js';
import { DateTime, VIN } from '../scalars.js';
import type { ModelMapping } from '../serves.js';

@ObjectType('Maintenance', {
  description: 'When a vehicle’s next maintenance is due: by time, by distance, or by whichever comes first.',
})
export class MaintenanceObject implements Maintenance {
  @Field(() => ID, { description: 'The vendor’s id of the fleet that it was read from.' })
  readonly fleetId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The vendor’s id of the vehicle; null where the upstream does not tell. `Vehicle.vehicleId` is always there.',
  })
  readonly vehicleId!: string | null;

  @Field(() => VIN, {
    nullable: true,
    description:
      'Vehicle identification number, which names the vehicle for good. Personal data. Null where the upstream does not tell: `Vehicle.vin` may still have it.',
  })
  readonly vin!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Time until the maintenance is due, in days; negative when it is overdue.',
  })
  readonly daysBeforeMaintenance!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Distance until the maintenance is due, in kilometres (km); negative when it is overdue.',
  })
  readonly mileageBeforeMaintenance!: number | null;

  @Field(() => DateTime, { nullable: true, description: 'When the vehicle reported this.' })
  readonly createdAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When this was last changed upstream.' })
  readonly updatedAt!: Date | null;

  @RejectedValues()
  readonly rejectedValues!: readonly RejectedValue[];
}

export type ServedMaintenance = ModelMapping<Maintenance, MaintenanceObject>;
