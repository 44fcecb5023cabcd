import { Field, Int, ObjectType } from 'type-graphql';
import type { BatchNotify, RetryPolicy, Subscription, Webhook, WebhookAttribute } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText } from '../raw-text.js';
import { URLScalar } from '../scalars.js';

/** Not named `Subscription`, which is the GraphQL root type. */
@ObjectType('WebhookSubscription', {
  description: 'Webhook and delivery settings for upstream notifications.',
})
export class WebhookSubscriptionObject implements Subscription {
  @Field(() => Int, {
    nullable: true,
    description:
      'Interval between reminders while the condition of a monitor holds, in seconds (s), 60 or more. Null if it sends no reminders, and for remote callbacks.',
  })
  readonly refreshEvent!: number | null;

  @Field(() => RetryPolicyObject, {
    nullable: true,
    description: 'Retry policy for notifications that the receiver does not accept.',
  })
  readonly retryPolicy!: RetryPolicyObject | null;

  @Field(() => BatchNotifyObject, {
    nullable: true,
    description: 'How events are batched into one notification. Null if each event is sent on its own.',
  })
  readonly batchNotify!: BatchNotifyObject | null;

  @Field(() => WebhookObject, { nullable: true, description: 'The webhook that is notified.' })
  readonly webhook!: WebhookObject | null;
}

@ObjectType('RetryPolicy', { description: 'Retry policy for notifications that the receiver does not accept.' })
export class RetryPolicyObject implements RetryPolicy {
  @Field(() => enums.RetryMode, { nullable: true, description: 'How long delivery is retried.' })
  readonly policy!: enums.RetryMode | null;

  @RawText('policy')
  readonly policyRaw!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Maximum number of attempts if `policy` is `BOUNDED`.',
  })
  readonly retryNumber!: number | null;

  @Field(() => Int, { nullable: true, description: 'Delay between attempts, in seconds (s).' })
  readonly retryDelay!: number | null;
}

@ObjectType('BatchNotify', {
  description: 'Batching of events: a notification is sent when `size` or `timeWindow` is reached.',
})
export class BatchNotifyObject implements BatchNotify {
  @Field(() => Int, { nullable: true, description: 'Maximum number of events in one notification.' })
  readonly size!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Maximum time an event waits for others, in seconds (s), 5 or more.',
  })
  readonly timeWindow!: number | null;
}

@ObjectType('Webhook', { description: 'An HTTP endpoint that the upstream sends events to.' })
export class WebhookObject implements Webhook {
  @Field(() => String, { nullable: true, description: 'Name of the webhook.' })
  readonly name!: string | null;

  @Field(() => URLScalar, {
    nullable: true,
    description: 'URL of the webhook, without user, password, query and fragment because they may contain secrets.',
  })
  readonly target!: string | null;

  @Field(() => [WebhookAttributeObject], {
    nullable: true,
    description: 'Attributes added to every notification. The receiver may use them to authenticate the upstream.',
  })
  readonly attributes!: readonly WebhookAttributeObject[] | null;
}

@ObjectType('WebhookAttribute', { description: 'An attribute added to every notification of a webhook.' })
export class WebhookAttributeObject implements WebhookAttribute {
  @Field(() => enums.WebhookAttributeType, {
    nullable: true,
    description: 'Where the attribute is placed in the notification.',
  })
  readonly type!: enums.WebhookAttributeType | null;

  @RawText('type')
  readonly typeRaw!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the header, query parameter or body attribute.' })
  readonly key!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A variable that the upstream fills in, such as `$vin`, or a fixed body value. Fixed values of headers and query parameters may be secrets and are never returned: see `hidden`.',
  })
  readonly value!: string | null;

  @Field(() => Boolean, { description: 'Whether the value is not returned because it may be a secret.' })
  readonly hidden!: boolean;
}
