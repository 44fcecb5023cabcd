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

@ObjectType('MotorizationCount', { description: 'Number of vehicles with one drive type.' })
export class MotorizationCount implements ValueCount<Motorization> {
  @Field(() => Motorization, { nullable: true, description: 'Drive type. Null if the upstream does not send it.' })
  readonly value!: Motorization | null;

  @Field(() => Int, { description: 'Number of vehicles.' })
  readonly count!: number;
}

@ObjectType('PrivacyCount', { description: 'Number of vehicles with one privacy state.' })
export class PrivacyCount implements ValueCount<PrivacyState> {
  @Field(() => PrivacyState, {
    nullable: true,
    description: 'Strictest privacy state that applies. Null if unknown.',
  })
  readonly value!: PrivacyState | null;

  @Field(() => Int, { description: 'Number of vehicles.' })
  readonly count!: number;
}

@ObjectType('AlertSeverityCount', { description: 'Number of vehicles or alerts of one severity.' })
export class AlertSeverityCount implements ValueCount<AlertSeverity> {
  @Field(() => AlertSeverity, {
    nullable: true,
    description: 'Severity. Null is the group of vehicles without an active alert.',
  })
  readonly value!: AlertSeverity | null;

  @Field(() => Int, { description: 'Number of vehicles or alerts, depending on the parent field.' })
  readonly count!: number;
}

@ObjectType('MovingSummary', {
  description: 'Moving and parked vehicles. The numbers add up to the size of the fleet.',
})
export class MovingSummary implements MovingCounts {
  @Field(() => Int, { description: 'Number of moving vehicles.' })
  readonly moving!: number;

  @Field(() => Int, { description: 'Number of parked vehicles.' })
  readonly parked!: number;

  @Field(() => Int, { description: 'Number of vehicles whose state is unknown.' })
  readonly unknown!: number;
}

@ObjectType('ChargingSummary', {
  description: 'Vehicles by charging state. The numbers add up to the size of the fleet.',
})
export class ChargingSummary implements ChargingCounts {
  @Field(() => Int, { description: 'Number of charging vehicles.' })
  readonly charging!: number;

  @Field(() => Int, { description: 'Number of vehicles with a traction battery that are not charging.' })
  readonly notCharging!: number;

  @Field(() => Int, { description: 'Number of vehicles without a traction battery.' })
  readonly notChargeable!: number;

  @Field(() => Int, { description: 'Number of vehicles whose state is unknown.' })
  readonly unknown!: number;
}

@ObjectType('MaintenanceSummary', {
  description:
    'Vehicles by when their next maintenance is due. Each vehicle is counted once; the numbers add up to the size of the fleet.',
})
export class MaintenanceSummary implements MaintenanceCounts {
  @Field(() => Int, { description: 'Number of overdue vehicles: remaining days or kilometres are negative.' })
  readonly overdue!: number;

  @Field(() => Int, {
    description: 'Number of vehicles that are not overdue but due within the given days or kilometres.',
  })
  readonly due!: number;

  @Field(() => Int, { description: 'Number of vehicles due later.' })
  readonly later!: number;

  @Field(() => Int, { description: 'Number of vehicles that report neither days nor kilometres.' })
  readonly unknown!: number;
}

@ObjectType('EnergyLevelBucket', { description: 'Number of vehicles within a range of levels.' })
export class EnergyLevelBucket implements LevelBucket {
  @Field(() => Int, { description: 'Lower bound, in percent, inclusive.' })
  readonly from!: number;

  @Field(() => Int, { description: 'Upper bound, in percent, exclusive except for 100.' })
  readonly to!: number;

  @Field(() => Int, { description: 'Number of vehicles.' })
  readonly count!: number;
}

@ObjectType('EnergyLevelSummary', { description: 'Remaining level of one energy, over the vehicles that report it.' })
export class EnergyLevelSummary implements EnergyLevels {
  @Field(() => EnergyType, { description: 'Type of the energy. A plug-in hybrid counts for both.' })
  readonly type!: EnergyLevels['type'];

  @Field(() => Int, { description: 'Number of vehicles that report the level of this energy.' })
  readonly vehicles!: number;

  @Field(() => Float, { nullable: true, description: 'Average level, in percent. Null if no vehicle reports it.' })
  readonly average!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lowest level, in percent. Null if no vehicle reports it.' })
  readonly min!: number | null;

  @Field(() => Float, { nullable: true, description: 'Highest level, in percent. Null if no vehicle reports it.' })
  readonly max!: number | null;

  @Field(() => [EnergyLevelBucket], { description: 'Number of vehicles by level, in ten buckets of 10 percent.' })
  readonly histogram!: readonly EnergyLevelBucket[];
}

@ObjectType('FleetSummary', {
  // Totals are computed getters.
  simpleResolvers: false,
  description:
    'Totals over all vehicles of a fleet, from their last known data. Only the collections needed by the selected fields are read.',
})
export class FleetSummaryObject {
  @Field(() => DateTime, {
    description: 'When the oldest data behind the selected totals was requested from the upstream.',
  })
  readonly asOf!: Date;

  @Field(() => Int, { description: 'Number of vehicles in the fleet.' })
  readonly vehicles!: number;

  @Field(() => [MotorizationCount], { description: 'Vehicles by drive type, most frequent first.' })
  readonly motorization!: readonly MotorizationCount[];

  @Field(() => MovingSummary, { nullable: true, description: 'Moving and parked vehicles.' })
  readonly moving!: MovingSummary;

  @Field(() => ChargingSummary, { nullable: true, description: 'Vehicles by charging state.' })
  readonly charging!: ChargingSummary;

  @Field(() => [PrivacyCount], {
    nullable: true,
    description: 'Vehicles by privacy state, most frequent first.',
  })
  readonly privacy!: readonly PrivacyCount[];

  @Field(() => [AlertSeverityCount], {
    nullable: true,
    description:
      'Vehicles by the highest severity of their active alerts, most frequent first. Vehicles whose alerts cannot be read are left out. Null if that applies to all of them.',
  })
  readonly alertSeverity!: readonly AlertSeverityCount[] | null;

  @Field(() => [AlertSeverityCount], {
    nullable: true,
    description:
      'Active alerts by severity, most frequent first. Vehicles whose alerts cannot be read are left out. Null if that applies to all of them.',
  })
  readonly activeAlerts!: readonly AlertSeverityCount[] | null;

  @Field(() => MaintenanceSummary, { nullable: true, description: 'Vehicles by when their next maintenance is due.' })
  readonly maintenance!: MaintenanceSummary;

  @Field(() => [EnergyLevelSummary], { nullable: true, description: 'Levels of fuel and electricity.' })
  readonly energyLevels!: readonly EnergyLevelSummary[];
}

@InputType({ description: 'Horizon within which maintenance counts as due: within `days` or within `mileage`.' })
export class MaintenanceWithinInput implements MaintenanceHorizon {
  @Field(() => Int, { defaultValue: 30, description: 'Days, 0 or more.' })
  readonly days: number = 30;

  @Field(() => Int, { defaultValue: 1500, description: 'Kilometres, 0 or more.' })
  readonly mileage: number = 1500;
}

/** Validates the horizon. */
export function toHorizon({ days, mileage }: MaintenanceHorizon): MaintenanceHorizon {
  if (days < 0) throw badInput('maintenanceWithin.days', `expected 0 or more, got ${days}.`);
  if (mileage < 0) throw badInput('maintenanceWithin.mileage', `expected 0 or more, got ${mileage}.`);
  return { days, mileage };
}
