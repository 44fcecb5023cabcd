import { Field, Float, InputType } from 'type-graphql';
import type { BoundingBox, Circle, KnownEnergyType, VehicleFilter } from '../../domain/index.js';
import { AlertSeverity, EnergyType, Motorization, PrivacyState } from '../enums/index.js';
import { badInput } from '../errors.js';
import { boundsOf, FloatRange, IntRange } from '../relay/range.input.js';
import { DateTime } from '../scalars.js';

@InputType({ description: 'A condition on what is left of an energy.' })
export class EnergyLevelCondition extends FloatRange {
  @Field(() => EnergyType, {
    nullable: true,
    description:
      'The energy that is meant. Without it the one that the vehicle depends on: electricity for an electric vehicle, fuel for all others that have fuel, hybrids included.',
  })
  readonly type?: EnergyType | null;
}

@InputType({ description: 'A place and all around it, as the crow flies.' })
export class CircleInput {
  @Field(() => Float, { description: 'Degrees east of Greenwich of the centre, WGS 84, -180 to 180.' })
  readonly longitude!: number;

  @Field(() => Float, { description: 'Degrees north of the equator of the centre, WGS 84, -90 to 90.' })
  readonly latitude!: number;

  @Field(() => Float, { description: 'Kilometres, more than 0.' })
  readonly radius!: number;
}

@InputType({
  description:
    'A box between two meridians and two parallels, edges included. Where `west` is greater than `east` it crosses the 180th meridian.',
})
export class BoundingBoxInput {
  @Field(() => Float, { description: 'Degrees east of Greenwich of the western edge, WGS 84, -180 to 180.' })
  readonly west!: number;

  @Field(() => Float, { description: 'Degrees north of the equator of the southern edge, WGS 84, -90 to 90.' })
  readonly south!: number;

  @Field(() => Float, { description: 'Degrees east of Greenwich of the eastern edge, WGS 84, -180 to 180.' })
  readonly east!: number;

  @Field(() => Float, { description: 'Degrees north of the equator of the northern edge, WGS 84, -90 to 90.' })
  readonly north!: number;
}

@InputType('VehicleFilter', {
  description:
    'Conditions on a vehicle’s last known state: a vehicle has to meet all that are given. What is not known of a vehicle meets no condition on it: one without a position is neither within a circle nor outside it.',
})
export class VehicleFilterInput {
  @Field(() => [Motorization], { nullable: true, description: 'Vehicles that one of these drives.' })
  readonly motorization?: readonly Motorization[] | null;

  @Field(() => EnergyLevelCondition, {
    nullable: true,
    description: 'What is left of the energy, in percent, 0 to 100.',
  })
  readonly energyLevel?: EnergyLevelCondition | null;

  @Field(() => IntRange, {
    nullable: true,
    description: 'How far the vehicle gets on all energies on board together, in kilometres.',
  })
  readonly autonomy?: IntRange | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the vehicle is on the move.' })
  readonly moving?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the traction battery is charging. A vehicle that has none is neither charging nor not charging.',
  })
  readonly charging?: boolean | null;

  @Field(() => [PrivacyState], {
    nullable: true,
    description: 'Vehicles that hold back one of these; of several states that apply the strictest counts.',
  })
  readonly privacy?: readonly PrivacyState[] | null;

  @Field(() => CircleInput, {
    nullable: true,
    description:
      'Vehicles whose status has a position within this circle. Not together with `withinBox`. FORBIDDEN to a client from which positions are withheld; judged by the middles of cells for one that sees these.',
  })
  readonly withinCircle?: CircleInput | null;

  @Field(() => BoundingBoxInput, {
    nullable: true,
    description:
      'Vehicles whose status has a position within this box. Not together with `withinCircle`. FORBIDDEN and judged as `withinCircle` is.',
  })
  readonly withinBox?: BoundingBoxInput | null;

  @Field(() => IntRange, {
    nullable: true,
    description: 'Days until the next maintenance; negative when overdue, so that `max` alone finds overdue ones too.',
  })
  readonly daysBeforeMaintenance?: IntRange | null;

  @Field(() => IntRange, {
    nullable: true,
    description:
      'Kilometres until the next maintenance; negative when overdue, so that `max` alone finds overdue ones too.',
  })
  readonly mileageBeforeMaintenance?: IntRange | null;

  @Field(() => AlertSeverity, {
    nullable: true,
    description:
      'Vehicles with an active alert that is at least so grave. `UNKNOWN` is any active alert, those of unknown severity included.',
  })
  readonly activeAlert?: AlertSeverity | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Vehicles whose last status is not older than this instant.',
  })
  readonly seenSince?: Date | null;
}

/** The filter as the rules know it, checked. @param vinPrefix The list's own argument, which narrows it down as well. */
export function toFilter(input: VehicleFilterInput | null, vinPrefix: string | null): VehicleFilter {
  const { withinCircle = null, withinBox = null, energyLevel = null } = input ?? {};
  if (withinCircle !== null && withinBox !== null) {
    throw badInput('filter', 'expected `withinCircle` or `withinBox`, not both.');
  }
  const bounds = (name: 'autonomy' | 'daysBeforeMaintenance' | 'mileageBeforeMaintenance') => {
    const given = input?.[name] ?? null;
    return given === null ? null : boundsOf(`filter.${name}`, given);
  };
  return {
    vinPrefix,
    motorization: among('filter.motorization', input?.motorization),
    energyLevel:
      energyLevel === null
        ? null
        : { ...boundsOf('filter.energyLevel', energyLevel), type: energyType(energyLevel.type ?? null) },
    autonomy: bounds('autonomy'),
    moving: input?.moving ?? null,
    charging: input?.charging ?? null,
    privacy: among('filter.privacy', input?.privacy),
    circle: withinCircle === null ? null : toCircle(withinCircle),
    box: withinBox === null ? null : toBox(withinBox),
    daysBeforeMaintenance: bounds('daysBeforeMaintenance'),
    mileageBeforeMaintenance: bounds('mileageBeforeMaintenance'),
    activeAlert: input?.activeAlert ?? null,
    seenSince: input?.seenSince ?? null,
  };
}

/** No value at all would match nothing: hardly what somebody means who cleared a choice. */
function among<T>(argument: string, values: readonly T[] | null | undefined): readonly T[] | null {
  if (values?.length === 0) throw badInput(argument, 'expected at least one value. Leave it out to take all.');
  return values ?? null;
}

function energyType(type: EnergyType | null): KnownEnergyType | null {
  if (type === 'UNKNOWN') throw badInput('filter.energyLevel.type', 'expected FUEL or ELECTRIC.');
  return type;
}

function toCircle({ longitude, latitude, radius }: CircleInput): Circle {
  degrees('filter.withinCircle.longitude', longitude, 180);
  degrees('filter.withinCircle.latitude', latitude, 90);
  if (radius <= 0) throw badInput('filter.withinCircle.radius', `expected more than 0 km, got ${radius}.`);
  return { center: { longitude, latitude }, radius };
}

function toBox({ west, south, east, north }: BoundingBoxInput): BoundingBox {
  degrees('filter.withinBox.west', west, 180);
  degrees('filter.withinBox.east', east, 180);
  degrees('filter.withinBox.south', south, 90);
  degrees('filter.withinBox.north', north, 90);
  if (south > north) {
    throw badInput(
      'filter.withinBox',
      `expected \`south\` not to be greater than \`north\`, got ${south} and ${north}.`,
    );
  }
  return { west, south, east, north };
}

function degrees(argument: string, value: number, limit: number): void {
  if (Math.abs(value) > limit) throw badInput(argument, `expected -${limit} to ${limit} degrees, got ${value}.`);
}
