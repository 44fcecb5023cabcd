import { Field, ID, ObjectType } from 'type-graphql';
import type { RemoteAction } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText, RawTexts } from '../raw-text.js';
import { Node } from '../relay/node.type.js';
import { RemoteObject } from './remote.type.js';
import type { ModelMapping } from '../serves.js';

@ObjectType('RemoteAction', {
  implements: Node,
  description: 'A command sent to a vehicle, and its progress. API v3 only.',
})
export class RemoteActionObject implements RemoteAction {
  @Field(() => ID, { description: 'Vendor id of the fleet the action was read from.' })
  readonly fleetId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Vendor id of the vehicle. Null if the upstream does not send it.',
  })
  readonly vehicleId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Vendor id of the callback that the action was sent through. Null if the upstream does not send it.',
  })
  readonly callbackId!: string | null;

  @Field(() => ID, { description: 'Vendor id of the action.' })
  readonly remoteActionId!: string;

  @Field(() => [enums.RemoteType], { nullable: true, description: 'Kinds of action, usually one.' })
  readonly types!: readonly enums.RemoteType[] | null;

  @RawTexts('types')
  readonly typesRaw!: readonly string[] | null;

  @Field(() => enums.RemoteActionStatus, { nullable: true, description: 'Progress of the action.' })
  readonly status!: enums.RemoteActionStatus | null;

  @RawText('status')
  readonly statusRaw!: string | null;

  @Field(() => enums.RemoteFailureCause, {
    nullable: true,
    description: 'Why the action failed. Null if it did not fail.',
  })
  readonly failureCause!: enums.RemoteFailureCause | null;

  @RawText('failureCause')
  readonly failureCauseRaw!: string | null;

  @Field(() => enums.RemoteFeedbackDetail, {
    nullable: true,
    description: 'Details of a success. Only for doors that were force-locked.',
  })
  readonly feedbackDetail!: enums.RemoteFeedbackDetail | null;

  @RawText('feedbackDetail')
  readonly feedbackDetailRaw!: string | null;

  @Field(() => RemoteObject, { nullable: true, description: 'The requested action.' })
  readonly remote!: RemoteObject | null;
}

export type ServedRemoteAction = ModelMapping<RemoteAction, RemoteActionObject>;
