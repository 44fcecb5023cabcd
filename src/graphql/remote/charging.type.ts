import { Field, ObjectType } from 'type-graphql';
import type { RemoteCharging, RemoteChargingPreferences, RemoteChargingSchedule } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText } from '../raw-text.js';
import { DateTime, Duration } from '../scalars.js';
import { ChargingProgramObject } from '../status/powertrain/charging.type.js';

@ObjectType('RemoteCharging', {
  description: 'Charge the traction battery. Preferences are sent on their own, without a start or a schedule.',
})
export class RemoteChargingObject implements RemoteCharging {
  @Field(() => Boolean, { nullable: true, description: 'Whether charging starts immediately.' })
  readonly immediate!: boolean | null;

  @Field(() => RemoteChargingScheduleObject, { nullable: true, description: 'Charging schedule.' })
  readonly schedule!: RemoteChargingScheduleObject | null;

  @Field(() => RemoteChargingPreferencesObject, { nullable: true, description: 'Charging preferences.' })
  readonly preferences!: RemoteChargingPreferencesObject | null;
}

@ObjectType('RemoteChargingSchedule', { description: 'Charging schedule: the next delayed charge, or programs.' })
export class RemoteChargingScheduleObject implements RemoteChargingSchedule {
  @Field(() => Duration, {
    nullable: true,
    description: 'Start of the next charge, if the upstream sends a duration: `PT22H30M`.',
  })
  readonly nextDelayedTime!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Start of the next charge, if the upstream sends a date and time.',
  })
  readonly nextDelayedAt!: Date | null;

  @Field(() => [ChargingProgramObject], { nullable: true, description: 'The programs, in upstream order.' })
  readonly programs!: readonly ChargingProgramObject[] | null;
}

@ObjectType('RemoteChargingPreferences', { description: 'Charging preferences.' })
export class RemoteChargingPreferencesObject implements RemoteChargingPreferences {
  @Field(() => enums.ChargingPowerLevel, { nullable: true, description: 'Charging power level.' })
  readonly level!: enums.ChargingPowerLevel | null;

  @RawText('level')
  readonly levelRaw!: string | null;

  @Field(() => enums.ChargingType, { nullable: true, description: 'Whether to charge partially or fully.' })
  readonly type!: enums.ChargingType | null;

  @RawText('type')
  readonly typeRaw!: string | null;
}
