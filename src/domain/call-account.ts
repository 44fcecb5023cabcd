/** Pays for the upstream calls of one GraphQL request, and identifies the client in whose turn they wait. */
export interface CallAccount {
  /** An opaque key of the client. It is not logged. */
  readonly client: string;
  /** One more call is about to wait for its turn, and is paid for. Not null: it must not be sent. */
  take(isRetry: boolean): CallRefusal | null;
  /** A call that was paid for was not sent. */
  giveBack(isRetry: boolean): void;
  /** Milliseconds for which the request has held the event loop. */
  chargeCpu(ms: number): void;
}

/** Who else waits for a call that another request began: it takes their turns too. */
export interface CallWaiters {
  /** Calls the listener for each of them, past and future, until the returned function is called. */
  watch(listener: (waiter: CallWaiter) => void): () => void;
}

export interface CallWaiter {
  readonly client: string;
  readonly priority: 'command' | 'interactive' | 'background';
}

export interface CallRefusal {
  readonly code: 'QUERY_TOO_EXPENSIVE' | 'TOO_MANY_REQUESTS';
  readonly message: string;
  /** Seconds after which calls are let through again; null where the same request would meet the limit again. */
  readonly retryAfter: number | null;
  /** Which limit it was, and how much it allows. */
  readonly details: Readonly<Record<string, string | number>>;
}
