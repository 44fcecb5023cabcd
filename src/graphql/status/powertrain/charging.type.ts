import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Charging, ChargingProgram, ChargingSchedule } from '../../../domain/index.js';
import * as enums from '../../enums/index.js';
import { RawText } from '../../raw-text.js';
import { Duration } from '../../scalars.js';
import { ProgramOccurrenceObject } from '../program.type.js';

@ObjectType('Charging', { description: 'Charging of the traction battery.' })
export class ChargingObject implements Charging {
  @Field(() => Boolean, { nullable: true, description: 'Whether the charging cable is plugged in.' })
  readonly plugged!: boolean | null;

  @Field(() => enums.ChargingStatus, { nullable: true, description: 'State of the charging system.' })
  readonly status!: enums.ChargingStatus | null;

  @RawText('status')
  readonly statusRaw!: string | null;

  @Field(() => Duration, { nullable: true, description: 'Time remaining until the battery is full.' })
  readonly remainingTime!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Charging speed as range gained per hour of charging, in kilometres per hour (km/h).',
  })
  readonly chargingRate!: number | null;

  @Field(() => enums.ChargingPowerLevel, {
    nullable: true,
    description: 'Charging power level. Always null with API v2.',
  })
  readonly chargingPowerLevel!: enums.ChargingPowerLevel | null;

  @RawText('chargingPowerLevel')
  readonly chargingPowerLevelRaw!: string | null;

  @Field(() => enums.ChargingMode, { nullable: true, description: 'Charging speed.' })
  readonly chargingMode!: enums.ChargingMode | null;

  @RawText('chargingMode')
  readonly chargingModeRaw!: string | null;

  @Field(() => Duration, { nullable: true, description: 'Time until the next delayed charge starts.' })
  readonly nextDelayedTime!: string | null;

  @Field(() => ChargingScheduleObject, {
    nullable: true,
    description: 'Charging programs. Always null with API v2.',
  })
  readonly schedule!: ChargingScheduleObject | null;

  @Field(() => enums.ChargingType, {
    nullable: true,
    description: 'Whether the battery is charged partially or fully. Always null with API v2.',
  })
  readonly type!: enums.ChargingType | null;

  @RawText('type')
  readonly typeRaw!: string | null;
}

@ObjectType('ChargingSchedule', { description: 'Charging programs of a vehicle.' })
export class ChargingScheduleObject implements ChargingSchedule {
  @Field(() => [ChargingProgramObject], { nullable: true, description: 'The programs, in upstream order.' })
  readonly programs!: readonly ChargingProgramObject[] | null;
}

@ObjectType('ChargingProgram', { description: 'A scheduled charge that runs on certain days of the week.' })
export class ChargingProgramObject implements ChargingProgram {
  @Field(() => Int, {
    nullable: true,
    description: 'Slot number of the program. A vehicle has at most one program per slot.',
  })
  readonly slot!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the program is enabled.' })
  readonly enabled!: boolean | null;

  @Field(() => Duration, {
    nullable: true,
    description: 'Start time, as a duration since midnight: `PT22H30M` is 22:30.',
  })
  readonly start!: string | null;

  @Field(() => Duration, { nullable: true, description: 'End time, as a duration since midnight.' })
  readonly end!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether charging continues until the battery is full.' })
  readonly chargeUntilFull!: boolean | null;

  @Field(() => ProgramOccurrenceObject, { nullable: true, description: 'Days on which the program runs.' })
  readonly occurrence!: ProgramOccurrenceObject | null;
}
