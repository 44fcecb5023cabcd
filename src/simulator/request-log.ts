export interface RecordedRequest {
  readonly method: string;
  /** Path with query, as sent. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The specification's operationId, or 'unknown'. */
  readonly operation: string;
  /** SHA-256 fingerprint of the client's certificate, as openssl writes it; null over plain HTTP. */
  readonly certificate: string | null;
}

/** The most recent requests; older ones are dropped. */
export class RequestLog {
  readonly #capacity: number;
  #requests: RecordedRequest[] = [];

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  add(request: RecordedRequest): void {
    this.#requests.push(request);
    if (this.#requests.length >= 2 * this.#capacity) this.#requests = this.#requests.slice(-this.#capacity);
  }

  get requests(): readonly RecordedRequest[] {
    return this.#requests.slice(-this.#capacity);
  }

  clear(): void {
    this.#requests = [];
  }
}
