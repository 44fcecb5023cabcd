import { Pool } from 'undici';
import type { FinishedCall, Send, UpstreamRequest } from './call.js';
import { createConnector } from './connector.js';
import { UpstreamError } from './errors.js';
import { readMaterial } from './material.js';
import type { AnswerCache } from './cache.js';
import type { TlsMaterial } from './material.js';
import type { CallBudget } from './pace.js';
import { createPipeline } from './pipeline.js';
import { createSend } from './send.js';
import type { Counters, TransportStats } from './trace.js';

export interface TransportOptions {
  /** Origin and base path; every request must lie under it. */
  readonly base: URL;
  readonly clientId: string;
  readonly username: string;
  readonly password: string;
  readonly tls: TlsMaterial;
  /** Milliseconds for a whole call, queueing included. */
  readonly timeoutMs: number;
  /** Connections at most, each with one request at a time. */
  readonly connections: number;
  /** Milliseconds after which an idle connection is closed from this side; must be below the server's idle limit, or requests race its close. */
  readonly keepAliveMs: number;
  /** Bytes of body; a larger answer is given up with its connection. */
  readonly maxAnswerBytes: number;
  /** Keeps the subscription's limits, for all who share it. Default: none are kept. */
  readonly budget?: CallBudget;
  /** Keeps answers for those who ask again. Default: none are kept. */
  readonly answers?: AnswerCache;
  /** Resolves when there is room to decode an answer. Default: at once. */
  readonly takeTurn?: () => Promise<void>;
  /** Told of every call when it is over; must not throw. */
  readonly onCall?: (call: FinishedCall) => void;
  /** Monotonic milliseconds, for durations. */
  readonly clock?: () => number;
  /** Milliseconds since the epoch, for certificates' validity and Retry-After dates. */
  readonly now?: () => number;
}

export interface Transport {
  readonly send: Send;
  /** Counts up to now. */
  readonly stats: TransportStats;
  /** Takes no new calls, lets those under way end (each has its deadline), then closes the connections. */
  close(): Promise<void>;
}

/**
 * A server that announces its idle limit (`Keep-Alive: timeout=5`) is believed, less this: the time in which our request and its close
 * could pass each other. In milliseconds.
 */
const keepAliveThresholdMs = 1000;

const unlimited: CallBudget = { take: () => Promise.resolve({ done: () => undefined }) };

/** The client of one upstream. Reads all key material at once: throws UpstreamError (UPSTREAM_TLS) if it cannot be used. */
export function createTransport(options: TransportOptions): Transport {
  const { base, tls, timeoutMs, now = Date.now } = options;
  if (base.protocol !== 'https:' && base.protocol !== 'http:')
    throw new TypeError('The base must be an https or http URL.');
  const counters: Counters = { started: 0, succeeded: 0, failed: 0, inFlight: 0, connections: 0, bytes: 0 };
  const standing = {
    certificate: readMaterial(tls),
    caGiven: tls.ca !== undefined,
    encrypted: base.protocol === 'https:',
    now,
  };
  const connector = createConnector(tls, timeoutMs, () => {
    counters.connections += 1;
  });
  const pool = new Pool(base.origin, {
    connect: connector.connect,
    connections: options.connections,
    pipelining: 1,
    keepAliveTimeout: options.keepAliveMs,
    keepAliveMaxTimeout: options.keepAliveMs,
    keepAliveTimeoutThreshold: keepAliveThresholdMs,
    // Idle timers, which slow bytes keep awake: the pipeline's deadline is the one that holds.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const pipeline = createPipeline({
    credentials: options,
    connections: options.connections,
    budget: options.budget ?? unlimited,
    answers: options.answers ?? null,
    takeTurn: options.takeTurn ?? (async () => undefined),
    timeoutMs,
    counters,
    onCall: options.onCall ?? (() => undefined),
    clock: options.clock ?? (() => performance.now()),
    send: createSend({ pool, connector, standing, maxAnswerBytes: options.maxAnswerBytes }),
  });

  const underWay = new Set<Promise<unknown>>();
  let closing: Promise<void> | null = null;
  const send = (request: UpstreamRequest): ReturnType<Send> => {
    if (closing !== null) {
      return Promise.reject(
        new UpstreamError('UPSTREAM_UNAVAILABLE', 'CLOSED', 'The connection to the upstream is being shut down.'),
      );
    }
    const call = pipeline(request);
    const forget = (): void => void underWay.delete(call);
    underWay.add(call);
    call.then(forget, forget);
    return call;
  };

  return {
    send,
    get stats() {
      return { ...counters };
    },
    close: () => {
      closing ??= Promise.allSettled(underWay).then(() => pool.destroy());
      return closing;
    },
  };
}
