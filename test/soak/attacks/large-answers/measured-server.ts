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
  /** Milliseconds of CPU time for which the server held its event loop at the most, and in all. */
  readonly stretch: number;
  readonly cpu: number;
  /** The longest of these stretches in time that passed: what else the machine did is a part of it. */
  readonly wallStretch: number;
  /** Bytes of the server's heap at the most, garbage included. */
  readonly heap: number;
}

export interface MeasuredServer {
  /** Sends a query, and reads the response as it arrives. Rejects if the server has exited. */
  measure(query: string, variables?: object): Promise<Measured>;
  close(): Promise<void>;
}

interface Options {
  readonly fleets: SimulatorOptions['fleets'];
  /** The most that the server's heap may hold, in MiB: beyond, Node.js ends it. */
  readonly maxHeap: number;
}

type Seen = Pick<Measured, 'stretch' | 'wallStretch' | 'heap' | 'cpu'>;

/**
 * The compiled server in a process of its own, set up as in production, before a simulator in this one: what is measured is the
 * server's alone.
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
    throw new Error(`The server has ended: ${code ?? signal}.`);
  });
  // Prevents an unhandled rejection when the server is stopped.
  ended.catch(() => {});

  async function ask<T>(question: object): Promise<T> {
    child.send(question);
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
  // A URL cannot be sent.
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
