/** Charges the upstream calls of one GraphQL request to its client, whose share of the queue they wait in. */
export interface CallAccount {
  /** An opaque key of the client. It is not logged. */
  readonly client: string;
  /** Charges one call before it is queued. A refusal means that it must not be sent. */
  take(isRetry: boolean): CallRefusal | null;
  /** Refunds a charged call that was not sent. */
  giveBack(isRetry: boolean): void;
  /** @param ms Milliseconds for which the request has blocked the event loop. */
  chargeCpu(ms: number): void;
}

/** The other requests that wait for a shared call: it is also queued on behalf of their clients. */
export interface CallWaiters {
  /** Calls the listener for each present and future waiter until the returned function is called. */
  watch(listener: (waiter: CallWaiter) => void): () => void;
}

export interface CallWaiter {
  readonly client: string;
  readonly priority: 'command' | 'interactive' | 'background';
}

export interface CallRefusal {
  readonly code: 'QUERY_TOO_EXPENSIVE' | 'TOO_MANY_REQUESTS';
  readonly message: string;
  /** Seconds after which to retry; null if the same request would exceed the limit again. */
  readonly retryAfter: number | null;
  /** Name and value of the exceeded limit. */
  readonly details: Readonly<Record<string, string | number>>;
}
