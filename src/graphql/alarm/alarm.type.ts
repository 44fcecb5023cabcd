import { Field, ID, ObjectType } from 'type-graphql';
import type { Alarm } from '../../domain/index.js';
import { Node } from '../relay/node.type.js';
import { AlarmStatusObject, AlarmTriggerObject } from '../status/alarm.type.js';
import type { ModelMapping } from '../serves.js';

@ObjectType('Alarm', {
  implements: Node,
  description:
    'An entry in the history of a vehicle’s anti-theft alarm: either it was switched (`status`), or it went off (`trigger`). Known to API v3 only.',
})
export class AlarmObject implements Alarm {
  @Field(() => ID, { description: 'The vendor’s id of the fleet that the alarm was read from.' })
  readonly fleetId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The vendor’s id of the vehicle whose alarm it is; null where the upstream does not tell.',
  })
  readonly vehicleId!: string | null;

  @Field(() => ID, { description: 'The vendor’s id of the alarm.' })
  readonly alarmId!: string;

  @Field(() => AlarmTriggerObject, {
    nullable: true,
    description: 'What set off the alarm, and where; null where the alarm was only switched.',
  })
  readonly trigger!: AlarmTriggerObject | null;

  @Field(() => AlarmStatusObject, {
    nullable: true,
    description: 'Whether the alarm was switched on or off; null where it went off.',
  })
  readonly status!: AlarmStatusObject | null;
}

export type ServedAlarm = ModelMapping<Alarm, AlarmObject>;
