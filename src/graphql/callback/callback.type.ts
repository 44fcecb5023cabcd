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
    'The endpoint to which the upstream reports the progress of remote actions. A callback is required to send a remote action. API v3 only.',
})
export class RemoteCallbackObject implements RemoteCallback {
  @Field(() => ID, { description: 'Vendor id of the fleet the callback was read from.' })
  readonly fleetId!: string;

  @Field(() => ID, { description: 'Vendor id of the callback.' })
  readonly callbackId!: string;

  @Field(() => enums.RemoteCallbackStatus, { nullable: true, description: 'State of the callback.' })
  readonly status!: enums.RemoteCallbackStatus | null;

  @RawText('status')
  readonly statusRaw!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the callback.' })
  readonly label!: string | null;

  @Field(() => [enums.RemoteType], {
    nullable: true,
    description: 'Kinds of remote actions that can be sent through the callback.',
  })
  readonly remoteTypes!: readonly enums.RemoteType[] | null;

  @RawTexts('remoteTypes')
  readonly remoteTypesRaw!: readonly string[] | null;

  @Field(() => WebhookSubscriptionObject, { nullable: true, description: 'Webhook and delivery settings.' })
  readonly subscription!: WebhookSubscriptionObject | null;
}

export type ServedRemoteCallback = ModelMapping<RemoteCallback, RemoteCallbackObject>;
