import { Field, Int, ObjectType } from 'type-graphql';
import type { BatchNotify, RetryPolicy, Subscription, Webhook, WebhookAttribute } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText } from '../raw-text.js';
import { URLScalar } from '../scalars.js';

/** `Subscription` is the name of GraphQL's own root type of subscriptions. */
@ObjectType('WebhookSubscription', {
  description: 'Where the upstream sends notifications, and what it does where they are not taken.',
})
export class WebhookSubscriptionObject implements Subscription {
  @Field(() => Int, {
    nullable: true,
    description:
      'Time between two reminders while a monitor’s condition holds, in seconds (s), 60 or more. Null where it sends none, and for remote callbacks, which have none.',
  })
  readonly refreshEvent!: number | null;

  @Field(() => RetryPolicyObject, {
    nullable: true,
    description: 'What is done where the receiver does not take a notification.',
  })
  readonly retryPolicy!: RetryPolicyObject | null;

  @Field(() => BatchNotifyObject, {
    nullable: true,
    description: 'How events are gathered into one notification; null where each is sent alone.',
  })
  readonly batchNotify!: BatchNotifyObject | null;

  @Field(() => WebhookObject, { nullable: true, description: 'Who is notified.' })
  readonly webhook!: WebhookObject | null;
}

@ObjectType('RetryPolicy', { description: 'What is done where the receiver does not take a notification.' })
export class RetryPolicyObject implements RetryPolicy {
  @Field(() => enums.RetryMode, { nullable: true, description: 'How often the notification is sent again.' })
  readonly policy!: enums.RetryMode | null;

  @RawText('policy')
  readonly policyRaw!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Largest count of attempts, where `policy` is `BOUNDED`.',
  })
  readonly retryNumber!: number | null;

  @Field(() => Int, { nullable: true, description: 'Time until the next attempt, in seconds (s).' })
  readonly retryDelay!: number | null;
}

@ObjectType('BatchNotify', {
  description: 'Events are gathered until there are enough of them, or the time is up.',
})
export class BatchNotifyObject implements BatchNotify {
  @Field(() => Int, { nullable: true, description: 'Largest count of events in one notification.' })
  readonly size!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Longest time for which an event waits for others, in seconds (s), 5 or more.',
  })
  readonly timeWindow!: number | null;
}

@ObjectType('Webhook', { description: 'An address on the web that the upstream sends events to.' })
export class WebhookObject implements Webhook {
  @Field(() => String, { nullable: true, description: 'Name of the webhook.' })
  readonly name!: string | null;

  @Field(() => URLScalar, {
    nullable: true,
    description: 'The address, without user, password, query and fragment: they may hold secrets.',
  })
  readonly target!: string | null;

  @Field(() => [WebhookAttributeObject], {
    nullable: true,
    description: 'What is added to every notification. The receiver may know the upstream by it.',
  })
  readonly attributes!: readonly WebhookAttributeObject[] | null;
}

@ObjectType('WebhookAttribute', { description: 'Something that is added to every notification of a webhook.' })
export class WebhookAttributeObject implements WebhookAttribute {
  @Field(() => enums.WebhookAttributeType, { nullable: true, description: 'Where it is put in the notification.' })
  readonly type!: enums.WebhookAttributeType | null;

  @RawText('type')
  readonly typeRaw!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the header, the parameter or the body’s attribute.' })
  readonly key!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A variable that the upstream fills in, such as `$vin`, or a fixed text of the body. A fixed text of a header or a parameter may be a secret and is never told: see `hidden`.',
  })
  readonly value!: string | null;

  @Field(() => Boolean, { description: 'Whether there is a value that is not told because it may be a secret.' })
  readonly hidden!: boolean;
}
