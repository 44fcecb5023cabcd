import * as fc from 'fast-check';
import { buildGraph } from '../../../src/graphql/index.js';
import type { WorldFleet } from '../../../src/simulator/index.js';
import { randomQueries } from '../../integration/support/random-query.js';

const tokens = '{ } ( ) query fragment on ... F fleets @skip : $a " """ [ 1 ! __schema'.split(' ');

/** Headers that determine how a request is read. */
const framing =
  /^(content-length|transfer-encoding|connection|expect|upgrade|host|content-type|keep-alive|te|trailer)$/;

/** Random HTTP requests as text, from the request line to the end of the body: one character is one byte. */
export function randomRequests({ id, vehicles }: WorldFleet, seed: number): fc.Arbitrary<string> {
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
  // Generating a query takes longer than executing it, so that 500 are combined.
  const queries = fc.constantFrom(
    ...fc.sample(randomQueries(buildGraph(), pools, { plain: false }), { seed, numRuns: 500 }),
  );
  const documents = fc.oneof(
    { weight: 3, arbitrary: queries.map(({ query }) => query) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(queries, fc.nat(), fc.string({ maxLength: 5 }))
        .map(([{ query }, at, noise]) => cut(query, at, noise)),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
    {
      weight: 1,
      arbitrary: fc.array(fc.constantFrom(...tokens), { maxLength: 40 }).map((words) => words.join(' ')),
    },
  );
  const wellFormed = fc.record(
    { query: documents, variables: fc.oneof(fc.constant({}), fc.object({ maxDepth: 3 }), fc.jsonValue()) },
    { requiredKeys: ['query'] },
  );
  const bodies = fc.oneof(
    { weight: 6, arbitrary: queries.map((query) => JSON.stringify(query)) },
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
      fc.tuple(token, value).filter(([name]) => !framing.test(name)),
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

/** Random whole numbers below a bound, reproducible by the seed. */
export function randomNumbers(seed: number): (bound: number) => number {
  let state = seed >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** Returns half of the requests unchanged, and the others with some bytes of the body or the URL overwritten. */
export function mutate(text: string, random: (bound: number) => number): string {
  if (random(2) === 0) return text;
  const end = text.indexOf('\r\n\r\n') + 4;
  const [from, to] = end < text.length ? [end, text.length] : [5, text.indexOf(' HTTP/1.1')];
  let mutated = text;
  for (let times = 0; times <= random(4) && to > from; times += 1) {
    const at = from + random(to - from);
    mutated = mutated.slice(0, at) + String.fromCharCode(0x21 + random(0x5e)) + mutated.slice(at + 1);
  }
  return mutated;
}
