import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TLSSocket } from 'node:tls';
import { setTimeout as wait } from 'node:timers/promises';
import { CallCounter } from './counts.js';
import { ArmedFault } from './faults/fault.js';
import { sendCut, transmit } from './faults/transmission.js';
import { CertificateListener } from './http/listener.js';
import { RateLimits } from './http/limits.js';
import { locateRequest, Responder } from './http/responder.js';
import { ClientCertificates } from './http/client-certificates.js';
import { PageTokens } from './http/tokens.js';
import type { Simulator, SimulatorOptions } from './options.js';
import { FailureBursts } from './quirks/failure-bursts.js';
import type { Quirks } from './quirks/quirk.js';
import { RequestLog } from './request-log.js';
import { createSimulatedClock } from './world/generation/clock.js';
import { createWorld } from './world/world.js';

/** Number of requests in the log for tests. */
const loggedRequests = 10_000;

/** Serves the vendor's API for a simulated world on a local address. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { seed = 1, host = '127.0.0.1', port = 0, tls, latencyMs = 0 } = options;
  const world = createWorld(seed, options.fleets, options.clock ?? createSimulatedClock(options.timeScale ?? 1));
  const counter = new CallCounter();
  const log = new RequestLog(loggedRequests);
  const bursts = new FailureBursts();
  const certificates = new ClientCertificates();
  let quirks: Quirks = new Set(options.quirks);
  let fault: ArmedFault | null = null;
  let collections = options.collections ?? {};
  let origin = options.publicUrl ?? '';
  const responder = new Responder({
    credentials: options.credentials,
    world,
    limits: new RateLimits(options.limits ?? { perDay: 100_000, perSecond: 100 }, () => performance.now()),
    tokens: new PageTokens(`page tokens of world ${seed}`),
    origin: () => origin,
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const located = locateRequest(request);
    const operation = located.route?.operation.id ?? 'unknown';
    counter.started(operation);
    response.once('close', () => counter.finished());
    response.on('error', () => response.destroy());
    const { method = '', url: path = '', headers } = request;
    log.add({ method, path, headers: { ...headers }, operation, certificate: certificates.of(request.socket) });
    request.resume();

    const { authorized = true, authorizationError } = tls ? (request.socket as TLSSocket) : {};
    const expired = !authorized && String(authorizationError) === 'CERT_HAS_EXPIRED';
    if (!authorized && !expired) return void request.socket.destroy();
    const activeFault = fault?.match(operation) ?? null;
    const failure = quirks.has('Q28') ? bursts.next() : null;
    const reply = responder.reply(request, located, {
      quirks,
      collections,
      fault: activeFault,
      expired,
      failing: failure === '500',
    });
    if (latencyMs > 0) await wait(latencyMs);
    if (failure === 'cut') return sendCut(response, reply, 'content-length');
    await transmit(response, reply, activeFault, () => listener.reset(request.socket.remotePort));
  }

  const listener = new CertificateListener({
    tls,
    keepAliveMs: options.keepAliveMs ?? 5_000,
    lenient: () => quirks.has('Q01'),
    onConnection: () => counter.connected(),
    // A bug in the simulator closes the connection.
    listener: (request, response) =>
      void serve(request, response).catch((error: unknown) => response.destroy(error as Error)),
  });
  const address = await listener.listen(port, host);
  const own = `${tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
  origin = options.publicUrl?.replace(/\/+$/, '') ?? own;

  return {
    url: `${own}/connectedcar`,
    get counts() {
      return counter.counts;
    },
    resetCounts() {
      counter.reset();
      log.clear();
    },
    get requests() {
      return log.requests;
    },
    setQuirks(ids) {
      quirks = new Set(ids);
    },
    setFault(next) {
      fault = next && new ArmedFault(next);
    },
    setCollections(next) {
      collections = next;
    },
    world,
    close: () => listener.close(),
  };
}
