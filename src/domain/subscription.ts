import type { RetryMode, WebhookAttributeType } from './enums/subscription.js';

/** Where the upstream sends the events of a monitor or of remote actions, and how it insists. */
export interface Subscription {
  /** Seconds between two reminders while the monitor's condition holds, 60 or more. Monitors only. */
  readonly refreshEvent: number | null;
  readonly retryPolicy: RetryPolicy | null;
  /** Null where every event is sent alone. */
  readonly batchNotify: BatchNotify | null;
  readonly webhook: Webhook | null;
}

/** What happens after a notification that failed. */
export interface RetryPolicy {
  readonly policy: RetryMode | null;
  /** The upstream's text of `policy`. */
  readonly policyRaw: string | null;
  /** Most attempts, where the policy is bounded. Upstream also `maxRetryNumber` (`Q24`). */
  readonly retryNumber: number | null;
  /** Seconds before the next attempt. */
  readonly retryDelay: number | null;
}

/** Events are gathered until there are enough or the time is up. */
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

/** Something that the upstream adds to every notification. */
export interface WebhookAttribute {
  /** Where it is put. */
  readonly type: WebhookAttributeType | null;
  /** The upstream's text of `type`. */
  readonly typeRaw: string | null;
  readonly key: string | null;
  /** A literal, or a variable such as `$vin`. Null where it is hidden. */
  readonly value: string | null;
  /** Whether there is a value that is not told: literals outside the body may be what the receiver authenticates by. */
  readonly hidden: boolean;
}
