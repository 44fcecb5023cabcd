/** What one process takes on, and how long it waits for its clients. Times in milliseconds. */
export interface ServerLimits {
  /** GraphQL requests that are executed at a time; one more is refused at once. */
  readonly concurrentRequests: number;
  /** Mean delay of the event loop beyond which GraphQL requests are refused. */
  readonly eventLoopDelayMs: number;
  /** Open connections; one more is closed at once. */
  readonly connections: number;
  /** In which the head of a request must have arrived. */
  readonly headersTimeoutMs: number;
  /** In which a request must have arrived whole. */
  readonly requestTimeoutMs: number;
  /** In which a client must have taken its answer. */
  readonly answerTimeoutMs: number;
  /** How long a connection may stay open between two requests. */
  readonly keepAliveMs: number;
  /** Bytes of answers that wait for their clients to read them. */
  readonly unreadBytes: number;
}
