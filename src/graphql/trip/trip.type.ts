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
    'A drive of a vehicle, from start to stop. What the vehicle did not tell of it is missing: `faults` says what, and why.',
})
export class TripObject implements Trip {
  @Field(() => ID, { description: 'The vendor’s id of the fleet that the trip was read from.' })
  readonly fleetId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The vendor’s id of the vehicle that drove; null where the upstream does not tell.',
  })
  readonly vehicleId!: string | null;

  @Field(() => ID, { description: 'The vendor’s id of the trip.' })
  readonly tripId!: string;

  @Field(() => VIN, {
    nullable: true,
    description:
      'Vehicle identification number of the vehicle that drove. Personal data. Null where the upstream does not tell.',
  })
  readonly vin!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the trip started.' })
  readonly startedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the trip stopped; null while it goes on.' })
  readonly stoppedAt!: Date | null;

  @Field(() => PositionObject, {
    nullable: true,
    description:
      'Where the trip started. Null where the position is private, and for a client that is shown trips without their ends.',
  })
  readonly startPosition!: PositionObject | null;

  @Field(() => PositionObject, {
    nullable: true,
    description:
      'Where the trip stopped. Null while it goes on, where the position is private, and for a client that is shown trips without their ends.',
  })
  readonly stopPosition!: PositionObject | null;

  @Field(() => Duration, { nullable: true, description: 'How long the trip took, to the second.' })
  readonly duration!: string | null;

  @Field(() => Float, { nullable: true, description: 'How far the vehicle drove, in kilometres (km).' })
  readonly distance!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Distance counter when the trip started, in kilometres (km), as the vendor’s data catalog says. Null where the vehicle does not know it, which the upstream writes as 0. Null with API v2, which does not tell.',
  })
  readonly startMileage!: number | null;

  @Field(() => [TripEnergyObject], {
    nullable: true,
    description: 'Energies on board when the trip started. Null with API v2, which does not tell.',
  })
  readonly startEnergies!: readonly TripEnergyObject[] | null;

  @Field(() => [TripEnergyObject], {
    nullable: true,
    description: 'Energies on board when the trip stopped. Null with API v2, which does not tell.',
  })
  readonly endEnergies!: readonly TripEnergyObject[] | null;

  @Field(() => [TripConsumptionObject], {
    nullable: true,
    description: 'What the trip used of each energy. Null with API v2, which does not tell.',
  })
  readonly energyConsumptions!: readonly TripConsumptionObject[] | null;

  @Field(() => TripKineticObject, {
    nullable: true,
    description: 'How fast the vehicle drove. Null with API v2, which does not tell.',
  })
  readonly kinetic!: TripKineticObject | null;

  @Field(() => [TripSegmentObject], {
    nullable: true,
    description: 'Which part of the trip each kind of propulsion drove. Null with API v2, which does not tell.',
  })
  readonly segments!: readonly TripSegmentObject[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the trip is over.' })
  readonly done!: boolean | null;

  @Field(() => [TripFaultObject], {
    nullable: true,
    description: 'What is missing in the account of the trip; empty or null where nothing is.',
  })
  readonly faults!: readonly TripFaultObject[] | null;

  @Field(() => DateTime, { nullable: true, description: 'When the trip was written down upstream.' })
  readonly createdAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the trip was last changed upstream.' })
  readonly updatedAt!: Date | null;

  @RejectedValues()
  readonly rejectedValues!: readonly RejectedValue[];
}

export type ServedTrip = ModelMapping<Trip, TripObject>;
