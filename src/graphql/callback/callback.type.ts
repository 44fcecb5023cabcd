import { Field, ID, ObjectType } from 'type-graphql';
import type { RemoteCallback } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText, RawTexts } from '../raw-text.js';
import { Node } from '../relay/node.type.js';
import { WebhookSubscriptionObject } from '../subscription/subscription.type.js';
import type { ModelMapping } from '../serves.js';

@ObjectType('RemoteCallback', {
  implements: Node,
  description:
    'Where the upstream reports the progress of remote actions. There has to be one before an action can be sent. Known to API v3 only.',
})
export class RemoteCallbackObject implements RemoteCallback {
  @Field(() => ID, { description: 'The vendor’s id of the fleet that the callback was read from.' })
  readonly fleetId!: string;

  @Field(() => ID, { description: 'The vendor’s id of the callback.' })
  readonly callbackId!: string;

  @Field(() => enums.RemoteCallbackStatus, { nullable: true, description: 'State of the callback.' })
  readonly status!: enums.RemoteCallbackStatus | null;

  @RawText('status')
  readonly statusRaw!: string | null;

  @Field(() => String, { nullable: true, description: 'Name that the callback was given.' })
  readonly label!: string | null;

  @Field(() => [enums.RemoteType], {
    nullable: true,
    description: 'The kinds of remote action that can be sent by it.',
  })
  readonly remoteTypes!: readonly enums.RemoteType[] | null;

  @RawTexts('remoteTypes')
  readonly remoteTypesRaw!: readonly string[] | null;

  @Field(() => WebhookSubscriptionObject, { nullable: true, description: 'Who is notified, and how.' })
  readonly subscription!: WebhookSubscriptionObject | null;
}

export type ServedRemoteCallback = ModelMapping<RemoteCallback, RemoteCallbackObject>;
