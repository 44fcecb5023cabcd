import { Field, ID, ObjectType } from 'type-graphql';
import type { Alarm } from '../../domain/index.js';
import { Node } from '../relay/node.type.js';
import { AlarmStatusObject, AlarmTriggerObject } from '../status/safety/alarm.type.js';
import type { ModelMapping } from '../serves.js';

@ObjectType('Alarm', {
  implements: Node,
  description:
    'An entry in the history of a vehicle’s anti-theft alarm: the alarm was armed or disarmed (`status`), or it was triggered (`trigger`). API v3 only.',
})
export class AlarmObject implements Alarm {
  @Field(() => ID, { description: 'Vendor id of the fleet the alarm was read from.' })
  readonly fleetId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Vendor id of the vehicle. Null if the upstream does not send it.',
  })
  readonly vehicleId!: string | null;

  @Field(() => ID, { description: 'Vendor id of the alarm.' })
  readonly alarmId!: string;

  @Field(() => AlarmTriggerObject, {
    nullable: true,
    description: 'What triggered the alarm, when and where. Null if the alarm was armed or disarmed.',
  })
  readonly trigger!: AlarmTriggerObject | null;

  @Field(() => AlarmStatusObject, {
    nullable: true,
    description: 'Whether the alarm was armed or disarmed. Null if the alarm was triggered.',
  })
  readonly status!: AlarmStatusObject | null;
}

export type ServedAlarm = ModelMapping<Alarm, AlarmObject>;
