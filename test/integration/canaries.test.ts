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
import { startFaultProxy, type FaultProxy } from '../support/fault-proxy.js';
import { encryptedPkcs8 } from '../support/pki.js';
import { configFor, credentials, cacheDefaults } from '../support/world.js';
import { recordIo } from '../unit/cli/io.js';
import { connectRaw } from '../unit/server/raw-client.js';
import { search, encodingsOf, type Canary, type Place } from './support/canaries.js';
import {
  bearer,
  clientHeaders,
  everything,
  failureOf,
  graphql,
  inventedVin,
  invalidRequests,
  passphrase,
  place,
  plate,
  upstreamFailures,
  vehicleQuery,
  type CanaryRequest,
} from './support/canary-requests.js';
import { startCollector, type Collector } from './support/collector.js';
import { frozen } from './support/truth.js';

let folder: string;
let certificates: TestCertificates;
let simulator: Simulator;
let proxy: FaultProxy;
let collector: Collector;
let canaries: readonly Canary[];
let auditFile: string;
const metrics = createMetrics();
const places: Place[] = [];
/** The input of the logger, before redaction. */
const unredacted: string[] = [];
const data: string[] = [];

const privateKey = (): string => certificates.client.key;
const keep = (name: string, text: string): void => void places.push({ name, text });

/** A logger as the command creates it, which also records its unredacted input. */
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
      cache: { ...cacheDefaults, maxBytes: 0, answersMaxBytes: 1_000_000 },
      tracing: { url: collector.url, protocol: 'http/json', timeoutMs: 3000 },
      audit: { destination: auditFile, onFailure: 'serve' },
    },
  );
  return config;
}

/** Fails with an unexpected error that contains all canaries. */
const failUnexpectedly = async (headers: { readonly [name: string]: unknown }) => {
  if (headers['x-unexpected'] === undefined) return anyone;
  throw Object.assign(new Error(`unexpected: ${everything(privateKey())}`), {
    cause: new Error(everything(privateKey())),
  });
};

const running = new Set<Facade>();
async function compositionOf(config: Config, level: LogLevel): Promise<Facade> {
  const facade = await compose({ config, logger: tapped(config, level), metrics, authenticate: failUnexpectedly });
  running.add(facade);
  return facade;
}
/** Stops the facade, which exports its last traces. */
async function end(facade: Facade): Promise<void> {
  running.delete(facade);
  await facade.stop();
}

async function send(
  facade: Facade,
  { name, body, headers = {}, path = '/graphql', method = 'POST' }: CanaryRequest,
): Promise<void> {
  const response = await fetch(new URL(path, facade.url), {
    method,
    headers: { ...clientHeaders(), ...headers },
    redirect: 'manual',
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  keep(`headers of: ${name}`, JSON.stringify([...response.headers]));
  // The requested data may contain secrets; the other members may not.
  let reported = text;
  if (text.startsWith('{')) {
    const { data: returned, ...rest } = JSON.parse(text) as { data?: unknown };
    data.push(JSON.stringify(returned ?? null));
    reported = JSON.stringify(rest);
  }
  keep(`response to: ${name}`, reported);
}
async function sendRaw(facade: Facade, name: string, text: string): Promise<void> {
  const client = await connectRaw(facade.url);
  client.write(text);
  keep(`raw response to: ${name}`, await client.ended);
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
    { name: 'VIN', text: inventedVin },
    ...simulator.world.fleets.flatMap(({ vehicles }) =>
      vehicles.map(({ vin }) => ({ name: 'VIN of a vehicle', text: vin })),
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

  it('are sent over HTTP by clients and the upstream', async () => {
    const facade = await compositionOf(configOf(), 'trace');
    const fleet = simulator.world.fleets[0];
    const [vehicle] = fleet?.vehicles ?? [];
    if (fleet === undefined || vehicle === undefined) throw new Error('the world is empty');
    for (let times = 0; times < 2; times += 1) {
      await send(facade, {
        name: 'a valid query',
        body: graphql(vehicleQuery, { fleetId: fleet.id, vin: vehicle.vin }),
      });
    }
    const returned = JSON.parse(data[0] ?? 'null') as {
      vehicle: { vin: string; lastPosition: { longitude: number; latitude: number } };
    };
    // The data itself contains them, so the search below can find them.
    expect(returned.vehicle.vin).toBe(vehicle.vin);
    const { longitude, latitude } = returned.vehicle.lastPosition;
    seen.push(
      { name: 'longitude of a vehicle', text: String(longitude) },
      { name: 'latitude of a vehicle', text: String(latitude) },
    );
    expect(search([{ name: 'data', text: data[0] ?? '' }], [...canaries, ...seen])).toHaveLength(3);

    for (const request of invalidRequests(fleet.id)) await send(facade, request);
    await sendRaw(
      facade,
      'an invalid Host',
      `GET /${inventedVin} HTTP/1.1\r\nHost: ${inventedVin}:${plate}\r\nConnection: close\r\n\r\n`,
    );
    await sendRaw(facade, 'no HTTP', `${everything(privateKey())}\r\n\r\n`);
    await sendRaw(
      facade,
      'an unterminated head',
      `GET /graphql HTTP/1.1\r\nX-A: ${`${inventedVin} ${bearer} `.repeat(500)}\r\n\r\n`,
    );
    await sendRaw(facade, 'a malformed header', `GET /graphql HTTP/1.1\r\nHost: a\r\n${inventedVin} ${bearer}\r\n\r\n`);

    for (const [name, fault] of Object.entries(upstreamFailures(privateKey()))) {
      proxy.decide = ({ path }) => (path.endsWith('/fleets') ? null : fault());
      await send(facade, { name, body: graphql(vehicleQuery, { fleetId: fleet.id, vin: vehicle.vin }) });
    }
    // A client that aborts.
    proxy.decide = () => ({ kind: 'hang' });
    const client = new AbortController();
    const aborted = fetch(new URL('/graphql', facade.url), {
      method: 'POST',
      headers: clientHeaders(),
      body: graphql(vehicleQuery, { fleetId: fleet.id, vin: vehicle.vin }),
      signal: client.signal,
    }).catch((error: unknown) => keep('request error', inspect((error as Error).name)));
    client.abort();
    await aborted;
    await end(facade);
  }, 60_000);

  it.each<LogLevel>(['fatal', 'error', 'warn', 'info', 'debug', 'trace'])('are logged at level %s', async (level) => {
    proxy.decide = () => failureOf(500, privateKey());
    const facade = await compositionOf(configOf(), level);
    await send(facade, {
      name: `a failure at ${level}`,
      body: graphql(vehicleQuery, { fleetId: plate, vin: inventedVin }),
    });
    await send(facade, {
      name: `an unexpected error at ${level}`,
      body: graphql('{ __typename }'),
      headers: { 'x-unexpected': '1' },
    });
    const log = tapped(configOf(), level);
    for (const method of ['debug', 'info', 'warn', 'error'] as const) {
      log[method](
        { error: new Error(everything(privateKey())), nested: { vin: inventedVin, list: [everything(privateKey())] } },
        everything(privateKey()),
      );
      log.child({ url: everything(privateKey()) })[method]({}, 'child');
    }
    await end(facade);
  });

  it('are used while TLS fails', async () => {
    const { untrustedClient, expiredClient, client, server } = certificates;
    const materials: readonly Config['upstream']['tls'][] = [
      { kind: 'pem', ...untrustedClient, ca: certificates.ca },
      { kind: 'pem', ...expiredClient, ca: certificates.ca },
      // A CA other than that of the server.
      { kind: 'pem', ...client, ca: client.cert },
    ];
    for (const tls of materials) {
      const facade = await compositionOf(
        { ...configOf(), upstream: { ...configOf().upstream, baseUrl: new URL(simulator.url), tls } },
        'trace',
      );
      await send(facade, {
        name: 'a query without TLS to the upstream',
        body: graphql(vehicleQuery, { fleetId: 'a', vin: inventedVin }),
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
        (error: unknown) => keep('start error', inspect(error, { depth: 10, showHidden: true })),
      );
    }
  });

  it('are passed to the commands', async () => {
    proxy.decide = () => failureOf(401, privateKey());
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
        keep('configuration error', inspect(error, { depth: 10, showHidden: true }));
      }
      for (const line of [...io.out, ...io.err]) keep('doctor output', line);
    }
    expect(places.filter(({ name }) => name === 'configuration error').length).toBeGreaterThan(3);
  });

  it('appear in no output other than the requested data', async () => {
    for (const body of collector.bodies) keep('traces', body.toString('utf8'));
    for (const line of (await metrics.text()).split('\n')) keep('metrics', line);
    for (const line of readFileSync(auditFile, 'utf8').split('\n')) keep('audit log', line);
    const kinds = new Set(places.map(({ name }) => name.split(/ at | of: | to: /)[0]));
    for (const kind of [
      'log',
      'headers',
      'response',
      'raw response',
      'traces',
      'metrics',
      'audit log',
      'doctor output',
    ]) {
      expect(kinds).toContain(kind);
    }
    const wanted = [...canaries, ...seen];
    // Without redaction the log would contain all of them except the plate, at every level.
    const logged = search([{ name: 'unredacted log', text: unredacted.join('\n') }], wanted);
    expect(logged.length).toBeGreaterThanOrEqual(8);

    const found = search(places, wanted);
    process.stdout.write(
      `${places.length} outputs searched for ${wanted.length} secrets in ${wanted.flatMap(({ text }) => encodingsOf(text)).length} encodings, ${found.length} found\n`,
    );
    expect(found).toEqual([]);
  });
});
