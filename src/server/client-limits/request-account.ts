import type { CallAccount, CallRefusal } from '../../domain/index.js';
import type { TooManyRequestsError } from './too-many-requests.js';

/** A limited quantity of a client. */
export interface ClientBudget {
  /** Takes the amount and returns null, or takes nothing and returns why. */
  take(amount: number): TooManyRequestsError | null;
  giveBack(amount: number): void;
}

export interface RequestAccountOptions {
  readonly client: string;
  /** The client's calls per minute and per day. */
  readonly minute: ClientBudget;
  readonly day: ClientBudget;
  /** Maximum calls of the request, not counting retries; 0 is no limit. */
  readonly maxCalls: number;
  readonly chargeCpu: (ms: number) => void;
}

/**
 * Pays for the upstream calls of one request. The expected calls are reserved before any is sent, so that concurrent requests cannot
 * exceed their client's limit together; calls beyond the reservation are paid one by one.
 */
export class RequestAccount implements CallAccount {
  readonly #options: RequestAccountOptions;
  #calls = 0;
  #reserved = 0;
  #isOpen = true;

  constructor(options: RequestAccountOptions) {
    this.#options = options;
  }

  get client(): string {
    return this.#options.client;
  }

  /** @throws TooManyRequestsError where the client has fewer calls left. */
  reserve(calls: number): void {
    const { minute, day } = this.#options;
    const refusal = minute.take(calls);
    if (refusal !== null) throw refusal;
    this.#reserved += calls;
    // Calls of the day are only checked here, and taken one by one.
    const spent = day.take(calls);
    if (spent !== null) throw spent;
    day.giveBack(calls);
  }

  take(isRetry: boolean): CallRefusal | null {
    const { maxCalls, minute, day } = this.#options;
    if (!isRetry && maxCalls > 0 && this.#calls >= maxCalls) return tooExpensive(maxCalls);
    const spent = day.take(1);
    if (spent !== null) return refusalOf(spent);
    if (this.#reserved > 0) this.#reserved -= 1;
    else {
      const refusal = minute.take(1);
      if (refusal !== null) {
        day.giveBack(1);
        return refusalOf(refusal);
      }
    }
    if (!isRetry) this.#calls += 1;
    return null;
  }

  giveBack(isRetry: boolean): void {
    const { minute, day } = this.#options;
    if (!isRetry) this.#calls -= 1;
    day.giveBack(1);
    if (this.#isOpen) this.#reserved += 1;
    else minute.giveBack(1);
  }

  chargeCpu(ms: number): void {
    this.#options.chargeCpu(ms);
  }

  /** The response is ready or the client has disconnected: returns the unused reservation. */
  close(): void {
    this.#isOpen = false;
    this.#options.minute.giveBack(this.#reserved);
    this.#reserved = 0;
  }
}

function refusalOf({ code, message, extensions: { limit, allowed, retryAfter } }: TooManyRequestsError): CallRefusal {
  return { code, message, retryAfter, details: { limit, allowed } };
}

function tooExpensive(limit: number): CallRefusal {
  return {
    code: 'QUERY_TOO_EXPENSIVE',
    message:
      `The operation has made ${limit} upstream calls, the maximum of one request (MAX_PREDICTED_CALLS): ` +
      'this part was not read. Request less data at a time.',
    retryAfter: null,
    details: { limit, sent: limit },
  };
}
