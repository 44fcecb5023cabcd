import type { RetryMode, WebhookAttributeType } from '../enums/subscription.js';

/** Where the upstream sends the events of a monitor or of remote actions, and how it retries. */
export interface Subscription {
  /** Seconds between two reminders while the monitor's condition holds, 60 or more. Monitors only. */
  readonly refreshEvent: number | null;
  readonly retryPolicy: RetryPolicy | null;
  /** Null if every event is sent separately. */
  readonly batchNotify: BatchNotify | null;
  readonly webhook: Webhook | null;
}

/** How failed notifications are retried. */
export interface RetryPolicy {
  readonly policy: RetryMode | null;
  /** The upstream's text of `policy`. */
  readonly policyRaw: string | null;
  /** Maximum number of attempts, if the policy is bounded. Upstream also `maxRetryNumber` (`Q24`). */
  readonly retryNumber: number | null;
  /** Seconds before the next attempt. */
  readonly retryDelay: number | null;
}

/** Batching of events: a batch is sent when it is full or its time window ends. */
export interface BatchNotify {
  /** Events in a batch. */
  readonly size: number | null;
  /** Seconds, 5 or more. */
  readonly timeWindow: number | null;
}

export interface Webhook {
  readonly name: string | null;
  /** The address without user info, query and fragment, which may hold secrets. */
  readonly target: string | null;
  /** Upstream also `attributres` (`Q13`). */
  readonly attributes: readonly WebhookAttribute[] | null;
}

/** An attribute that the upstream adds to every notification. */
export interface WebhookAttribute {
  /** Place of the attribute in the notification. */
  readonly type: WebhookAttributeType | null;
  /** The upstream's text of `type`. */
  readonly typeRaw: string | null;
  readonly key: string | null;
  /** A literal, or a variable such as `$vin`. Null if hidden. */
  readonly value: string | null;
  /** Whether the value is hidden: literals outside the body may be credentials of the receiver. */
  readonly hidden: boolean;
}
