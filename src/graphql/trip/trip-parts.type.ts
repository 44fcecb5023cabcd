import { Field, Float, ObjectType } from 'type-graphql';
import type { TripConsumption, TripEnergy, TripFault, TripKinetic, TripSegment } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText } from '../raw-text.js';
import { EnergyKindObject } from '../status/powertrain/energy-kind.type.js';

@ObjectType('TripEnergy', { description: 'An on-board energy at the start or the end of a trip.' })
export class TripEnergyObject extends EnergyKindObject implements TripEnergy {
  @Field(() => Float, {
    nullable: true,
    description: 'Remaining level, in percent of a full tank or battery (0 to 100).',
  })
  readonly level!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Remaining range on this energy, in kilometres (km).',
  })
  readonly autonomy!: number | null;
}

@ObjectType('TripConsumption', { description: 'Consumption of one energy on a trip, in `unit`.' })
export class TripConsumptionObject extends EnergyKindObject implements TripConsumption {
  @Field(() => Float, {
    nullable: true,
    description:
      'Total consumption of the trip: fuel in centilitres (cL), electricity in watt-hours (Wh). The vendor documents the unit for `avgConsumption` only; the distance shows that it is the same here.',
  })
  readonly consumption!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Average consumption of the trip: fuel in centilitres per 100 km (cL/100 km; 100 cL/100 km = 1 L/100 km), electricity in watt-hours per 100 km (Wh/100 km).',
  })
  readonly avgConsumption!: number | null;

  @Field(() => enums.ConsumptionUnit, {
    nullable: true,
    description:
      'Unit of `consumption`, and per 100 km of `avgConsumption`. Derived from the type of the energy. Null if the type is unknown.',
  })
  readonly unit!: enums.ConsumptionUnit | null;
}

@ObjectType('TripKinetic', { description: 'Speeds on a trip.' })
export class TripKineticObject implements TripKinetic {
  @Field(() => Float, {
    nullable: true,
    description:
      'Average speed, in kilometres per hour (km/h), to one decimal. Converted from metres per second: the vendor documents no unit, but distance and duration show it.',
  })
  readonly avgSpeed!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Maximum speed, in kilometres per hour (km/h). The vendor documents no unit; in metres per second the values would be impossible. Null if unknown, which the upstream sends as 0.',
  })
  readonly maxSpeed!: number | null;
}

@ObjectType('TripSegment', { description: 'The share of a trip driven with one kind of propulsion.' })
export class TripSegmentObject implements TripSegment {
  @Field(() => enums.Propulsion, { nullable: true, description: 'Kind of propulsion.' })
  readonly propulsion!: enums.Propulsion | null;

  @RawText('propulsion')
  readonly propulsionRaw!: string | null;

  @Field(() => Float, { nullable: true, description: 'Share of the trip, in percent (0 to 100).' })
  readonly percent!: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of the trip, in kilometres (km).' })
  readonly distance!: number | null;
}

@ObjectType('TripFault', { description: 'What is missing from a trip’s data, and why.' })
export class TripFaultObject implements TripFault {
  @Field(() => enums.TripFaultType, { nullable: true, description: 'What is missing.' })
  readonly fault!: enums.TripFaultType | null;

  @RawText('fault')
  readonly faultRaw!: string | null;

  @Field(() => enums.TripFaultCause, {
    nullable: true,
    description: 'Why it is missing. Always null with API v2.',
  })
  readonly cause!: enums.TripFaultCause | null;

  @RawText('cause')
  readonly causeRaw!: string | null;
}
