import { compose, type Facade } from '../../../../src/composition/compose.js';
import type { Config } from '../../../../src/config/index.js';
import { createLogger } from '../../../../src/observability/index.js';
import { startSimulator, type Simulator, type SimulatorOptions } from '../../../../src/simulator/index.js';
import {
  createTransport,
  UpstreamError,
  type Transport,
  type TransportOptions,
} from '../../../../src/transport/index.js';
import { configFor, credentials } from '../../../support/world.js';
import { freePort, startNginx, type Access, type Nginx, type NginxOptions } from './nginx.js';

/** The simulator without TLS behind nginx, which terminates TLS. */
export interface Peer {
  readonly simulator: Simulator;
  readonly nginx: Nginx;
  /** Base URL at nginx: origin and `/connectedcar`. */
  readonly url: string;
  /** A client of nginx; closed with the peer. */
  transport(tls: TransportOptions['tls'], options?: Partial<TransportOptions>): Transport;
  /** A server with nginx as its upstream; stopped with the peer. */
  facade(tls: Config['upstream']['tls'], upstream?: Partial<Config['upstream']>): Promise<Facade>;
  /** Log lines of the servers. */
  readonly log: readonly string[];
  /** Stops everything; resolves to the access log of nginx. */
  close(): Promise<readonly Access[]>;
}

export type PeerOptions = Omit<NginxOptions, 'backend' | 'port'> & {
  readonly simulator?: Partial<Omit<SimulatorOptions, 'credentials' | 'tls'>>;
};

export async function startPeer({ simulator: more = {}, ...options }: PeerOptions): Promise<Peer> {
  const port = await freePort();
  const url = `https://127.0.0.1:${port}/connectedcar`;
  const simulator = await startSimulator({
    fleets: [{ name: 'Paris', vehicles: 120, gaps: false }],
    limits: { perDay: 1_000_000, perSecond: 100_000 },
    publicUrl: new URL(url).origin,
    ...more,
    tls: null,
    credentials,
  });
  const nginx = await startNginx({ ...options, port, backend: new URL(simulator.url).origin }).catch(
    async (error: unknown) => {
      await simulator.close();
      throw error;
    },
  );
  const log: string[] = [];
  const secrets = [credentials.password, credentials.clientId];
  const logger = createLogger({ level: 'debug', secrets, destination: { write: (line) => void log.push(line) } });
  const closers: (() => Promise<void>)[] = [];
  return {
    simulator,
    nginx,
    url,
    log,
    transport: (tls, settings = {}) => {
      const { upstream } = configFor(url, tls);
      const transport = createTransport({ ...upstream, retries: 0, base: new URL(`${url}/v3`), ...settings });
      closers.push(() => transport.close());
      return transport;
    },
    facade: async (tls, upstream = {}) => {
      const facade = await compose({ config: configFor(url, tls, { upstream }), logger });
      closers.push(() => facade.stop());
      return facade;
    },
    close: async () => {
      await Promise.all(closers.map((close) => close()));
      const accesses = await nginx.stop();
      await simulator.close();
      return accesses;
    },
  };
}

/** Reads the fleets and returns their number. */
export async function readFleets(transport: Transport, url: string, pageSize = 60): Promise<number> {
  const address = new URL(`${url}/v3/fleets?pageSize=${pageSize}`);
  const request = { operation: 'getFleets', method: 'GET', url: address } as const;
  const { body } = await transport.send({ ...request, accept: 'application/hal+json' });
  return (body as { readonly total: number }).total;
}

/** Returns the error with which the call fails. */
export async function failure(call: Promise<unknown>): Promise<UpstreamError> {
  try {
    await call;
  } catch (error) {
    if (error instanceof UpstreamError) return error;
    throw error;
  }
  throw new Error('The call succeeded.');
}
