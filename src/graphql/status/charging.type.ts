import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Charging, ChargingProgram, ChargingSchedule } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText } from '../raw-text.js';
import { Duration } from '../scalars.js';
import { ProgramOccurrenceObject } from './program.type.js';

@ObjectType('Charging', { description: 'Charging of the traction battery.' })
export class ChargingObject implements Charging {
  @Field(() => Boolean, { nullable: true, description: 'Whether a charging cable is plugged in.' })
  readonly plugged!: boolean | null;

  @Field(() => enums.ChargingStatus, { nullable: true, description: 'State of the charging system.' })
  readonly status!: enums.ChargingStatus | null;

  @RawText('status')
  readonly statusRaw!: string | null;

  @Field(() => Duration, { nullable: true, description: 'Time until the battery is full.' })
  readonly remainingTime!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Charging speed: range gained in an hour of charging, in kilometres per hour (km/h).',
  })
  readonly chargingRate!: number | null;

  @Field(() => enums.ChargingPowerLevel, {
    nullable: true,
    description: 'Level of the charging power. Null with API v2, which does not tell.',
  })
  readonly chargingPowerLevel!: enums.ChargingPowerLevel | null;

  @RawText('chargingPowerLevel')
  readonly chargingPowerLevelRaw!: string | null;

  @Field(() => enums.ChargingMode, { nullable: true, description: 'How fast the battery charges.' })
  readonly chargingMode!: enums.ChargingMode | null;

  @RawText('chargingMode')
  readonly chargingModeRaw!: string | null;

  @Field(() => Duration, { nullable: true, description: 'Time until the next delayed charge starts.' })
  readonly nextDelayedTime!: string | null;

  @Field(() => ChargingScheduleObject, {
    nullable: true,
    description: 'Programs by which the vehicle charges. Null with API v2, which does not tell.',
  })
  readonly schedule!: ChargingScheduleObject | null;

  @Field(() => enums.ChargingType, {
    nullable: true,
    description: 'How far the battery is charged. Null with API v2, which does not tell.',
  })
  readonly type!: enums.ChargingType | null;

  @RawText('type')
  readonly typeRaw!: string | null;
}

@ObjectType('ChargingSchedule', { description: 'Programs by which a vehicle charges.' })
export class ChargingScheduleObject implements ChargingSchedule {
  @Field(() => [ChargingProgramObject], { nullable: true, description: 'The programs, in the upstream’s order.' })
  readonly programs!: readonly ChargingProgramObject[] | null;
}

@ObjectType('ChargingProgram', { description: 'A charge that starts by itself on some days of the week.' })
export class ChargingProgramObject implements ChargingProgram {
  @Field(() => Int, {
    nullable: true,
    description: 'Number of the program without unit. A vehicle has at most one program in each.',
  })
  readonly slot!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the program is switched on.' })
  readonly enabled!: boolean | null;

  @Field(() => Duration, {
    nullable: true,
    description: 'When the charge starts, as the time since midnight: `PT22H30M` is half past ten in the evening.',
  })
  readonly start!: string | null;

  @Field(() => Duration, { nullable: true, description: 'When the charge ends, as the time since midnight.' })
  readonly end!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the charge goes on until the battery is full.' })
  readonly chargeUntilFull!: boolean | null;

  @Field(() => ProgramOccurrenceObject, { nullable: true, description: 'Days on which the program runs.' })
  readonly occurrence!: ProgramOccurrenceObject | null;
}
