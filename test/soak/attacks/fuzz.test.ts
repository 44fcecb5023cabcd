import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { buildGraph } from '../../../src/graphql/index.js';
import { randomQueries } from '../../integration/support/random-query.js';
import { fleetOf, frozen } from '../../integration/support/truth.js';
import { limits } from '../../support/limits.js';
import { cacheDefaults, type TestWorld } from '../../support/world.js';
import { heapInUse, mebibytes, print, startProduction } from './support.js';

/** All of them take minutes: `FUZZ_REQUESTS=100000`. */
const most = Number(process.env['FUZZ_REQUESTS'] ?? 10_000);
const seed = 20_260_302;
const lanes = 8;

let world: TestWorld;
beforeAll(async () => {
  world = await startProduction({
    simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 5 }] },
    cache: { ...cacheDefaults, answersMaxBytes: 1_000_000 },
    snapshotTtlMs: 60_000,
    // The upstream and the clients share this process's loop: its delay says nothing of the server.
    server: { limits: { ...limits, eventLoopDelayMs: 0 } },
  });
});
afterAll(() => world.close());

/** The bytes of one request, from its line to the end of its body. */
function requests(): fc.Arbitrary<string> {
  const { id, vehicles } = fleetOf(world);
  const pools = {
    fleetId: [id, 'nowhere', '', '..', 'é'],
    vehicleId: [...vehicles.map((vehicle) => vehicle.id), 'unknown'],
    ID: ['forged', id, 'RmxlZXQ6'],
    VIN: [vehicles[0]?.vin ?? '', 'VF3CCHMZ6JT000001', '\n'],
    first: [1, 2, 0, -1, 1001, 2 ** 31 - 1],
    Int: [0, 1, -1, 30, 2 ** 31],
    Float: [0, -1.5, 1e308],
    String: ['fr', 'x', '"', '{'],
    Boolean: [true, false],
  };
  // Generating a request takes longer than serving it, so each one is sent often, mutated in different ways.
  const random = fc.constantFrom(
    ...fc.sample(randomQueries(buildGraph(), pools, { plain: false }), { seed, numRuns: 1000 }),
  );
  const documents = fc.oneof(
    { weight: 3, arbitrary: random.map(({ query }) => query) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(random, fc.nat(), fc.string({ maxLength: 5 }))
        .map(([{ query }, at, noise]) => cut(query, at, noise)),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
    {
      weight: 1,
      arbitrary: fc
        .array(
          fc.constantFrom(
            '{',
            '}',
            '(',
            ')',
            'query',
            'fragment',
            'on',
            '...',
            'F',
            'fleets',
            '@skip',
            ':',
            '$a',
            '"',
            '"""',
            '[',
            '1',
            '!',
            '__schema',
          ),
          { maxLength: 40 },
        )
        .map((words) => words.join(' ')),
    },
  );
  const wellFormed = fc.record(
    { query: documents, variables: fc.oneof(fc.constant({}), fc.object({ maxDepth: 3 }), fc.jsonValue()) },
    { requiredKeys: ['query'] },
  );
  const bodies = fc.oneof(
    { weight: 6, arbitrary: random.map((query) => JSON.stringify(query)) },
    { weight: 6, arbitrary: wellFormed.map((body) => JSON.stringify(body)) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(wellFormed, fc.nat(), fc.string({ maxLength: 4 }))
        .map(([body, at, noise]) => cut(JSON.stringify(body), at, noise)),
    },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 100 }) },
  );
  const token = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
  const value = fc.stringMatching(/^[\x21-\x7e]{0,40}$/);
  const headers = fc.array(
    fc.oneof(
      fc
        .tuple(token, value)
        .filter(
          ([name]) =>
            !/^(content-length|transfer-encoding|connection|expect|upgrade|host|content-type|keep-alive|te|trailer)$/.test(
              name,
            ),
        ),
      fc.tuple(
        fc.constantFrom(
          'accept',
          'prefer',
          'fleetgraph-explain',
          'x-request-id',
          'traceparent',
          'origin',
          'x-forwarded-for',
          'apollo-require-preflight',
          'x-apollo-operation-name',
          'accept-encoding',
          'apollo-federation-include-trace',
        ),
        fc.oneof(
          value,
          fc.constantFrom(
            '*/*',
            'plan',
            'wait=0',
            'application/graphql-response+json',
            'multipart/mixed;deferSpec=20220824',
            'null',
            'ftv1',
          ),
        ),
      ),
    ),
    { maxLength: 4 },
  );
  const types = fc.oneof(
    { weight: 8, arbitrary: fc.constant('application/json') },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'text/plain',
        'application/graphql',
        'application/json; charset=utf-16',
        'multipart/form-data',
        'a',
        'application/json;',
      ),
    },
  );
  const methods = fc.oneof(
    { weight: 12, arbitrary: fc.constant('POST') },
    { weight: 3, arbitrary: fc.constant('GET') },
    {
      weight: 1,
      arbitrary: fc.constantFrom('PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND', 'QUERY'),
    },
  );
  const paths = fc.oneof(
    { weight: 12, arbitrary: fc.constant('/graphql') },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '/',
        '//',
        '/graphql/',
        '/graphql?query=',
        '/%',
        '/health/ready',
        '/graphql?variables={',
        '/graphql?query={__typename}&query={__typename}',
        '/../graphql',
      ),
    },
  );
  return fc
    .record({ method: methods, path: paths, headers, type: types, body: bodies, document: documents })
    .map((request) => {
      const hasBody = request.method !== 'GET' && request.method !== 'HEAD' && request.method !== 'TRACE';
      const path =
        request.method === 'GET' && request.path === '/graphql'
          ? `/graphql?query=${safe(request.document)}`
          : request.path;
      const lines = request.headers.map(([name, text]) => `${name}: ${text}\r\n`).join('');
      const body = hasBody ? Buffer.from(request.body) : Buffer.alloc(0);
      const length = hasBody ? `Content-Type: ${request.type}\r\nContent-Length: ${body.length}\r\n` : '';
      return `${request.method} ${path.slice(0, 8000)} HTTP/1.1\r\nHost: x\r\n${lines}${length}\r\n${body.toString('latin1')}`;
    });
}

const safe = (text: string) => encodeURIComponent(Buffer.from(text).toString()).slice(0, 7000);

function cut(text: string, at: number, noise: string): string {
  const place = text.length === 0 ? 0 : at % text.length;
  return text.slice(0, place) + noise + text.slice(place + noise.length);
}

/** Whole numbers below a bound, the same in each run. */
function randomNumbers(from: number): (bound: number) => number {
  let state = from >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** Half of them as they are, the others with some bytes of their body or their address overwritten. */
function spoil(text: string, random: (bound: number) => number): string {
  if (random(2) === 0) return text;
  const end = text.indexOf('\r\n\r\n') + 4;
  const [from, to] = end < text.length ? [end, text.length] : [5, text.indexOf(' HTTP/1.1')];
  let spoilt = text;
  for (let times = 0; times <= random(4) && to > from; times += 1) {
    const at = from + random(to - from);
    spoilt = spoilt.slice(0, at) + String.fromCharCode(0x21 + random(0x5e)) + spoilt.slice(at + 1);
  }
  return spoilt;
}

/** A keep-alive connection, reopened after the server closes it. */
class Lane {
  #socket: Socket | null = null;
  #received = '';
  #wake: () => void = () => {};

  async ask(bytes: string): Promise<number> {
    const socket = this.#socket ?? (await this.#open());
    socket.write(bytes, 'latin1');
    const isHead = bytes.startsWith('HEAD');
    for (;;) {
      const end = this.#received.indexOf('\r\n\r\n');
      if (end >= 0) {
        const head = this.#received.slice(0, end);
        const length = isHead ? 0 : Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
        if (this.#received.length >= end + 4 + length) {
          this.#received = this.#received.slice(end + 4 + length);
          if (/connection: close/i.test(head)) this.close();
          return Number(head.slice(9, 12));
        }
      }
      if (socket.destroyed) return 0;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  close(): void {
    this.#socket?.destroy();
    this.#socket = null;
  }

  async #open(): Promise<Socket> {
    const socket = connect(Number(new URL(world.facade.url).port), '127.0.0.1');
    await once(socket, 'connect');
    this.#socket = socket;
    this.#received = '';
    socket.setEncoding('latin1').on('data', (text: string) => {
      this.#received += text;
      this.#wake();
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      if (this.#socket === socket) this.#socket = null;
      this.#wake();
    });
    return socket;
  }
}

describe('random requests', () => {
  it(`never cause a server error: ${most} of them`, async () => {
    const statuses = new Map<number, number>();
    const failures: string[] = [];
    const heaps: number[] = [];
    const all = Array.from({ length: lanes }, () => new Lane());
    const started = performance.now();
    const pool = fc.sample(requests(), { seed, numRuns: 2000 });
    const random = randomNumbers(seed);
    const making = performance.now() - started;
    let asked = 0;
    const batch = 1000;
    // In batches, so that pending requests use constant memory.
    for (let part = 0; part < most / batch; part += 1) {
      const texts = Array.from({ length: batch }, () => spoil(pool[random(pool.length)] as string, random));
      await Promise.all(
        all.map(async (lane, index) => {
          for (let at = index; at < texts.length; at += lanes) {
            const text = texts[at] as string;
            const status = await lane.ask(text);
            statuses.set(status, (statuses.get(status) ?? 0) + 1);
            if (status === 0 || status >= 500) failures.push(`${status} ${text.slice(0, 1000)}`);
          }
        }),
      );
      asked += texts.length;
      if (asked === Math.ceil(most / 5 / batch) * batch || asked >= most) {
        heaps.push(heapInUse());
      }
    }
    for (const lane of all) lane.close();
    const seconds = (performance.now() - started) / 1000;
    const [early = 0, late = 0] = heaps;
    const shown = [...statuses]
      .sort()
      .map(([status, count]) => `${status}: ${count}`)
      .join(', ');
    const answered = await fetch(new URL('/graphql', world.facade.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    });
    print(
      `fuzzing: ${asked} requests in ${seconds.toFixed(0)} s, ${(making / 1000).toFixed(0)} s of them to generate them (${shown}); heap ${mebibytes(early)} after a fifth, ${mebibytes(late)} at the end`,
    );
    expect(failures.slice(0, 5)).toEqual([]);
    expect(await answered.json()).toMatchObject({ data: { __typename: 'Query' } });
    expect(late - early).toBeLessThan(100 * 1024 * 1024);
  }, 2_700_000);
});
