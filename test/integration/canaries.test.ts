import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { doctor } from '../../src/cli/doctor.js';
import { configure } from '../../src/cli/start.js';
import { compose, type Facade } from '../../src/composition/compose.js';
import { secretsOf, type Config } from '../../src/config/index.js';
import { anyone } from '../../src/domain/index.js';
import { createLogger, createMetrics, type Logger, type LogLevel } from '../../src/observability/index.js';
import { startSimulator, type Simulator } from '../../src/simulator/index.js';
import { createTestCertificates, type TestCertificates } from '../support/certificates.js';
import { startFaultProxy, type FaultProxy, type ProxyFault } from '../support/fault-proxy.js';
import { encryptedPkcs8 } from '../support/pki.js';
import { configFor, credentials, keptAnswers } from '../support/world.js';
import { recordIo } from '../unit/cli/io.js';
import { connectRaw } from '../unit/server/raw-client.js';
import { search, spellingsOf, type Canary, type Place } from './support/canaries.js';
import { startCollector, type Collector } from './support/collector.js';
import { frozen } from './support/truth.js';

const passphrase = 'pass-phrase-of-canaries';
const bearer = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJjYW5hcnkifQ.Y2FuYXJ5LXNpZ25hdHVyZQ';
const madeUpVin = 'VF3CANARY12345678';
const plate = 'AB-123-CD';
const place = { longitude: '2.3522187', latitude: '48.8566143' };

let folder: string;
let certificates: TestCertificates;
let simulator: Simulator;
let proxy: FaultProxy;
let collector: Collector;
let canaries: readonly Canary[];
let auditFile: string;
const metrics = createMetrics();
const places: Place[] = [];
/** What was handed to the log, before anything was taken out of it. */
const unredacted: string[] = [];
const data: string[] = [];

const keep = (name: string, text: string): void => void places.push({ name, text });

/** The log as the command line makes it, and beside it what goes in. */
function tapped(config: Config, level: LogLevel): Logger {
  const name = `log at ${level}`;
  const secrets = secretsOf(config);
  const tap = (log: Logger): Logger => {
    const through = (method: 'debug' | 'info' | 'warn' | 'error') => (fields: object, message: string) => {
      unredacted.push(inspect({ fields, message }, { depth: 10 }));
      log[method]({ ...fields }, message);
    };
    return {
      debug: through('debug'),
      info: through('info'),
      warn: through('warn'),
      error: through('error'),
      child: (bindings) => tap(log.child(bindings)),
    };
  };
  return tap(createLogger({ level, secrets, destination: { write: (line) => keep(name, line) } }));
}

function configOf(more: Partial<Config['upstream']> = {}): Config {
  const { client, ca } = certificates;
  const key = encryptedPkcs8(client.key, passphrase);
  const config = configFor(
    proxy.url,
    { kind: 'pem', cert: client.cert, key, passphrase, ca },
    {
      upstream: { trustedHosts: [new URL(simulator.url).host], retries: 0, timeoutMs: 400, ...more },
      cache: { ...keptAnswers, maxBytes: 0, answersMaxBytes: 1_000_000 },
      tracing: { url: collector.url, protocol: 'http/json', timeoutMs: 3000 },
      audit: { destination: auditFile, onFailure: 'serve' },
    },
  );
  return config;
}

/** Fails with an unexpected error that contains all canaries. */
const unforeseen = async (headers: { readonly [name: string]: unknown }) => {
  if (headers['x-unforeseen'] === undefined) return anyone;
  throw Object.assign(new Error(`unforeseen: ${everything()}`), { cause: new Error(everything()) });
};

const running = new Set<Facade>();
async function compositionOf(config: Config, level: LogLevel): Promise<Facade> {
  const facade = await compose({ config, logger: tapped(config, level), metrics, authenticate: unforeseen });
  running.add(facade);
  return facade;
}
/** With the last of its traces. */
async function end(facade: Facade): Promise<void> {
  running.delete(facade);
  await facade.stop();
}

/** All canaries as one text, as an upstream or a client may write them. */
const everything = (): string =>
  [
    `client_id=${credentials.clientId}&password=${encodeURIComponent(credentials.password)}`,
    `{"password":"${credentials.password}","passphrase":"${passphrase}","vin":"${madeUpVin}"}`,
    `Authorization: Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64')}`,
    `Bearer ${bearer}`,
    certificates.client.key,
    `{"longitude":${place.longitude},"latitude":${place.latitude},"coordinates":[${place.longitude},${place.latitude}]}`,
  ].join(' ');
const answerOf = (status: number, body: string, headers = 'content-type: application/json'): ProxyFault => ({
  kind: 'bytes',
  bytes: Buffer.from(
    `HTTP/1.1 ${status} No ${madeUpVin}\r\n${headers}\r\nx-echo: ${madeUpVin} ${bearer}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  ),
});
const failureOf = (status: number): ProxyFault =>
  answerOf(
    status,
    JSON.stringify({
      code: status * 100,
      uuid: `${madeUpVin} ${bearer}`,
      timestamp: `${place.latitude},${place.longitude}`,
      message: `${everything()} ${plate}`,
    }),
  );

/** Upstream failures that echo all request data. */
const upstreamFailures: Readonly<Record<string, () => ProxyFault>> = {
  ...Object.fromEntries(
    [400, 401, 403, 404, 409, 429, 500, 502, 503].map((status) => [`status ${status}`, () => failureOf(status)]),
  ),
  'a page for people': () => answerOf(502, `<html>${everything()} ${plate}</html>`, 'content-type: text/html'),
  garbage: () => answerOf(200, `{"vin": "${madeUpVin}", ${everything()}`),
  'another type': () => answerOf(200, everything(), `content-type: text/x-${madeUpVin}`),
  'nothing but itself': () => answerOf(200, JSON.stringify(everything())),
  'a redirect': () =>
    answerOf(302, '', `location: https://elsewhere.invalid/${madeUpVin}?client_id=${credentials.clientId}`),
  'no HTTP': () => ({ kind: 'bytes', bytes: Buffer.from(everything()) }),
  'a reset': () => ({ kind: 'reset' }),
  'no answer': () => ({ kind: 'hang' }),
  'half an answer': () => ({ kind: 'cut', framing: 'content-length', share: 0.5 }),
  'no end': () => ({ kind: 'endless', bytes: 20 * 1024 * 1024 }),
};

const reading = `query Of_${madeUpVin}($fleetId: ID!, $vin: VIN!) {
  vehicle(by: { vin: { fleetId: $fleetId, vin: $vin } }) { id vin status { createdAt } maintenance { createdAt } lastPosition { longitude latitude } trips(first: 2) { nodes { id } } }
}`;

interface Sent {
  readonly name: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly path?: string;
  readonly method?: string;
}
/** Headers as an application sends them, secrets included. */
const usual = () => ({
  'content-type': 'application/json',
  authorization: `Bearer ${bearer}`,
  cookie: `session=${bearer}; plate=${plate}`,
  referer: `https://app.invalid/cars/${madeUpVin}?lat=${place.latitude}&lon=${place.longitude}`,
  'user-agent': `Fleet/${plate}`,
  'apollographql-client-name': madeUpVin,
  traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  tracestate: `canary=${madeUpVin}`,
});

async function send(
  facade: Facade,
  { name, body, headers = {}, path = '/graphql', method = 'POST' }: Sent,
): Promise<void> {
  const response = await fetch(new URL(path, facade.url), {
    method,
    headers: { ...usual(), ...headers },
    redirect: 'manual',
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  keep(`headers of: ${name}`, JSON.stringify([...response.headers]));
  // What was asked for may be in the data; nothing else may hold it.
  let reported = text;
  if (text.startsWith('{')) {
    const { data: given, ...rest } = JSON.parse(text) as { data?: unknown };
    data.push(JSON.stringify(given ?? null));
    reported = JSON.stringify(rest);
  }
  keep(`answer to: ${name}`, reported);
}
const graphql = (query: string, variables?: object, more: object = {}): string =>
  JSON.stringify({ query, variables, ...more });
const encoded = (text: string): string => Buffer.from(text).toString('base64url');

/** Invalid requests that contain confidential data. */
function wrongRequests(fleetId: string): readonly Sent[] {
  const texts = [madeUpVin, plate, bearer, `${place.latitude},${place.longitude}`, credentials.password];
  const query = 'query ($id: ID!) { node(id: $id) { id } }';
  return [
    ...texts.flatMap((text): Sent[] => [
      { name: `a document that does not end`, body: graphql(`{ vehicle(by: { vin: { vin: "${text}" `) },
      { name: `a document with a stray text`, body: graphql(`{ fleets "${text}" }`) },
      { name: `a text that does not end`, body: graphql(`{ node(id: "${text}`) },
      { name: `a literal of the wrong type`, body: graphql(`{ fleets(first: "${text}") { totalCount } }`) },
      {
        name: `a literal VIN with more behind it`,
        body: graphql(`{ vehicle(by: { vin: { fleetId: "${fleetId}", vin: "${text} ${text}" } }) { id } }`),
      },
      {
        name: `a variable of the wrong type`,
        body: graphql('query ($first: Int) { fleets(first: $first) { totalCount } }', { first: text }),
      },
      { name: `a variable that is no VIN`, body: graphql(reading, { fleetId, vin: `${text} ${text}` }) },
      { name: `a variable that is an object`, body: graphql(query, { id: { [text]: text } }) },
      {
        name: `an unknown field of an input`,
        body: graphql('query ($by: VehicleLookup!) { vehicle(by: $by) { id } }', { by: { id: 'x', [text]: text } }),
      },
      { name: `an id`, body: graphql(query, { id: text }) },
      { name: `an encoded id`, body: graphql(query, { id: encoded(`Vehicle:${fleetId}:${text}`) }) },
      { name: `an id of no type`, body: graphql(query, { id: encoded(`${text}:${text}`) }) },
      {
        name: `a cursor`,
        body: graphql('query ($after: String) { fleets(first: 1, after: $after) { totalCount } }', { after: text }),
      },
      {
        name: `an encoded cursor`,
        body: graphql('query ($after: String) { fleets(first: 1, after: $after) { totalCount } }', {
          after: encoded(text),
        }),
      },
      {
        name: `a fleet that is not there`,
        body: graphql('query ($id: ID!) { fleet(fleetId: $id) { name } }', { id: text }),
      },
      {
        name: `a vehicle that is not there`,
        body: graphql('query ($ref: VehicleRefInput!) { vehicle(by: { ref: $ref }) { vin } }', {
          ref: { fleetId, vehicleId: text },
        }),
      },
      {
        name: `another operation's name`,
        body: graphql('query A { __typename } query B { __typename }', {}, { operationName: text }),
      },
      {
        name: `a persisted query`,
        body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: text } } }),
      },
      { name: `JSON that does not end`, body: `{"query": "${text}` },
      { name: `no JSON`, body: text },
      { name: `a list of JSON`, body: JSON.stringify([text]) },
      { name: `a query that is a number`, body: JSON.stringify({ query: 5, [text]: text }) },
      { name: `another type`, body: text, headers: { 'content-type': `text/${text.replace(/\W/g, '')}` } },
      {
        name: `a URL`,
        path: `/${encodeURIComponent(text)}?client_id=${credentials.clientId}&vin=${madeUpVin}`,
        method: 'GET',
      },
      { name: `a malformed URL`, path: `/%zz${encodeURIComponent(text)}`, method: 'GET' },
      {
        name: `a query in the URL`,
        path: `/graphql?query=${encodeURIComponent(`{ fleets "${text}" }`)}&token=${bearer}`,
        method: 'GET',
      },
      { name: `health with more`, path: `/health/ready?vin=${encodeURIComponent(text)}`, method: 'GET' },
      { name: `another method`, path: `/graphql?vin=${encodeURIComponent(text)}`, method: 'DELETE' },
      {
        name: `too much`,
        body: graphql(
          `
            {
              a
            }
          `,
          { pad: `${text}${' '.repeat(1_100_000)}` },
        ),
      },
      {
        name: `a wish for a plan`,
        body: graphql('{ fleets(first: 1) { totalCount } }'),
        headers: { 'x-fleetgraph-explain': text, prefer: `wait=${text}` },
      },
    ]),
    { name: 'an unknown field', body: graphql(`{ ${madeUpVin} }`) },
    { name: 'an unknown argument', body: graphql(`{ fleets(${madeUpVin}: 1) { totalCount } }`) },
    { name: 'an unknown type', body: graphql(`query ($a: ${madeUpVin}) { __typename }`) },
    { name: 'an unknown variable', body: graphql(`{ node(id: $${madeUpVin}) { id } }`) },
    { name: 'an unknown fragment', body: graphql(`{ ...${madeUpVin} }`) },
    { name: 'an unknown directive', body: graphql(`{ __typename @${madeUpVin} }`) },
    { name: 'an unforeseen failure', body: graphql('{ __typename }'), headers: { 'x-unforeseen': '1' } },
  ];
}

async function sendRaw(facade: Facade, name: string, text: string): Promise<void> {
  const client = await connectRaw(facade.url);
  client.write(text);
  keep(`raw answer to: ${name}`, await client.ended);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fleetgraph-canaries-'));
  auditFile = join(folder, 'audit.log');
  certificates = await createTestCertificates();
  const { ca, server } = certificates;
  simulator = await startSimulator({
    ...frozen,
    tls: { key: server.key, cert: server.cert, clientCa: ca },
    fleets: [{ name: 'Paris', vehicles: 3, gaps: false }],
    limits: { perDay: 1_000_000, perSecond: 100_000 },
    collections: { advertised: false },
    credentials,
  });
  proxy = await startFaultProxy(simulator.url, certificates);
  collector = await startCollector();
  const keyLine = certificates.client.key.split('\n')[2] ?? '';
  canaries = [
    { name: 'password', text: credentials.password },
    { name: 'login', text: `${credentials.username}:${credentials.password}` },
    { name: 'client id', text: credentials.clientId },
    { name: 'passphrase', text: passphrase },
    { name: 'private key', text: keyLine },
    { name: 'bearer token', text: bearer },
    { name: 'VIN', text: madeUpVin },
    ...simulator.world.fleets.flatMap(({ vehicles }) =>
      vehicles.map(({ vin }) => ({ name: 'VIN of a car', text: vin })),
    ),
    { name: 'longitude', text: place.longitude },
    { name: 'latitude', text: place.latitude },
    { name: 'licence plate', text: plate },
  ];
});
afterAll(async () => {
  for (const facade of running) await facade.stop();
  await proxy.close();
  await simulator.close();
  await collector.close();
  rmSync(folder, { recursive: true });
});

describe('secrets and personal data', () => {
  const seen: Canary[] = [];

  it('come through the front door', async () => {
    const facade = await compositionOf(configOf(), 'trace');
    const fleet = simulator.world.fleets[0];
    const [vehicle] = fleet?.vehicles ?? [];
    if (fleet === undefined || vehicle === undefined) throw new Error('the world is empty');
    for (let turn = 0; turn < 2; turn += 1) {
      await send(facade, { name: 'a good question', body: graphql(reading, { fleetId: fleet.id, vin: vehicle.vin }) });
    }
    const given = JSON.parse(data[0] ?? 'null') as {
      vehicle: { vin: string; lastPosition: { longitude: number; latitude: number } };
    };
    // The answer itself is full of them: what is searched for below is really there.
    expect(given.vehicle.vin).toBe(vehicle.vin);
    const { longitude, latitude } = given.vehicle.lastPosition;
    seen.push(
      { name: 'longitude of a car', text: String(longitude) },
      { name: 'latitude of a car', text: String(latitude) },
    );
    expect(search([{ name: 'data', text: data[0] ?? '' }], [...canaries, ...seen])).toHaveLength(3);

    for (const request of wrongRequests(fleet.id)) await send(facade, request);
    await sendRaw(
      facade,
      'a Host that is none',
      `GET /${madeUpVin} HTTP/1.1\r\nHost: ${madeUpVin}:${plate}\r\nConnection: close\r\n\r\n`,
    );
    await sendRaw(facade, 'no HTTP', `${everything()}\r\n\r\n`);
    await sendRaw(
      facade,
      'a head without end',
      `GET /graphql HTTP/1.1\r\nX-A: ${`${madeUpVin} ${bearer} `.repeat(500)}\r\n\r\n`,
    );
    await sendRaw(facade, 'a malformed header', `GET /graphql HTTP/1.1\r\nHost: a\r\n${madeUpVin} ${bearer}\r\n\r\n`);

    for (const [name, fault] of Object.entries(upstreamFailures)) {
      proxy.decide = ({ path }) => (path.endsWith('/fleets') ? null : fault());
      await send(facade, { name, body: graphql(reading, { fleetId: fleet.id, vin: vehicle.vin }) });
    }
    // A client that does not wait.
    proxy.decide = () => ({ kind: 'hang' });
    const leaving = new AbortController();
    const left = fetch(new URL('/graphql', facade.url), {
      method: 'POST',
      headers: usual(),
      body: graphql(reading, { fleetId: fleet.id, vin: vehicle.vin }),
      signal: leaving.signal,
    }).catch((error: unknown) => keep('the end of a request', inspect((error as Error).name)));
    leaving.abort();
    await left;
    await end(facade);
  }, 60_000);

  it.each<LogLevel>(['fatal', 'error', 'warn', 'info', 'debug', 'trace'])(
    'are rejected at log level %s',
    async (level) => {
      proxy.decide = () => failureOf(500);
      const facade = await compositionOf(configOf(), level);
      await send(facade, { name: `a failure at ${level}`, body: graphql(reading, { fleetId: plate, vin: madeUpVin }) });
      await send(facade, {
        name: `an unforeseen failure at ${level}`,
        body: graphql('{ __typename }'),
        headers: { 'x-unforeseen': '1' },
      });
      const log = tapped(configOf(), level);
      for (const method of ['debug', 'info', 'warn', 'error'] as const) {
        log[method]({ error: new Error(everything()), nested: { vin: madeUpVin, list: [everything()] } }, everything());
        log.child({ url: everything() })[method]({}, 'child');
      }
      await end(facade);
    },
  );

  it('are in the way where TLS fails', async () => {
    const { strangeClient, expiredClient, client, server } = certificates;
    const materials: readonly Config['upstream']['tls'][] = [
      { kind: 'pem', ...strangeClient, ca: certificates.ca },
      { kind: 'pem', ...expiredClient, ca: certificates.ca },
      // Of another authority than the server's.
      { kind: 'pem', ...client, ca: client.cert },
    ];
    for (const tls of materials) {
      const facade = await compositionOf(
        { ...configOf(), upstream: { ...configOf().upstream, baseUrl: new URL(simulator.url), tls } },
        'trace',
      );
      await send(facade, {
        name: 'a question behind broken TLS',
        body: graphql(reading, { fleetId: 'a', vin: madeUpVin }),
      });
      await end(facade);
    }
    const unusable: readonly Config['upstream']['tls'][] = [
      { kind: 'pem', cert: client.cert, key: encryptedPkcs8(client.key, passphrase), passphrase: `${passphrase}!` },
      { kind: 'pem', cert: server.cert, key: client.key },
      { kind: 'pem', cert: client.key, key: client.key },
    ];
    for (const tls of unusable) {
      const config = { ...configOf(), upstream: { ...configOf().upstream, tls } };
      await compositionOf(config, 'trace').then(
        (facade) => end(facade),
        (error: unknown) => keep('the error of a start', inspect(error, { depth: 10, showHidden: true })),
      );
    }
  });

  it('are given to the commands', async () => {
    proxy.decide = () => failureOf(401);
    const secret = {
      PSA_CLIENT_ID: credentials.clientId,
      PSA_USERNAME: credentials.username,
      PSA_PASSWORD: credentials.password,
    };
    const environments: readonly Record<string, string>[] = [
      {
        ...secret,
        PSA_BASE_URL: proxy.url,
        PSA_CERT_FILE: certificates.client.key,
        PSA_KEY_FILE: certificates.client.key,
      },
      {
        ...secret,
        PSA_BASE_URL: `https://${credentials.username}:${encodeURIComponent(credentials.password)}@127.0.0.1/a?client_id=${credentials.clientId}`,
      },
      {
        ...secret,
        PSA_PASSWORD_FILE: credentials.password,
        PSA_KEY_PASSPHRASE: passphrase,
        PSA_PFX_PASSPHRASE_FILE: passphrase,
      },
      {
        ...secret,
        PSA_USERNAME: `${credentials.username}:${credentials.password}`,
        PSA_CLIENT_ID: ` ${credentials.clientId}`,
      },
      {
        ...secret,
        OTEL_EXPORTER_OTLP_ENDPOINT: `https://user:${encodeURIComponent(credentials.password)}@collector.invalid`,
      },
    ];
    for (const environment of environments) {
      const io = recordIo(environment);
      await doctor([], io);
      await doctor(['--json'], io);
      try {
        configure(io);
      } catch (error) {
        keep('the error of a configuration', inspect(error, { depth: 10, showHidden: true }));
      }
      for (const line of [...io.out, ...io.err]) keep('a line of the doctor', line);
    }
    expect(places.filter(({ name }) => name === 'the error of a configuration').length).toBeGreaterThan(3);
  });

  it('are found nowhere but where they belong', async () => {
    for (const body of collector.bodies) keep('traces', body.toString('utf8'));
    for (const line of (await metrics.text()).split('\n')) keep('metrics', line);
    for (const line of readFileSync(auditFile, 'utf8').split('\n')) keep('audit log', line);
    const kinds = new Set(places.map(({ name }) => name.split(/ at | of: | to: /)[0]));
    for (const kind of [
      'log',
      'headers',
      'answer',
      'raw answer',
      'traces',
      'metrics',
      'audit log',
      'a line of the doctor',
    ]) {
      expect(kinds).toContain(kind);
    }
    const wanted = [...canaries, ...seen];
    // Without redaction all but the plate would be in the log, in each of its levels.
    const handedIn = search([{ name: 'what was handed to the log', text: unredacted.join('\n') }], wanted);
    expect(handedIn.length).toBeGreaterThanOrEqual(8);

    const found = search(places, wanted);
    process.stdout.write(
      `${places.length} places searched for ${wanted.length} secrets in ${wanted.flatMap(({ text }) => spellingsOf(text)).length} spellings, ${found.length} found\n`,
    );
    expect(found).toEqual([]);
  });
});
