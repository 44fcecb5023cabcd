import { Field, Float, ID, ObjectType } from 'type-graphql';
import type { RejectedValue, Trip } from '../../domain/index.js';
import { PositionObject } from '../position/position.type.js';
import { RejectedValues } from '../rejected-value/rejected-value.type.js';
import { Node } from '../relay/node.type.js';
import { DateTime, Duration, VIN } from '../scalars.js';
import {
  TripConsumptionObject,
  TripEnergyObject,
  TripFaultObject,
  TripKineticObject,
  TripSegmentObject,
} from './trip-parts.type.js';
import type { ModelMapping } from '../serves.js';

@ObjectType('Trip', {
  implements: Node,
  description:
    'A trip of a vehicle from start to stop. Data that the vehicle did not report is missing: `faults` lists what is missing and why.',
})
export class TripObject implements Trip {
  @Field(() => ID, { description: 'Vendor id of the fleet the trip was read from.' })
  readonly fleetId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Vendor id of the vehicle. Null if the upstream does not send it.',
  })
  readonly vehicleId!: string | null;

  @Field(() => ID, { description: 'Vendor id of the trip.' })
  readonly tripId!: string;

  @Field(() => VIN, {
    nullable: true,
    description: 'Vehicle identification number. Personal data. Null if the upstream does not send it.',
  })
  readonly vin!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the trip started.' })
  readonly startedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the trip ended. Null while it is in progress.' })
  readonly stoppedAt!: Date | null;

  @Field(() => PositionObject, {
    nullable: true,
    description:
      'Where the trip started. Null if hidden by privacy, and for clients that see trips without start and end.',
  })
  readonly startPosition!: PositionObject | null;

  @Field(() => PositionObject, {
    nullable: true,
    description:
      'Where the trip ended. Null while it is in progress, if hidden by privacy, and for clients that see trips without start and end.',
  })
  readonly stopPosition!: PositionObject | null;

  @Field(() => Duration, { nullable: true, description: 'Duration of the trip, to the second.' })
  readonly duration!: string | null;

  @Field(() => Float, { nullable: true, description: 'Distance driven, in kilometres (km).' })
  readonly distance!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Odometer at the start of the trip, in kilometres (km) according to the vendor’s data catalogue. Null if unknown, which the upstream sends as 0. Always null with API v2.',
  })
  readonly startMileage!: number | null;

  @Field(() => [TripEnergyObject], {
    nullable: true,
    description: 'On-board energies at the start of the trip. Always null with API v2.',
  })
  readonly startEnergies!: readonly TripEnergyObject[] | null;

  @Field(() => [TripEnergyObject], {
    nullable: true,
    description: 'On-board energies at the end of the trip. Always null with API v2.',
  })
  readonly endEnergies!: readonly TripEnergyObject[] | null;

  @Field(() => [TripConsumptionObject], {
    nullable: true,
    description: 'Consumption per energy. Always null with API v2.',
  })
  readonly energyConsumptions!: readonly TripConsumptionObject[] | null;

  @Field(() => TripKineticObject, {
    nullable: true,
    description: 'Speeds on the trip. Always null with API v2.',
  })
  readonly kinetic!: TripKineticObject | null;

  @Field(() => [TripSegmentObject], {
    nullable: true,
    description: 'Share of the trip by kind of propulsion. Always null with API v2.',
  })
  readonly segments!: readonly TripSegmentObject[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the trip has ended.' })
  readonly done!: boolean | null;

  @Field(() => [TripFaultObject], {
    nullable: true,
    description: 'What is missing from the trip’s data. Empty or null if nothing is missing.',
  })
  readonly faults!: readonly TripFaultObject[] | null;

  @Field(() => DateTime, { nullable: true, description: 'When the trip was created upstream.' })
  readonly createdAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the trip was last updated upstream.' })
  readonly updatedAt!: Date | null;

  @RejectedValues()
  readonly rejectedValues!: readonly RejectedValue[];
}

export type ServedTrip = ModelMapping<Trip, TripObject>;
