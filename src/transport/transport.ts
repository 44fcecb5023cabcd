import type { CallCache } from './cache.js';
import type { FinishedCall, Send, UpstreamRequest } from './call.js';
import { invalidByDate } from './certificate.js';
import { Circuit } from './circuit.js';
import { UpstreamError } from './errors.js';
import { createLink } from './link.js';
import type { Link } from './link.js';
import { LoginGuard, type LoginRefusal } from './login-guard.js';
import type { OwnCertificate, TlsMaterial } from './material.js';
import type { CallBudget } from './pace.js';
import { createPipeline } from './pipeline.js';
import type { PipelineOptions } from './pipeline.js';
import { prove } from './proof.js';
import type { Counters, TransportStats } from './trace.js';
import type { Proxy } from './tunnel.js';

export interface TransportOptions {
  /** Origin and base path; every request must lie under it. */
  readonly base: URL;
  readonly clientId: string;
  readonly username: string;
  readonly password: string;
  readonly tls: TlsMaterial;
  /** Connections to an https base go through it. Default: none. */
  readonly proxy?: Proxy | null;
  /** Milliseconds for one try, from when it is sent to the last byte of its answer. */
  readonly timeoutMs: number;
  /** Connections at most, each with one request at a time. */
  readonly connections: number;
  /** Milliseconds after which an idle connection is closed from this side; must be below the server's idle limit, or requests race its close. */
  readonly keepAliveMs: number;
  /** Bytes of body; a larger answer is given up with its connection. */
  readonly maxAnswerBytes: number;
  /** Tries of a read after the first. Default: none. */
  readonly retries?: number;
  /** Calls that may wait for a connection at a time, and milliseconds for which each may. Default: no bound. */
  readonly queueMax?: number;
  readonly queueWaitMs?: number;
  /** Keeps the subscription's limits, for all who share it. Default: none are kept. */
  readonly budget?: CallBudget;
  /** Keeps answers for those who ask again. Default: none are kept. */
  readonly answers?: CallCache;
  /** Resolves when there is room to decode an answer; `onEnd` receives how long that took. Default: at once, without `onEnd`. */
  readonly yieldToEventLoop?: (onEnd?: (ms: number) => void) => Promise<void>;
  /** Told of every call when it is over; must not throw. */
  readonly onCall?: (call: FinishedCall) => void;
  /** Told when the upstream is found to fail as a whole, and when it is found to be well again; must not throw. */
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
  /** Why calls are held back after refused credentials; null while they are not. */
  readonly loginRefusal: LoginRefusal | null;
  /** The credentials may be accepted again: the next call tries them, whatever pause is under way. */
  retryLogin(): void;
  /** The one that new connections are opened with; null without one. */
  certificate(): OwnCertificate | null;
  /**
   * Takes other key material into use. Calls under way end on the connections that they have; new calls open new ones. It must first prove
   * itself before the upstream (`proof.ts`), unless the one in use is out of its time anyway. Rejects with UpstreamError, and nothing
   * has changed, if it cannot be read or the upstream does not take it.
   */
  replaceTls(tls: TlsMaterial): Promise<void>;
  /** Takes no new calls, lets those under way end (each has its deadline), then closes the connections. */
  close(): Promise<void>;
}

/** Milliseconds; what no timer of Node outlasts. */
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
  // Which link a call takes is decided when it goes out, not while it waits.
  const pipeline = pipelineTo((request) => link.send(request), circuit, login);

  const underWay = new Set<Promise<unknown>>();
  let closing: Promise<void> | null = null;
  const track = <T>(work: () => Promise<T>): Promise<T> => {
    if (closing !== null) {
      return Promise.reject(
        new UpstreamError('UPSTREAM_UNAVAILABLE', 'CLOSED', 'The connection to the upstream is being shut down.'),
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
      if (invalidByDate(link.standing) === null) {
        // What has become of calls under the old one says nothing of it.
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
    certificate: () => link.standing.certificate,
    replaceTls: (tls) => track(() => replaceTls(tls)),
    close: () => {
      closing ??= Promise.allSettled(underWay).then(async () => {
        await Promise.all([link, ...retiring].map((each) => each.destroy()));
      });
      return closing;
    },
  };
}
