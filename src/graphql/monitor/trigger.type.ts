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

@ObjectType('MonitorCondition', { description: 'When a monitor notifies: its triggers, and how they are joined.' })
export class MonitorConditionObject implements MonitorCondition {
  @Field(() => String, {
    nullable: true,
    description:
      'The names of the triggers joined by `&` (and), `|` (or), `!` (not) and parentheses: `home & !(night | parked)`. Null with API v2, where all triggers must hold.',
  })
  readonly boolExp!: string | null;

  @Field(() => [MonitorTriggerObject], { nullable: true, description: 'The triggers, at most five.' })
  readonly triggers!: readonly MonitorTriggerObject[] | null;
}

@ObjectType('MonitorTrigger', {
  description: 'One part of a monitor’s condition: a zone, a time or some data. The other two are null.',
})
export class MonitorTriggerObject implements MonitorTrigger {
  @Field(() => String, {
    nullable: true,
    description: 'Name of the trigger, by which `boolExp` means it. Null with API v2, which has no names.',
  })
  readonly name!: string | null;

  @Field(() => ZoneTriggerObject, { nullable: true, description: 'A vehicle enters or leaves a circle.' })
  readonly zone!: ZoneTriggerObject | null;

  @Field(() => TimeTriggerObject, { nullable: true, description: 'A vehicle moves at some time.' })
  readonly time!: TimeTriggerObject | null;

  @Field(() => DataTriggerObject, { nullable: true, description: 'Some of a vehicle’s data changes.' })
  readonly data!: DataTriggerObject | null;
}

@ObjectType('ZoneTrigger', { description: 'A vehicle enters or leaves a circle on the map.' })
export class ZoneTriggerObject implements ZoneTrigger {
  @Field(() => enums.ZoneTransition, { nullable: true, description: 'Whether entering or leaving counts.' })
  readonly transition!: enums.ZoneTransition | null;

  @RawText('transition')
  readonly transitionRaw!: string | null;

  @Field(() => Float, { nullable: true, description: 'Radius of the circle in kilometres (km).' })
  readonly radius!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Centre of the circle: degrees (°) east of Greenwich, WGS 84, -180 to 180; west is negative.',
  })
  readonly longitude!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Centre of the circle: degrees (°) north of the equator, WGS 84, -90 to 90; south is negative.',
  })
  readonly latitude!: number | null;
}

@ObjectType('TimeTrigger', { description: 'A vehicle moves within some time.' })
export class TimeTriggerObject implements TimeTrigger {
  @Field(() => String, {
    nullable: true,
    description: 'The time zone that the times are meant in, by its name in the tz database: `Europe/Paris`.',
  })
  readonly timeZone!: string | null;

  @Field(() => [TimeTriggerEntryObject], { nullable: true, description: 'The times, any of which counts.' })
  readonly times!: readonly TimeTriggerEntryObject[] | null;
}

@ObjectType('TimeTriggerEntry', { description: 'Some time, once or every week.' })
export class TimeTriggerEntryObject implements TimeTriggerEntry {
  @Field(() => enums.ProgramRecurrence, { nullable: true, description: 'Whether the time recurs.' })
  readonly recurrence!: enums.ProgramRecurrence | null;

  @RawText('recurrence')
  readonly recurrenceRaw!: string | null;

  @Field(() => Duration, {
    nullable: true,
    description:
      'When a time that recurs starts, as the time since midnight: `PT8H30M` is half past eight in the morning. Null for one that does not: see `startAt`.',
  })
  readonly start!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When a time that does not recur starts. Null for one that does: see `start`.',
  })
  readonly startAt!: Date | null;

  @Field(() => Duration, {
    nullable: true,
    description: 'How long the time lasts; null for one that does not end.',
  })
  readonly duration!: string | null;

  @Field(() => [enums.DayOfWeek], {
    nullable: true,
    description: 'Days of the week on which the time recurs, in the upstream’s order.',
  })
  readonly days!: readonly enums.DayOfWeek[] | null;

  @RawTexts('days')
  readonly daysRaw!: readonly string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Weeks of the year in which the time recurs, alone or from one to another: `w1`, `w34-w46`.',
  })
  readonly weeks!: readonly string[] | null;
}

@ObjectType('DataTrigger', { description: 'Some of a vehicle’s data changes, or compares to a value.' })
export class DataTriggerObject implements DataTrigger {
  @Field(() => String, {
    nullable: true,
    description:
      'What is watched, in the upstream’s words: `vehicle.energy.fuel.level`, `vehicle.odometer`, `vehicle.doorsState.opening`.',
  })
  readonly data!: string | null;

  @Field(() => enums.DataTriggerOperator, { nullable: true, description: 'How the data is looked at.' })
  readonly op!: enums.DataTriggerOperator | null;

  @RawText('op')
  readonly opRaw!: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'What the data is compared to, in the data’s own unit: one value, several for `INCLUDED_IN`, none for `ON_CHANGE`.',
  })
  readonly values!: readonly string[] | null;
}
