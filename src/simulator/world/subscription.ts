/** How a partner wants to be told of events: the same for monitors and for remote actions. */
export interface Subscription {
  readonly webhook: Webhook;
  /** null: not told, so the upstream's defaults. */
  readonly retryPolicy: RetryPolicy | null;
  readonly batch: Batch | null;
  /** seconds between two reminders; monitors only */
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
  /** As it is, or $ and a variable's name. */
  readonly value: string;
}

export type SubscriptionStatus = 'Running' | 'Paused' | 'Failed';
