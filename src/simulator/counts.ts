export interface CallCounts {
  /** Requests received, whatever the response. */
  readonly total: number;
  /** By operationId of the specification; 'unknown' for other paths. */
  readonly byOperation: Readonly<Record<string, number>>;
  /** Highest number of concurrent requests. */
  readonly maxConcurrent: number;
  /** TCP connections accepted. */
  readonly connections: number;
}

export class CallCounter {
  #total = 0;
  #byOperation = new Map<string, number>();
  #underWay = 0;
  #maxConcurrent = 0;
  #connections = 0;

  connected(): void {
    this.#connections += 1;
  }

  started(operation: string): void {
    this.#total += 1;
    this.#byOperation.set(operation, (this.#byOperation.get(operation) ?? 0) + 1);
    this.#underWay += 1;
    this.#maxConcurrent = Math.max(this.#maxConcurrent, this.#underWay);
  }

  finished(): void {
    this.#underWay -= 1;
  }

  reset(): void {
    this.#total = 0;
    this.#byOperation = new Map();
    this.#maxConcurrent = this.#underWay;
    this.#connections = 0;
  }

  get counts(): CallCounts {
    return {
      total: this.#total,
      byOperation: Object.fromEntries(this.#byOperation),
      maxConcurrent: this.#maxConcurrent,
      connections: this.#connections,
    };
  }
}
