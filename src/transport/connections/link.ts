import { Pool } from 'undici';
import type { UpstreamAnswer } from '../call.js';
import type { CertificateContext } from '../tls/certificate.js';
import { createConnector } from './connector.js';
import { readMaterial } from '../tls/material.js';
import type { TlsMaterial } from '../tls/material.js';
import { createSend } from '../exchange/send.js';
import type { SignedRequest } from '../exchange/send.js';
import type { Proxy } from './tunnel.js';

export interface LinkOptions {
  readonly base: URL;
  readonly tls: TlsMaterial;
  /** Null: direct connection. Default: null. */
  readonly proxy?: Proxy | null;
  readonly timeoutMs: number;
  readonly connections: number;
  readonly keepAliveMs: number;
  readonly maxAnswerBytes: number;
  readonly onConnection: () => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** The connections opened with one certificate. A new certificate gets a new link. */
export interface Link {
  readonly certificateContext: CertificateContext;
  readonly send: (request: SignedRequest) => Promise<UpstreamAnswer>;
  /** Accepts no more requests. Closes idle connections at once and the others after their request; then resolves. */
  retire(): Promise<void>;
  /** Closes every connection now. */
  destroy(): Promise<void>;
}

/**
 * Milliseconds subtracted from a server's announced idle limit (`Keep-Alive: timeout=5`), so that a request does not race its close.
 */
const keepAliveThresholdMs = 1000;

/**
 * Reads all key material at once. Throws UpstreamError (UPSTREAM_TLS) if it is unusable. Links share nothing: a resumed TLS session would
 * continue with the old certificate.
 */
export function createLink({ base, tls, proxy = null, timeoutMs, onConnection, now, ...options }: LinkOptions): Link {
  const certificateContext: CertificateContext = {
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
    // Off: they are idle timers, and the pipeline has its own deadline.
    headersTimeout: 0,
    bodyTimeout: 0,
  };
  const pool = new Pool(base.origin, poolOptions);
  // Opens connections only while all others hang (`ConnectionSlots`).
  const sparePool = new Pool(base.origin, poolOptions);
  return {
    certificateContext,
    send: createSend({ pool, sparePool, connector, certificateContext, maxAnswerBytes: options.maxAnswerBytes }),
    retire: async () => void (await Promise.all([pool.close(), sparePool.close()])),
    destroy: async () => void (await Promise.all([pool.destroy(), sparePool.destroy()])),
  };
}
