import { Field, ObjectType } from 'type-graphql';
import type { AlarmStatus, AlarmTrigger, VehicleAlarm } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { PositionType } from '../position/position.type.js';
import { RawText } from '../raw-text.js';
import { DateTime } from '../scalars.js';
import { DatedType } from './dated.type.js';

@ObjectType('VehicleAlarm', {
  description: 'The anti-theft alarm. Known to API v3 only.',
})
export class VehicleAlarmType implements VehicleAlarm {
  @Field(() => AlarmStatusType, { nullable: true, description: 'Whether the alarm is switched on.' })
  readonly status!: AlarmStatusType | null;

  @Field(() => AlarmTriggerType, {
    nullable: true,
    description: 'What last set off the alarm; null where nothing did.',
  })
  readonly trigger!: AlarmTriggerType | null;
}

@ObjectType('AlarmStatus', { description: 'Whether the anti-theft alarm is switched on.' })
export class AlarmStatusType extends DatedType implements AlarmStatus {
  @Field(() => enums.AlarmActivation, { nullable: true, description: 'Whether the alarm is switched on.' })
  readonly activation!: enums.AlarmActivation | null;

  @RawText('activation')
  readonly activationRaw!: string | null;
}

@ObjectType('AlarmTrigger', { description: 'What set off the anti-theft alarm, and where.' })
export class AlarmTriggerType extends DatedType implements AlarmTrigger {
  @Field(() => enums.AlarmTriggerType, { nullable: true, description: 'What set off the alarm.' })
  readonly type!: enums.AlarmTriggerType | null;

  @RawText('type')
  readonly typeRaw!: string | null;

  @Field(() => PositionType, { nullable: true, description: 'Last known position when the alarm went off.' })
  readonly position!: PositionType | null;

  @Field(() => DateTime, { nullable: true, description: 'When the alarm went off.' })
  readonly startAt!: Date | null;
}
