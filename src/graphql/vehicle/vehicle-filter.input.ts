import { Field, Float, InputType } from 'type-graphql';
import type { BoundingBox, Circle, KnownEnergyType, VehicleFilter } from '../../domain/index.js';
import { AlertSeverity, EnergyType, Motorization, PrivacyState } from '../enums/index.js';
import { badInput } from '../errors.js';
import { boundsOf, FloatRange, IntRange } from '../relay/range.input.js';
import { DateTime } from '../scalars.js';

@InputType({ description: 'A condition on the remaining level of an energy.' })
export class EnergyLevelCondition extends FloatRange {
  @Field(() => EnergyType, {
    nullable: true,
    description:
      'The energy to compare. Default: the main energy of the vehicle, which is electricity for electric vehicles and fuel for all others that have fuel, including hybrids.',
  })
  readonly type?: EnergyType | null;
}

@InputType({ description: 'A circle around a point.' })
export class CircleInput {
  @Field(() => Float, { description: 'Longitude of the centre, in degrees east (WGS 84), -180 to 180.' })
  readonly longitude!: number;

  @Field(() => Float, { description: 'Latitude of the centre, in degrees north (WGS 84), -90 to 90.' })
  readonly latitude!: number;

  @Field(() => Float, { description: 'Radius in kilometres, greater than 0.' })
  readonly radius!: number;
}

@InputType({
  description: 'A bounding box, edges included. It crosses the antimeridian if `west` is greater than `east`.',
})
export class BoundingBoxInput {
  @Field(() => Float, { description: 'Western edge, in degrees east (WGS 84), -180 to 180.' })
  readonly west!: number;

  @Field(() => Float, { description: 'Southern edge, in degrees north (WGS 84), -90 to 90.' })
  readonly south!: number;

  @Field(() => Float, { description: 'Eastern edge, in degrees east (WGS 84), -180 to 180.' })
  readonly east!: number;

  @Field(() => Float, { description: 'Northern edge, in degrees north (WGS 84), -90 to 90.' })
  readonly north!: number;
}

@InputType('VehicleFilter', {
  description:
    'Conditions on the last known state of a vehicle. A vehicle must match all given conditions. Unknown data matches no condition: a vehicle without a position matches no circle.',
})
export class VehicleFilterInput {
  @Field(() => [Motorization], { nullable: true, description: 'Vehicles with one of these drive types.' })
  readonly motorization?: readonly Motorization[] | null;

  @Field(() => EnergyLevelCondition, {
    nullable: true,
    description: 'Remaining energy level, in percent, 0 to 100.',
  })
  readonly energyLevel?: EnergyLevelCondition | null;

  @Field(() => IntRange, {
    nullable: true,
    description: 'Combined remaining range on all energies, in kilometres.',
  })
  readonly autonomy?: IntRange | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the vehicle is moving.' })
  readonly moving?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the traction battery is charging. Vehicles without a traction battery match neither value.',
  })
  readonly charging?: boolean | null;

  @Field(() => [PrivacyState], {
    nullable: true,
    description: 'Vehicles in one of these privacy states. If several states apply to a vehicle, the strictest counts.',
  })
  readonly privacy?: readonly PrivacyState[] | null;

  @Field(() => CircleInput, {
    nullable: true,
    description:
      'Vehicles whose status has a position within this circle. Cannot be combined with `withinBox`. `FORBIDDEN` for clients from which positions are withheld. For clients that see coarsened positions, the centre of the grid cell counts.',
  })
  readonly withinCircle?: CircleInput | null;

  @Field(() => BoundingBoxInput, {
    nullable: true,
    description:
      'Vehicles whose status has a position within this box. Cannot be combined with `withinCircle`. The same privacy rules as for `withinCircle` apply.',
  })
  readonly withinBox?: BoundingBoxInput | null;

  @Field(() => IntRange, {
    nullable: true,
    description: 'Days until the next maintenance. Negative if overdue, so `max` alone also matches overdue vehicles.',
  })
  readonly daysBeforeMaintenance?: IntRange | null;

  @Field(() => IntRange, {
    nullable: true,
    description:
      'Kilometres until the next maintenance. Negative if overdue, so `max` alone also matches overdue vehicles.',
  })
  readonly mileageBeforeMaintenance?: IntRange | null;

  @Field(() => AlertSeverity, {
    nullable: true,
    description:
      'Vehicles with an active alert of at least this severity. `UNKNOWN` matches any active alert, including alerts of unknown severity.',
  })
  readonly activeAlert?: AlertSeverity | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Vehicles whose last status is not older than this time.',
  })
  readonly seenSince?: Date | null;
}

/** Validates the filter and converts it to the domain. @param vinPrefix The list argument, an additional condition. */
export function toFilter(input: VehicleFilterInput | null, vinPrefix: string | null): VehicleFilter {
  const { withinCircle = null, withinBox = null, energyLevel = null } = input ?? {};
  if (withinCircle !== null && withinBox !== null) {
    throw badInput('filter', 'expected either `withinCircle` or `withinBox`, not both.');
  }
  const bounds = (name: 'autonomy' | 'daysBeforeMaintenance' | 'mileageBeforeMaintenance') => {
    const range = input?.[name] ?? null;
    return range === null ? null : boundsOf(`filter.${name}`, range);
  };
  return {
    vinPrefix,
    motorization: nonEmpty('filter.motorization', input?.motorization),
    energyLevel:
      energyLevel === null
        ? null
        : { ...boundsOf('filter.energyLevel', energyLevel), type: energyType(energyLevel.type ?? null) },
    autonomy: bounds('autonomy'),
    moving: input?.moving ?? null,
    charging: input?.charging ?? null,
    privacy: nonEmpty('filter.privacy', input?.privacy),
    circle: withinCircle === null ? null : toCircle(withinCircle),
    box: withinBox === null ? null : toBox(withinBox),
    daysBeforeMaintenance: bounds('daysBeforeMaintenance'),
    mileageBeforeMaintenance: bounds('mileageBeforeMaintenance'),
    activeAlert: input?.activeAlert ?? null,
    seenSince: input?.seenSince ?? null,
  };
}

/** An empty list would match nothing, which is hardly intended. */
function nonEmpty<T>(argument: string, values: readonly T[] | null | undefined): readonly T[] | null {
  if (values?.length === 0) throw badInput(argument, 'expected at least one value. Omit the argument to match all.');
  return values ?? null;
}

function energyType(type: EnergyType | null): KnownEnergyType | null {
  if (type === 'UNKNOWN') throw badInput('filter.energyLevel.type', 'expected FUEL or ELECTRIC.');
  return type;
}

function toCircle({ longitude, latitude, radius }: CircleInput): Circle {
  degrees('filter.withinCircle.longitude', longitude, 180);
  degrees('filter.withinCircle.latitude', latitude, 90);
  if (radius <= 0) throw badInput('filter.withinCircle.radius', `expected a radius greater than 0 km, got ${radius}.`);
  return { center: { longitude, latitude }, radius };
}

function toBox({ west, south, east, north }: BoundingBoxInput): BoundingBox {
  degrees('filter.withinBox.west', west, 180);
  degrees('filter.withinBox.east', east, 180);
  degrees('filter.withinBox.south', south, 90);
  degrees('filter.withinBox.north', north, 90);
  if (south > north) {
    throw badInput('filter.withinBox', `expected \`south\` to be at most \`north\`, got ${south} and ${north}.`);
  }
  return { west, south, east, north };
}

function degrees(argument: string, value: number, limit: number): void {
  if (Math.abs(value) > limit) throw badInput(argument, `expected -${limit} to ${limit} degrees, got ${value}.`);
}
