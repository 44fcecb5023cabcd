/** How a partner receives events; the same for monitors and callbacks. */
export interface Subscription {
  readonly webhook: Webhook;
  /** null: the upstream's defaults. */
  readonly retryPolicy: RetryPolicy | null;
  readonly batch: Batch | null;
  /** Seconds between two reminders; monitors only. */
  readonly refreshEvent: number | null;
}

export interface RetryPolicy {
  readonly policy: 'None' | 'Bounded' | 'Always';
  readonly retryNumber?: number;
  /** seconds */
  readonly retryDelay?: number;
}

export interface Batch {
  readonly size: number;
  /** seconds */
  readonly timeWindow?: number;
}

export interface Webhook {
  readonly name: string;
  readonly target: string;
  readonly attributes: readonly WebhookAttribute[];
}

export interface WebhookAttribute {
  readonly type: 'Header' | 'Body' | 'Query';
  readonly key: string;
  /** A literal, or `$` and the name of a variable. */
  readonly value: string;
}

export type SubscriptionStatus = 'Running' | 'Paused' | 'Failed';
