import { Field, ObjectType } from 'type-graphql';
import type { AlarmStatus, AlarmTrigger, VehicleAlarm } from '../../../domain/index.js';
import * as enums from '../../enums/index.js';
import { PositionObject } from '../../position/position.type.js';
import { RawText } from '../../raw-text.js';
import { DateTime } from '../../scalars.js';
import { DatedObject } from '../dated.type.js';

@ObjectType('VehicleAlarm', {
  description: 'Anti-theft alarm. API v3 only.',
})
export class VehicleAlarmObject implements VehicleAlarm {
  @Field(() => AlarmStatusObject, { nullable: true, description: 'Whether the alarm is armed.' })
  readonly status!: AlarmStatusObject | null;

  @Field(() => AlarmTriggerObject, {
    nullable: true,
    description: 'What last triggered the alarm. Null if nothing did.',
  })
  readonly trigger!: AlarmTriggerObject | null;
}

@ObjectType('AlarmStatus', { description: 'Whether the anti-theft alarm is armed.' })
export class AlarmStatusObject extends DatedObject implements AlarmStatus {
  @Field(() => enums.AlarmActivation, { nullable: true, description: 'Whether the alarm is armed.' })
  readonly activation!: enums.AlarmActivation | null;

  @RawText('activation')
  readonly activationRaw!: string | null;
}

@ObjectType('AlarmTrigger', { description: 'What triggered the anti-theft alarm, when and where.' })
export class AlarmTriggerObject extends DatedObject implements AlarmTrigger {
  @Field(() => enums.AlarmTriggerType, { nullable: true, description: 'What triggered the alarm.' })
  readonly type!: enums.AlarmTriggerType | null;

  @RawText('type')
  readonly typeRaw!: string | null;

  @Field(() => PositionObject, { nullable: true, description: 'Last known position when the alarm was triggered.' })
  readonly position!: PositionObject | null;

  @Field(() => DateTime, { nullable: true, description: 'When the alarm was triggered.' })
  readonly startAt!: Date | null;
}
