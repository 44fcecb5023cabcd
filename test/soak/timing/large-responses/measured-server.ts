import { fork } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { startSimulator, type SimulatorOptions } from '../../../../src/simulator/index.js';
import { createTestCertificates } from '../../../support/certificates.js';
import { configFor, credentials, cacheDefaults } from '../../../support/world.js';

export interface Measured {
  readonly ms: number;
  readonly status: number;
  readonly bytes: number;
  readonly start: string;
  /** Longest time in ms of CPU for which the server blocked its event loop, and the CPU time in total. */
  readonly stretch: number;
  readonly cpu: number;
  /** The longest such time in elapsed ms, which includes other load on the machine. */
  readonly wallStretch: number;
  /** Maximum heap of the server in bytes, garbage included. */
  readonly heap: number;
}

export interface MeasuredServer {
  /** Sends a query, and reads the response as it arrives. Rejects if the server has exited. */
  measure(query: string, variables?: object): Promise<Measured>;
  close(): Promise<void>;
}

interface Options {
  readonly fleets: SimulatorOptions['fleets'];
  /** Heap limit of the server in MiB; Node.js exits when it is exceeded. */
  readonly maxHeap: number;
}

type Seen = Pick<Measured, 'stretch' | 'wallStretch' | 'heap' | 'cpu'>;

/**
 * Starts the compiled server in a child process, configured as in production, with a simulator in this process, so that only
 * the server is measured.
 */
export async function startMeasuredServer({ fleets, maxHeap }: Options): Promise<MeasuredServer> {
  const { ca, server, client } = await createTestCertificates();
  const simulator = await startSimulator({
    tls: { key: server.key, cert: server.cert, clientCa: ca },
    fleets,
    limits: { perDay: 10_000_000, perSecond: 100_000 },
    credentials,
  });
  const child = fork(new URL('server.mjs', import.meta.url), {
    execArgv: [`--max-old-space-size=${maxHeap}`, '--expose-gc'],
    env: { ...process.env, NODE_ENV: 'production' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(([code, signal]) => {
    throw new Error(`The server exited: ${code ?? signal}.`);
  });
  // Prevents an unhandled rejection when the server is stopped.
  ended.catch(() => {});

  async function ask<T>(command: object): Promise<T> {
    child.send(command);
    const [answer] = (await Promise.race([once(child, 'message'), ended])) as [T & { readonly error?: string }];
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer;
  }

  const { upstream, ...config } = configFor(
    simulator.url,
    { kind: 'pem', cert: client.cert, key: client.key, ca },
    {
      server: { introspection: true, explorer: false },
      cache: { ...cacheDefaults, answersMaxBytes: 32 * 1024 * 1024 },
    },
  );
  // URL objects cannot be sent to another process.
  const { url } = await ask<{ url: string }>({
    ask: 'start',
    config: { ...config, upstream: { ...upstream, baseUrl: upstream.baseUrl.href } },
  });

  return {
    async measure(query, variables = {}) {
      await ask({ ask: 'begin' });
      const answer = await Promise.race([send(url, { query, variables }), ended]);
      return { ...answer, ...(await ask<Seen>({ ask: 'end' })) };
    },
    async close() {
      const exited = once(child, 'exit');
      child.disconnect();
      await exited;
      await simulator.close();
    },
  };
}

type Answered = Pick<Measured, 'ms' | 'status' | 'bytes' | 'start'>;

function send(url: string, body: object): Promise<Answered> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const outgoing = request(new URL('/graphql', url), { method: 'POST', headers }, (response) => {
      let bytes = 0;
      let start = '';
      response.on('data', (chunk: Buffer) => {
        if (bytes === 0) start = chunk.toString().slice(0, 200);
        bytes += chunk.length;
      });
      response.on('end', () =>
        resolve({ bytes, start, status: response.statusCode ?? 0, ms: performance.now() - started }),
      );
      response.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.end(JSON.stringify(body));
  });
}
