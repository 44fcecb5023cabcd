import { Field, ObjectType } from 'type-graphql';
import type { AlarmStatus, AlarmTrigger, VehicleAlarm } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { PositionObject } from '../position/position.type.js';
import { RawText } from '../raw-text.js';
import { DateTime } from '../scalars.js';
import { DatedObject } from './dated.type.js';

@ObjectType('VehicleAlarm', {
  description: 'The anti-theft alarm. Known to API v3 only.',
})
export class VehicleAlarmObject implements VehicleAlarm {
  @Field(() => AlarmStatusObject, { nullable: true, description: 'Whether the alarm is switched on.' })
  readonly status!: AlarmStatusObject | null;

  @Field(() => AlarmTriggerObject, {
    nullable: true,
    description: 'What last set off the alarm; null where nothing did.',
  })
  readonly trigger!: AlarmTriggerObject | null;
}

@ObjectType('AlarmStatus', { description: 'Whether the anti-theft alarm is switched on.' })
export class AlarmStatusObject extends DatedObject implements AlarmStatus {
  @Field(() => enums.AlarmActivation, { nullable: true, description: 'Whether the alarm is switched on.' })
  readonly activation!: enums.AlarmActivation | null;

  @RawText('activation')
  readonly activationRaw!: string | null;
}

@ObjectType('AlarmTrigger', { description: 'What set off the anti-theft alarm, and where.' })
export class AlarmTriggerObject extends DatedObject implements AlarmTrigger {
  @Field(() => enums.AlarmTriggerType, { nullable: true, description: 'What set off the alarm.' })
  readonly type!: enums.AlarmTriggerType | null;

  @RawText('type')
  readonly typeRaw!: string | null;

  @Field(() => PositionObject, { nullable: true, description: 'Last known position when the alarm went off.' })
  readonly position!: PositionObject | null;

  @Field(() => DateTime, { nullable: true, description: 'When the alarm went off.' })
  readonly startAt!: Date | null;
}
