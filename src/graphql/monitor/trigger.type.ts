import { Field, Float, ObjectType } from 'type-graphql';
import type {
  DataTrigger,
  MonitorCondition,
  MonitorTrigger,
  TimeTrigger,
  TimeTriggerEntry,
  ZoneTrigger,
} from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText, RawTexts } from '../raw-text.js';
import { DateTime, Duration } from '../scalars.js';

@ObjectType('MonitorCondition', { description: 'Condition of a monitor: its triggers, and how they are combined.' })
export class MonitorConditionObject implements MonitorCondition {
  @Field(() => String, {
    nullable: true,
    description:
      'Boolean expression over the trigger names with `&` (and), `|` (or), `!` (not) and parentheses: `home & !(night | parked)`. Always null with API v2, where all triggers must hold.',
  })
  readonly boolExp!: string | null;

  @Field(() => [MonitorTriggerObject], { nullable: true, description: 'Triggers, at most 5.' })
  readonly triggers!: readonly MonitorTriggerObject[] | null;
}

@ObjectType('MonitorTrigger', {
  description: 'A trigger of a monitor. One of `zone`, `time` and `data` is set; the other two are null.',
})
export class MonitorTriggerObject implements MonitorTrigger {
  @Field(() => String, {
    nullable: true,
    description: 'Name of the trigger, used in `boolExp`. Always null with API v2.',
  })
  readonly name!: string | null;

  @Field(() => ZoneTriggerObject, { nullable: true, description: 'A vehicle enters or leaves a zone.' })
  readonly zone!: ZoneTriggerObject | null;

  @Field(() => TimeTriggerObject, { nullable: true, description: 'A vehicle moves at certain times.' })
  readonly time!: TimeTriggerObject | null;

  @Field(() => DataTriggerObject, {
    nullable: true,
    description: 'A data value of a vehicle changes or meets a comparison.',
  })
  readonly data!: DataTriggerObject | null;
}

@ObjectType('ZoneTrigger', { description: 'A vehicle enters or leaves a circular zone.' })
export class ZoneTriggerObject implements ZoneTrigger {
  @Field(() => enums.ZoneTransition, {
    nullable: true,
    description: 'Whether the trigger fires on entering or on leaving.',
  })
  readonly transition!: enums.ZoneTransition | null;

  @RawText('transition')
  readonly transitionRaw!: string | null;

  @Field(() => Float, { nullable: true, description: 'Radius of the zone, in kilometres (km).' })
  readonly radius!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Longitude of the centre, in degrees (°) east (WGS 84), -180 to 180. West is negative.',
  })
  readonly longitude!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Latitude of the centre, in degrees (°) north (WGS 84), -90 to 90. South is negative.',
  })
  readonly latitude!: number | null;
}

@ObjectType('TimeTrigger', { description: 'A vehicle moves within certain times.' })
export class TimeTriggerObject implements TimeTrigger {
  @Field(() => String, {
    nullable: true,
    description: 'Time zone of the periods, as a tz database name: `Europe/Paris`.',
  })
  readonly timeZone!: string | null;

  @Field(() => [TimeTriggerEntryObject], {
    nullable: true,
    description: 'Periods of time. The trigger fires within any of them.',
  })
  readonly times!: readonly TimeTriggerEntryObject[] | null;
}

@ObjectType('TimeTriggerEntry', { description: 'A period of time that occurs once or every week.' })
export class TimeTriggerEntryObject implements TimeTriggerEntry {
  @Field(() => enums.ProgramRecurrence, { nullable: true, description: 'How the period repeats.' })
  readonly recurrence!: enums.ProgramRecurrence | null;

  @RawText('recurrence')
  readonly recurrenceRaw!: string | null;

  @Field(() => Duration, {
    nullable: true,
    description:
      'Start time of a recurring period, as a duration since midnight: `PT8H30M` is 08:30. Null for a single period: see `startAt`.',
  })
  readonly start!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Start of a single period. Null for a recurring period: see `start`.',
  })
  readonly startAt!: Date | null;

  @Field(() => Duration, {
    nullable: true,
    description: 'Length of the period. Null if it has no end.',
  })
  readonly duration!: string | null;

  @Field(() => [enums.DayOfWeek], {
    nullable: true,
    description: 'Days of the week on which the period recurs, in upstream order.',
  })
  readonly days!: readonly enums.DayOfWeek[] | null;

  @RawTexts('days')
  readonly daysRaw!: readonly string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Weeks of the year in which the period recurs, single or as a range: `w1`, `w34-w46`.',
  })
  readonly weeks!: readonly string[] | null;
}

@ObjectType('DataTrigger', { description: 'A data value of a vehicle changes or meets a comparison.' })
export class DataTriggerObject implements DataTrigger {
  @Field(() => String, {
    nullable: true,
    description:
      'Upstream name of the watched value: `vehicle.energy.fuel.level`, `vehicle.odometer`, `vehicle.doorsState.opening`.',
  })
  readonly data!: string | null;

  @Field(() => enums.DataTriggerOperator, { nullable: true, description: 'Comparison operator.' })
  readonly op!: enums.DataTriggerOperator | null;

  @RawText('op')
  readonly opRaw!: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Values to compare with, in the unit of the data: one value, several for `INCLUDED_IN`, none for `ON_CHANGE`.',
  })
  readonly values!: readonly string[] | null;
}
