import type { ClientLimits, QueryLimits, ServerLimits } from '../../src/server/index.js';

/** The defaults of a server, except where a busy test machine would exceed them. */
export const limits: ServerLimits = {
  concurrentRequests: 250,
  // Off except in tests of this limit: a busy machine delays the event loop.
  eventLoopDelayMs: 0,
  connections: 1000,
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 30_000,
  answerTimeoutMs: 60_000,
  keepAliveMs: 72_000,
  unreadBytes: 256 * 1024 * 1024,
};

/** The defaults of a server. */
export const queryLimits: QueryLimits = {
  characters: 65_536,
  tokens: 4000,
  depth: 20,
  fields: 2500,
  rootFields: 20,
  aliases: 50,
  directives: 50,
  repeats: 100,
  fragments: 100,
  listItems: 1000,
  values: 5000,
  valueDepth: 10,
  answerFields: 1_200_000,
  answerBytes: 16 * 1024 * 1024,
};

/** For tests that request all fields of types at once. */
export const wideQueryLimits: QueryLimits = {
  ...queryLimits,
  characters: 10_000_000,
  tokens: 1_000_000,
  fields: 1_000_000,
  aliases: 10_000,
  directives: 10_000,
  repeats: 10_000,
  rootFields: 1000,
  answerFields: 100_000_000,
};

/** No limits: tests send more requests than a client. */
export const clientLimits = {
  requestsPerMinute: 0,
  callsPerMinute: 0,
  cpuMsPerMinute: 0,
  daySharePercent: 100,
  failedLoginsPerMinute: 0,
} as const satisfies ClientLimits;
