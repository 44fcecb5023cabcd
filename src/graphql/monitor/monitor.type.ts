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
    'Watches the vehicles of a fleet, and notifies a webhook when its condition comes true: a vehicle enters or leaves a zone, moves at some time, or some of its data changes.',
})
export class MonitorObject implements Monitor {
  @Field(() => ID, { description: 'The vendor’s id of the fleet that the monitor was read from.' })
  readonly fleetId!: string;

  @Field(() => ID, { description: 'The vendor’s id of the monitor.' })
  readonly monitorId!: string;

  @Field(() => enums.MonitorStatus, { nullable: true, description: 'State of the monitor.' })
  readonly status!: enums.MonitorStatus | null;

  @RawText('status')
  readonly statusRaw!: string | null;

  @Field(() => String, { nullable: true, description: 'Name that the monitor was given.' })
  readonly label!: string | null;

  @Field(() => WebhookSubscriptionObject, { nullable: true, description: 'Who is notified, and how.' })
  readonly subscription!: WebhookSubscriptionObject | null;

  @Field(() => [enums.EventExtension], { nullable: true, description: 'Data that an event brings along.' })
  readonly extendedEventParam!: readonly enums.EventExtension[] | null;

  @RawTexts('extendedEventParam')
  readonly extendedEventParamRaw!: readonly string[] | null;

  @Field(() => MonitorConditionObject, { nullable: true, description: 'When the monitor notifies.' })
  readonly trigger!: MonitorConditionObject | null;

  @Field(() => DateTime, { nullable: true, description: 'When the monitor was created.' })
  readonly createdAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the monitor was last changed.' })
  readonly updatedAt!: Date | null;
}

export type ServedMonitor = ModelMapping<Monitor, MonitorObject>;
