import { Pool } from 'undici';
import type { UpstreamAnswer } from './call.js';
import type { Standing } from './certificate.js';
import { createConnector } from './connector.js';
import { readMaterial } from './material.js';
import type { TlsMaterial } from './material.js';
import { createSend } from './send.js';
import type { SignedRequest } from './send.js';
import type { Proxy } from './tunnel.js';

export interface LinkOptions {
  readonly base: URL;
  readonly tls: TlsMaterial;
  /** Null or left out: connected to directly. */
  readonly proxy?: Proxy | null;
  readonly timeoutMs: number;
  readonly connections: number;
  readonly keepAliveMs: number;
  readonly maxAnswerBytes: number;
  readonly onConnection: () => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** The connections that are opened with one certificate, and what is known of it. A new certificate is a new link. */
export interface Link {
  readonly standing: Standing;
  readonly send: (request: SignedRequest) => Promise<UpstreamAnswer>;
  /** Takes no more requests. Idle connections are closed at once, the others when their request has ended; then it resolves. */
  retire(): Promise<void>;
  /** Closes every connection now. */
  destroy(): Promise<void>;
}

/**
 * A server that announces its idle limit (`Keep-Alive: timeout=5`) is believed, less this: the time in which our request and its close
 * could pass each other. In milliseconds.
 */
const keepAliveThresholdMs = 1000;

/**
 * Reads all key material at once: throws UpstreamError (UPSTREAM_TLS) if it cannot be used. Nothing is shared between links, least of
 * all TLS sessions: a resumed one would go on under the certificate that it was opened with.
 */
export function createLink({ base, tls, proxy = null, timeoutMs, onConnection, now, ...options }: LinkOptions): Link {
  const standing: Standing = {
    certificate: readMaterial(tls),
    caGiven: tls.ca !== undefined,
    encrypted: base.protocol === 'https:',
    now,
  };
  const connector = createConnector({ tls, proxy, timeoutMs, onConnection });
  const poolOptions: Pool.Options = {
    connect: connector.connect,
    connections: options.connections,
    pipelining: 1,
    keepAliveTimeout: options.keepAliveMs,
    keepAliveMaxTimeout: options.keepAliveMs,
    keepAliveTimeoutThreshold: keepAliveThresholdMs,
    // Idle timers, which slow bytes keep awake: the pipeline's deadline is the one that holds.
    headersTimeout: 0,
    bodyTimeout: 0,
  };
  const pool = new Pool(base.origin, poolOptions);
  // Opens connections only while all others hang (`ConnectionSlots`).
  const sparePool = new Pool(base.origin, poolOptions);
  return {
    standing,
    send: createSend({ pool, sparePool, connector, standing, maxAnswerBytes: options.maxAnswerBytes }),
    retire: async () => void (await Promise.all([pool.close(), sparePool.close()])),
    destroy: async () => void (await Promise.all([pool.destroy(), sparePool.destroy()])),
  };
}
