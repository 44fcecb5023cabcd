import { Field, ID, ObjectType } from 'type-graphql';
import type { Monitor } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText, RawTexts } from '../raw-text.js';
import { Node } from '../relay/node.type.js';
import { DateTime } from '../scalars.js';
import { WebhookSubscriptionObject } from '../subscription/subscription.type.js';
import { MonitorConditionObject } from './trigger.type.js';
import type { ModelMapping } from '../serves.js';

@ObjectType('Monitor', {
  implements: Node,
  description:
    'A monitor watches the vehicles of a fleet and notifies a webhook when its condition becomes true: a vehicle enters or leaves a zone, moves at certain times, or its data changes.',
})
export class MonitorObject implements Monitor {
  @Field(() => ID, { description: 'Vendor id of the fleet the monitor was read from.' })
  readonly fleetId!: string;

  @Field(() => ID, { description: 'Vendor id of the monitor.' })
  readonly monitorId!: string;

  @Field(() => enums.MonitorStatus, { nullable: true, description: 'State of the monitor.' })
  readonly status!: enums.MonitorStatus | null;

  @RawText('status')
  readonly statusRaw!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the monitor.' })
  readonly label!: string | null;

  @Field(() => WebhookSubscriptionObject, { nullable: true, description: 'Webhook and delivery settings.' })
  readonly subscription!: WebhookSubscriptionObject | null;

  @Field(() => [enums.EventExtension], { nullable: true, description: 'Data included in an event.' })
  readonly extendedEventParam!: readonly enums.EventExtension[] | null;

  @RawTexts('extendedEventParam')
  readonly extendedEventParamRaw!: readonly string[] | null;

  @Field(() => MonitorConditionObject, { nullable: true, description: 'Condition of the monitor.' })
  readonly trigger!: MonitorConditionObject | null;

  @Field(() => DateTime, { nullable: true, description: 'When the monitor was created.' })
  readonly createdAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the monitor was last updated.' })
  readonly updatedAt!: Date | null;
}

export type ServedMonitor = ModelMapping<Monitor, MonitorObject>;
