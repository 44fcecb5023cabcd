import type { CallAccount, CallRefusal } from '../../domain/index.js';
import type { TooManyRequestsError } from './too-many-requests.js';

/** Something of which a client has only so much. */
export interface ClientBudget {
  /** Takes so much; where there is not so much left it takes nothing and returns why. */
  take(amount: number): TooManyRequestsError | null;
  giveBack(amount: number): void;
}

export interface RequestAccountOptions {
  readonly client: string;
  /** The client's calls of the minute and of the day. */
  readonly minute: ClientBudget;
  readonly day: ClientBudget;
  /** Most calls of the request, attempts after a first one aside; 0 is no limit. */
  readonly maxCalls: number;
  readonly chargeCpu: (ms: number) => void;
}

/**
 * Pays for the calls of one request. What it is expected to take is reserved before any of it is sent, so that requests at the
 * same time cannot take more together than their client has; what it takes beyond that is paid call by call.
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

  /** @throws TooManyRequestsError where the client does not have so many calls left. */
  reserve(calls: number): void {
    const { minute, day } = this.#options;
    const refusal = minute.take(calls);
    if (refusal !== null) throw refusal;
    this.#reserved += calls;
    // Of the day they are taken one by one.
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

  /** The request is answered, or its client has gone: what is left of the reservation is given back. */
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
      `The operation has taken the ${limit} upstream calls that a request may take (MAX_PREDICTED_CALLS): ` +
      'this part of it was not read. Ask for less in one request.',
    retryAfter: null,
    details: { limit, sent: limit },
  };
}
