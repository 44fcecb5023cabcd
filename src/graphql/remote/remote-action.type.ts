import { Field, ID, ObjectType } from 'type-graphql';
import type { RemoteAction } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText, RawTexts } from '../raw-text.js';
import { Node } from '../relay/node.type.js';
import { RemoteObject } from './remote.type.js';
import type { ModelMapping } from '../serves.js';

@ObjectType('RemoteAction', {
  implements: Node,
  description: 'Something that a vehicle was told to do, and how far that came. Known to API v3 only.',
})
export class RemoteActionObject implements RemoteAction {
  @Field(() => ID, { description: 'The vendor’s id of the fleet that the action was read from.' })
  readonly fleetId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The vendor’s id of the vehicle that was told; null where the upstream does not tell.',
  })
  readonly vehicleId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The vendor’s id of the callback that the action was sent by; null where the upstream does not tell.',
  })
  readonly callbackId!: string | null;

  @Field(() => ID, { description: 'The vendor’s id of the action.' })
  readonly remoteActionId!: string;

  @Field(() => [enums.RemoteType], { nullable: true, description: 'Kinds of action that it is, usually one.' })
  readonly types!: readonly enums.RemoteType[] | null;

  @RawTexts('types')
  readonly typesRaw!: readonly string[] | null;

  @Field(() => enums.RemoteActionStatus, { nullable: true, description: 'How far the action came.' })
  readonly status!: enums.RemoteActionStatus | null;

  @RawText('status')
  readonly statusRaw!: string | null;

  @Field(() => enums.RemoteFailureCause, {
    nullable: true,
    description: 'Why the action failed; null where it did not.',
  })
  readonly failureCause!: enums.RemoteFailureCause | null;

  @RawText('failureCause')
  readonly failureCauseRaw!: string | null;

  @Field(() => enums.RemoteFeedbackDetail, {
    nullable: true,
    description: 'More about a success; only for doors that were locked by force.',
  })
  readonly feedbackDetail!: enums.RemoteFeedbackDetail | null;

  @RawText('feedbackDetail')
  readonly feedbackDetailRaw!: string | null;

  @Field(() => RemoteObject, { nullable: true, description: 'What was asked for.' })
  readonly remote!: RemoteObject | null;
}

export type ServedRemoteAction = ModelMapping<RemoteAction, RemoteActionObject>;
