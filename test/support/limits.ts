import type { ServerLimits } from '../../src/server/index.js';

/** Those of a server with its defaults, but for what a busy test machine would meet. */
export const limits: ServerLimits = {
  concurrentRequests: 250,
  // Only a test of this very limit sets it lower.
  eventLoopDelayMs: 60_000,
  connections: 1000,
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 30_000,
  answerTimeoutMs: 60_000,
  keepAliveMs: 72_000,
  unreadBytes: 256 * 1024 * 1024,
};
