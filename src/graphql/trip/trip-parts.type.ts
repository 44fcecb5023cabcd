import { Field, Float, ObjectType } from 'type-graphql';
import type { TripConsumption, TripEnergy, TripFault, TripKinetic, TripSegment } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText } from '../raw-text.js';
import { EnergyKindObject } from '../status/energy-kind.type.js';

@ObjectType('TripEnergy', { description: 'An energy on board at the start or the end of a trip.' })
export class TripEnergyObject extends EnergyKindObject implements TripEnergy {
  @Field(() => Float, {
    nullable: true,
    description: 'How much was left, in percent of a full tank or battery (0 to 100).',
  })
  readonly level!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How far the vehicle would have got on this energy, in kilometres (km).',
  })
  readonly autonomy!: number | null;
}

@ObjectType('TripConsumption', { description: 'What a trip used of one energy. `unit` says in which unit.' })
export class TripConsumptionObject extends EnergyKindObject implements TripConsumption {
  @Field(() => Float, {
    nullable: true,
    description:
      'What the whole trip used: of fuel in centilitres (cL), of electricity in watt-hours (Wh). The vendor states the unit for `avgConsumption` only; distance shows that it is the same here.',
  })
  readonly consumption!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'What the trip used on average: of fuel in centilitres per 100 km (cL/100 km; 100 are one L/100 km), of electricity in watt-hours per 100 km (Wh/100 km).',
  })
  readonly avgConsumption!: number | null;

  @Field(() => enums.ConsumptionUnit, {
    nullable: true,
    description:
      'Unit of `consumption`, and per 100 km of `avgConsumption`. The class of the energy tells it; null where the class is not known.',
  })
  readonly unit!: enums.ConsumptionUnit | null;
}

@ObjectType('TripKinetic', { description: 'How fast a vehicle drove on a trip.' })
export class TripKineticObject implements TripKinetic {
  @Field(() => Float, {
    nullable: true,
    description:
      'Average speed, in kilometres per hour (km/h), to one decimal. The vendor states no unit: it sends metres per second, as distance and duration show.',
  })
  readonly avgSpeed!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Highest speed, in kilometres per hour (km/h). The vendor states no unit: read as metres per second no vehicle would reach it. Null where the vehicle does not know it, which the upstream writes as 0.',
  })
  readonly maxSpeed!: number | null;
}

@ObjectType('TripSegment', { description: 'The part of a trip that one kind of propulsion drove.' })
export class TripSegmentObject implements TripSegment {
  @Field(() => enums.Propulsion, { nullable: true, description: 'What drove the vehicle.' })
  readonly propulsion!: enums.Propulsion | null;

  @RawText('propulsion')
  readonly propulsionRaw!: string | null;

  @Field(() => Float, { nullable: true, description: 'Its part of the trip, in percent (0 to 100).' })
  readonly percent!: number | null;

  @Field(() => Float, { nullable: true, description: 'Its part of the trip, in kilometres (km).' })
  readonly distance!: number | null;
}

@ObjectType('TripFault', { description: 'What is missing in the account of a trip, and why.' })
export class TripFaultObject implements TripFault {
  @Field(() => enums.TripFaultType, { nullable: true, description: 'What is missing.' })
  readonly fault!: enums.TripFaultType | null;

  @RawText('fault')
  readonly faultRaw!: string | null;

  @Field(() => enums.TripFaultCause, {
    nullable: true,
    description: 'Why it is missing. Null with API v2, which does not tell.',
  })
  readonly cause!: enums.TripFaultCause | null;

  @RawText('cause')
  readonly causeRaw!: string | null;
}
