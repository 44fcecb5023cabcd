import type { CallCache } from './steps/cache.js';
import type { FinishedCall, Send, UpstreamRequest } from './call.js';
import { invalidByDate } from './tls/certificate.js';
import { Circuit } from './steps/circuit.js';
import { UpstreamError } from './errors.js';
import { createLink } from './connections/link.js';
import type { Link } from './connections/link.js';
import { LoginGuard, type LoginRefusal } from './steps/login-guard.js';
import type { OwnCertificate, TlsMaterial } from './tls/material.js';
import type { CallBudget } from './steps/pace.js';
import { createPipeline } from './pipeline.js';
import type { PipelineOptions } from './pipeline.js';
import { prove } from './tls/proof.js';
import type { Counters, TransportStats } from './steps/trace.js';
import type { Proxy } from './connections/tunnel.js';

export interface TransportOptions {
  /** Origin and base path of all requests. */
  readonly base: URL;
  readonly clientId: string;
  readonly username: string;
  readonly password: string;
  readonly tls: TlsMaterial;
  /** Proxy for an https base. Default: none. */
  readonly proxy?: Proxy | null;
  /** Timeout of an attempt in milliseconds, from sending to the last byte of the response. */
  readonly timeoutMs: number;
  /** Maximum number of connections, each with one request at a time. */
  readonly connections: number;
  /** Milliseconds after which idle connections are closed. Must be below the server's idle limit, or requests race its close. */
  readonly keepAliveMs: number;
  /** Maximum size of a response body in bytes. A larger response is aborted. */
  readonly maxAnswerBytes: number;
  /** Retries of a read. Default: none. */
  readonly retries?: number;
  /** Maximum number of calls waiting for a connection, and maximum wait of each in milliseconds. Default: unlimited. */
  readonly queueMax?: number;
  readonly queueWaitMs?: number;
  /** The subscription's rate limits, shared by its transports. Default: unlimited. */
  readonly budget?: CallBudget;
  /** Caches responses. Default: no cache. */
  readonly answers?: CallCache;
  /** Resolves when a response may be decoded; `onEnd` receives how long that took. Default: at once, without `onEnd`. */
  readonly yieldToEventLoop?: (onEnd?: (ms: number) => void) => Promise<void>;
  /** Called for every finished call; must not throw. */
  readonly onCall?: (call: FinishedCall) => void;
  /** Called when the circuit opens and when it closes; must not throw. */
  readonly onCircuit?: (isOpen: boolean) => void;
  /** Whether a 403 to this request refuses the credentials, and not a single resource. Default: it never does. */
  readonly isEntry?: (request: UpstreamRequest) => boolean;
  /** Called when the upstream begins to refuse the credentials, and with null when it accepts them again; must not throw. */
  readonly onLogin?: (refusal: UpstreamError | null) => void;
  /** Monotonic milliseconds, for durations. */
  readonly clock?: () => number;
  /** Milliseconds since the epoch, for certificates' validity and Retry-After dates. */
  readonly now?: () => number;
}

export interface Transport {
  readonly send: Send;
  /** Counts up to now. */
  readonly stats: TransportStats;
  /** Why calls are blocked after refused credentials; null while they are not. */
  readonly loginRefusal: LoginRefusal | null;
  /** Makes the next call try the credentials again, without waiting for the pause to end. */
  retryLogin(): void;
  /** The certificate for new connections; null without one. */
  certificate(): OwnCertificate | null;
  /**
   * Switches to new key material. Running calls finish on their connections; new calls open new ones. The material is first tested with
   * one call (`proof.ts`), unless the current certificate is expired or not yet valid. Rejects with UpstreamError, without any change, if
   * it cannot be read or the upstream rejects it.
   */
  replaceTls(tls: TlsMaterial): Promise<void>;
  /** Refuses new calls, lets running ones finish (each has its deadline), then closes the connections. */
  close(): Promise<void>;
}

/** The longest delay of a Node timer, in milliseconds. */
const longestTimer = 2 ** 31 - 1;

const unlimited: CallBudget = { take: () => Promise.resolve({ done: () => null }) };

/** The client of one upstream. Reads all key material at once: throws UpstreamError (UPSTREAM_TLS) if it cannot be used. */
export function createTransport(options: TransportOptions): Transport {
  const { base, timeoutMs, now = Date.now, clock = () => performance.now() } = options;
  if (base.protocol !== 'https:' && base.protocol !== 'http:')
    throw new TypeError('The base must be an https or http URL.');
  const counters: Counters = {
    started: 0,
    succeeded: 0,
    failed: 0,
    inFlight: 0,
    connections: 0,
    bytes: 0,
    retries: 0,
    waiting: 0,
    refused: 0,
  };
  const onConnection = (): void => {
    counters.connections += 1;
  };
  const linkWith = (tls: TlsMaterial): Link => createLink({ ...options, tls, onConnection, now });
  const circuit = new Circuit({ clock, onChange: options.onCircuit ?? (() => undefined) });
  const createGuard = (onChange = options.onLogin): LoginGuard =>
    new LoginGuard({
      clock,
      isEntry: options.isEntry ?? (() => false),
      ...(onChange === undefined ? {} : { onChange }),
    });
  const login = createGuard();
  const pipelineTo = (last: PipelineOptions['send'], circuit: Circuit, login: LoginGuard): Send =>
    createPipeline({
      credentials: options,
      connections: options.connections,
      retries: options.retries ?? 0,
      queueMax: options.queueMax ?? Number.POSITIVE_INFINITY,
      queueWaitMs: options.queueWaitMs ?? longestTimer,
      budget: options.budget ?? unlimited,
      circuit,
      login,
      answers: options.answers ?? null,
      yieldToEventLoop: options.yieldToEventLoop ?? (async () => undefined),
      timeoutMs,
      counters,
      onCall: options.onCall ?? (() => undefined),
      clock,
      send: last,
    });
  let link = linkWith(options.tls);
  const retiring = new Set<Link>();
  // A call takes the link that is current when it is sent, not when it queued.
  const pipeline = pipelineTo((request) => link.send(request), circuit, login);

  const underWay = new Set<Promise<unknown>>();
  let closing: Promise<void> | null = null;
  const track = <T>(work: () => Promise<T>): Promise<T> => {
    if (closing !== null) {
      return Promise.reject(
        new UpstreamError('UPSTREAM_UNAVAILABLE', 'CLOSED', 'The connection to the upstream is shutting down.'),
      );
    }
    const running = work();
    const forget = (): void => void underWay.delete(running);
    underWay.add(running);
    running.then(forget, forget);
    return running;
  };

  const replaceTls = async (tls: TlsMaterial): Promise<void> => {
    const next = linkWith(tls);
    try {
      if (invalidByDate(link.certificateContext) === null) {
        // With its own circuit and guard: the state of the old material does not apply.
        await prove(
          pipelineTo(
            next.send,
            new Circuit({ clock }),
            createGuard(() => undefined),
          ),
          base,
        );
      }
    } catch (error) {
      await next.destroy();
      throw error;
    }
    const old = link;
    link = next;
    login.reset();
    retiring.add(old);
    const forget = (): void => void retiring.delete(old);
    old.retire().then(forget, forget);
  };

  return {
    send: (request: UpstreamRequest) => track(() => pipeline(request)),
    get stats() {
      return { ...counters, circuit: circuit.state };
    },
    get loginRefusal() {
      return login.refusal;
    },
    retryLogin: () => login.reset(),
    certificate: () => link.certificateContext.certificate,
    replaceTls: (tls) => track(() => replaceTls(tls)),
    close: () => {
      closing ??= Promise.allSettled(underWay).then(async () => {
        await Promise.all([link, ...retiring].map((each) => each.destroy()));
      });
      return closing;
    },
  };
}
