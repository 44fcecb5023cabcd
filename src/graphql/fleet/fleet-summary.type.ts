import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import type {
  ChargingCounts,
  EnergyLevels,
  LevelBucket,
  MaintenanceCounts,
  MaintenanceHorizon,
  MovingCounts,
  ValueCount,
} from '../../domain/index.js';
import { AlertSeverity, EnergyType, Motorization, PrivacyState } from '../enums/index.js';
import { badInput } from '../errors.js';
import { DateTime } from '../scalars.js';

@ObjectType('MotorizationCount', { description: 'How many vehicles one motorization drives.' })
export class MotorizationCount implements ValueCount<Motorization> {
  @Field(() => Motorization, { nullable: true, description: 'What drives them; null where the upstream does not say.' })
  readonly value!: Motorization | null;

  @Field(() => Int, { description: 'Vehicles, a count.' })
  readonly count!: number;
}

@ObjectType('PrivacyCount', { description: 'How many vehicles hold back the same.' })
export class PrivacyCount implements ValueCount<PrivacyState> {
  @Field(() => PrivacyState, {
    nullable: true,
    description: 'What they hold back, the strictest of the states that apply; null where they do not say.',
  })
  readonly value!: PrivacyState | null;

  @Field(() => Int, { description: 'Vehicles, a count.' })
  readonly count!: number;
}

@ObjectType('AlertSeverityCount', { description: 'How many there are of one severity.' })
export class AlertSeverityCount implements ValueCount<AlertSeverity> {
  @Field(() => AlertSeverity, {
    nullable: true,
    description: 'How grave; null counts the vehicles without an active alert.',
  })
  readonly value!: AlertSeverity | null;

  @Field(() => Int, { description: 'Vehicles or alerts, as the field around it says; a count.' })
  readonly count!: number;
}

@ObjectType('MovingSummary', { description: 'Vehicles on the road and parked ones: together all of the fleet.' })
export class MovingSummary implements MovingCounts {
  @Field(() => Int, { description: 'Vehicles on the move, a count.' })
  readonly moving!: number;

  @Field(() => Int, { description: 'Vehicles that stand, a count.' })
  readonly parked!: number;

  @Field(() => Int, { description: 'Vehicles that do not tell, a count.' })
  readonly unknown!: number;
}

@ObjectType('ChargingSummary', {
  description: 'Vehicles by what their traction battery does: together all of the fleet.',
})
export class ChargingSummary implements ChargingCounts {
  @Field(() => Int, { description: 'Vehicles that are charging, a count.' })
  readonly charging!: number;

  @Field(() => Int, { description: 'Vehicles with a traction battery that are not charging, a count.' })
  readonly notCharging!: number;

  @Field(() => Int, { description: 'Vehicles that run on no electricity, a count.' })
  readonly notChargeable!: number;

  @Field(() => Int, { description: 'Vehicles that do not tell, a count.' })
  readonly unknown!: number;
}

@ObjectType('MaintenanceSummary', {
  description: 'Vehicles by when their next maintenance is due: together all of the fleet, each counted once.',
})
export class MaintenanceSummary implements MaintenanceCounts {
  @Field(() => Int, { description: 'Vehicles whose days or kilometres are negative, a count.' })
  readonly overdue!: number;

  @Field(() => Int, {
    description: 'Vehicles that are not overdue and are due within the days or within the kilometres, a count.',
  })
  readonly due!: number;

  @Field(() => Int, { description: 'Vehicles that are due later, a count.' })
  readonly later!: number;

  @Field(() => Int, { description: 'Vehicles that tell neither days nor kilometres, a count.' })
  readonly unknown!: number;
}

@ObjectType('EnergyLevelBucket', { description: 'How many vehicles have a level between two.' })
export class EnergyLevelBucket implements LevelBucket {
  @Field(() => Int, { description: 'Least level, in percent, itself included.' })
  readonly from!: number;

  @Field(() => Int, { description: 'Upper end, in percent, itself not included but for 100.' })
  readonly to!: number;

  @Field(() => Int, { description: 'Vehicles, a count.' })
  readonly count!: number;
}

@ObjectType('EnergyLevelSummary', { description: 'What is left of one energy, over the vehicles that tell it.' })
export class EnergyLevelSummary implements EnergyLevels {
  @Field(() => EnergyType, { description: 'The energy. A plug-in hybrid counts for both.' })
  readonly type!: EnergyLevels['type'];

  @Field(() => Int, { description: 'Vehicles that tell the level of this energy, a count.' })
  readonly vehicles!: number;

  @Field(() => Float, { nullable: true, description: 'Average level in percent; null where no vehicle tells it.' })
  readonly average!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lowest level in percent; null where no vehicle tells it.' })
  readonly min!: number | null;

  @Field(() => Float, { nullable: true, description: 'Highest level in percent; null where no vehicle tells it.' })
  readonly max!: number | null;

  @Field(() => [EnergyLevelBucket], { description: 'Vehicles by level, in ten steps of 10 percent.' })
  readonly histogram!: readonly EnergyLevelBucket[];
}

@ObjectType('FleetSummary', {
  // Its totals are counted when they are read.
  simpleResolvers: false,
  description:
    'Totals over all vehicles of a fleet, from what each reported last. Only what is selected is read of the upstream.',
})
export class FleetSummaryObject {
  @Field(() => DateTime, {
    description: 'When the oldest of the data that went into the selected totals was asked of the upstream.',
  })
  readonly asOf!: Date;

  @Field(() => Int, { description: 'Vehicles in the fleet, a count.' })
  readonly vehicles!: number;

  @Field(() => [MotorizationCount], { description: 'Vehicles by what drives them, the most frequent first.' })
  readonly motorization!: readonly MotorizationCount[];

  @Field(() => MovingSummary, { nullable: true, description: 'Vehicles on the road and parked.' })
  readonly moving!: MovingSummary;

  @Field(() => ChargingSummary, { nullable: true, description: 'Vehicles by what their traction battery does.' })
  readonly charging!: ChargingSummary;

  @Field(() => [PrivacyCount], {
    nullable: true,
    description: 'Vehicles by what they hold back, the most frequent first.',
  })
  readonly privacy!: readonly PrivacyCount[];

  @Field(() => [AlertSeverityCount], {
    nullable: true,
    description:
      'Vehicles by the gravest of their active alerts, the most frequent first. Vehicles whose alerts cannot be read are left out; null where that is all of them.',
  })
  readonly alertSeverity!: readonly AlertSeverityCount[] | null;

  @Field(() => [AlertSeverityCount], {
    nullable: true,
    description:
      'Active alerts by severity, the most frequent first. Vehicles whose alerts cannot be read are left out; null where that is all of them.',
  })
  readonly activeAlerts!: readonly AlertSeverityCount[] | null;

  @Field(() => MaintenanceSummary, { nullable: true, description: 'Vehicles by when their next maintenance is due.' })
  readonly maintenance!: MaintenanceSummary;

  @Field(() => [EnergyLevelSummary], { nullable: true, description: 'Levels of fuel and of electricity.' })
  readonly energyLevels!: readonly EnergyLevelSummary[];
}

@InputType({ description: 'How soon a maintenance counts as due: within the days or within the kilometres.' })
export class MaintenanceWithinInput implements MaintenanceHorizon {
  @Field(() => Int, { defaultValue: 30, description: 'Days, 0 or more.' })
  readonly days: number = 30;

  @Field(() => Int, { defaultValue: 1500, description: 'Kilometres, 0 or more.' })
  readonly mileage: number = 1500;
}

/** The horizon, checked. */
export function toHorizon({ days, mileage }: MaintenanceHorizon): MaintenanceHorizon {
  if (days < 0) throw badInput('maintenanceWithin.days', `expected 0 or more, got ${days}.`);
  if (mileage < 0) throw badInput('maintenanceWithin.mileage', `expected 0 or more, got ${mileage}.`);
  return { days, mileage };
}
