import { Field, ObjectType } from 'type-graphql';
import type { RemoteCharging, RemoteChargingPreferences, RemoteChargingSchedule } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText } from '../raw-text.js';
import { DateTime, Duration } from '../scalars.js';
import { ChargingProgramObject } from '../status/charging.type.js';

@ObjectType('RemoteCharging', {
  description: 'Charge the traction battery. Preferences are set alone, without a start or a schedule.',
})
export class RemoteChargingObject implements RemoteCharging {
  @Field(() => Boolean, { nullable: true, description: 'Whether the charge starts at once.' })
  readonly immediate!: boolean | null;

  @Field(() => RemoteChargingScheduleObject, { nullable: true, description: 'When the vehicle charges.' })
  readonly schedule!: RemoteChargingScheduleObject | null;

  @Field(() => RemoteChargingPreferencesObject, { nullable: true, description: 'How the vehicle charges.' })
  readonly preferences!: RemoteChargingPreferencesObject | null;
}

@ObjectType('RemoteChargingSchedule', { description: 'When a vehicle charges: next time, or by programs.' })
export class RemoteChargingScheduleObject implements RemoteChargingSchedule {
  @Field(() => Duration, {
    nullable: true,
    description: 'When the next charge starts, where the upstream gives a length of time: `PT22H30M`.',
  })
  readonly nextDelayedTime!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the next charge starts, where the upstream gives an instant.',
  })
  readonly nextDelayedAt!: Date | null;

  @Field(() => [ChargingProgramObject], { nullable: true, description: 'The programs, in upstream order.' })
  readonly programs!: readonly ChargingProgramObject[] | null;
}

@ObjectType('RemoteChargingPreferences', { description: 'How a vehicle charges.' })
export class RemoteChargingPreferencesObject implements RemoteChargingPreferences {
  @Field(() => enums.ChargingPowerLevel, { nullable: true, description: 'Level of the charging power.' })
  readonly level!: enums.ChargingPowerLevel | null;

  @RawText('level')
  readonly levelRaw!: string | null;

  @Field(() => enums.ChargingType, { nullable: true, description: 'Whether to charge partially or fully.' })
  readonly type!: enums.ChargingType | null;

  @RawText('type')
  readonly typeRaw!: string | null;
}
