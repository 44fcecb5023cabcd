import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { FleetOverviewDocument, FleetsDocument } from '../support/generated/documents.js';
import { credentials, startWorld, type Answer, type FacadeOptions, type TestWorld } from '../support/world.js';
import { operationsOf } from './support/operations.js';
import { codesOf, dataOf, fleetOf, frozen, refOf, vehicleWhere, worldStart } from './support/truth.js';

let world: TestWorld;
/** The errors of every response in this file, as text; checked for secrets at the end. */
const answers: string[] = [];
/** No retries: they are tested in another file. */
const usual: FacadeOptions = { upstream: { timeoutMs: 2_000, maxAnswerBytes: 1024 * 1024, retries: 0 } };

beforeAll(async () => {
  world = await startWorld({
    ...usual,
    simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 12, gaps: false }] },
  });
});
afterEach(() => world.simulator.setFault(null));
afterAll(() => world.close());

const one = `query ($ref: VehicleRefInput!) { vehicle(by: { ref: $ref }) { vin status { createdAt } maintenance { createdAt } } }`;
interface One {
  readonly vehicle: { readonly vin: string; readonly status: unknown; readonly maintenance: unknown } | null;
}

async function ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<T>> {
  const answer = await world.ask<T, unknown>(query, variables);
  answers.push(JSON.stringify(answer.errors ?? []));
  return answer;
}

const askOne = () => ask<One>(one, { ref: refOf(vehicleWhere(world)) });

/** Queries one vehicle whose status call fails; the rest of the response is unaffected. */
async function askStruck(): Promise<NonNullable<Answer<One>['errors']>[number]> {
  // The previous test may have left the credentials rejected.
  world.facade.resumeCalls();
  const answer = await askOne();
  expect(answer.data?.vehicle).toMatchObject({ vin: vehicleWhere(world).vin, status: null });
  expect(answer.data?.vehicle?.maintenance).not.toBeNull();
  expect(answer.errors).toHaveLength(1);
  const [error] = answer.errors ?? [];
  if (error === undefined) throw new Error('no error');
  expect(error.path).toEqual(['vehicle', 'status']);
  return error;
}

const status = { operation: 'getFleetVehicleStatus' } as const;

describe('an upstream that fails', () => {
  it('for one vehicle of many returns an error for that vehicle only', async () => {
    const { id: fleetId, vehicles } = fleetOf(world);
    world.simulator.setCollections({ advertised: false });
    await world.restart(usual);
    world.simulator.setFault({ kind: 'status', status: 500, ...status, after: 4, times: 1 });
    const answer = await world.ask(FleetOverviewDocument, { fleetId });
    answers.push(JSON.stringify(answer.errors ?? []));
    world.simulator.setCollections({});
    await world.restart(usual);

    const nodes = answer.data?.fleet?.vehicles?.nodes ?? [];
    expect(nodes.map(({ vin }) => vin)).toEqual(vehicles.map(({ vin }) => vin));
    const failed = nodes.findIndex((node) => node.status === null);
    expect(nodes.filter((node) => node.status === null)).toHaveLength(1);
    expect(nodes.filter(({ maintenance }) => maintenance !== null)).toHaveLength(vehicles.length);
    const path = ['fleet', 'vehicles', 'nodes', failed];
    // The position is part of the status resource.
    expect(answer.errors?.map((error) => error.path?.join())).toEqual(
      expect.arrayContaining([[...path, 'status'].join()]),
    );
    for (const error of answer.errors ?? []) {
      expect(error.path?.slice(0, 4)).toEqual(path);
      expect(error.extensions.code).toBe('UPSTREAM_ERROR');
    }
  });

  it('has its status, code, uuid and time passed on in the error', async () => {
    world.simulator.setFault({ kind: 'status', status: 500, code: 50012, ...status });
    const { extensions, message } = await askStruck();
    expect(extensions).toEqual({
      code: 'UPSTREAM_ERROR',
      upstream: {
        status: 500,
        code: 50012,
        uuid: expect.stringMatching(/^[0-9a-f-]{36}$/),
        timestamp: new Date(worldStart).toISOString(),
      },
    });
    expect(message).not.toContain('condition');
  });

  it('with 429 returns RATE_LIMITED and the seconds to wait', async () => {
    world.simulator.setFault({ kind: 'status', status: 429, code: 42900, retryAfter: 17, ...status });
    expect((await askStruck()).extensions).toMatchObject({
      code: 'RATE_LIMITED',
      retryAfter: 17,
      upstream: { status: 429, code: 42900 },
    });
    // Retry-After is respected: nothing is sent in the meantime.
    expect((await askOne()).errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
    await world.restart(usual);
  });

  it.each([
    [400, 'BAD_USER_INPUT'],
    [401, 'UPSTREAM_ERROR'],
    [403, 'FORBIDDEN'],
    [410, 'NOT_FOUND'],
    [502, 'UPSTREAM_UNAVAILABLE'],
    [503, 'UPSTREAM_UNAVAILABLE'],
    [504, 'UPSTREAM_TIMEOUT'],
  ])('with %i returns %s', async (httpStatus, code) => {
    world.simulator.setFault({ kind: 'status', status: httpStatus, ...status });
    expect((await askStruck()).extensions).toMatchObject({ code, upstream: { status: httpStatus } });
  });

  it('by never responding returns UPSTREAM_TIMEOUT after the timeout', async () => {
    world.simulator.setFault({ kind: 'hang', ...status });
    const startedAt = performance.now();
    expect((await askStruck()).extensions).toEqual({ code: 'UPSTREAM_TIMEOUT' });
    expect(performance.now() - startedAt).toBeGreaterThan(1_900);
  });

  it('by responding one byte at a time returns UPSTREAM_TIMEOUT', async () => {
    world.simulator.setFault({ kind: 'slow', ...status });
    expect((await askStruck()).extensions.code).toBe('UPSTREAM_TIMEOUT');
  });

  it.each([
    ['an HTML page instead of JSON', { kind: 'html', status: 200 }, 'UPSTREAM_ERROR'],
    ['an error page of a gateway', { kind: 'html' }, 'UPSTREAM_UNAVAILABLE'],
    ['invalid JSON', { kind: 'garbage' }, 'UPSTREAM_ERROR'],
    ['nothing', { kind: 'empty' }, 'UPSTREAM_ERROR'],
    ['half of its Content-Length', { kind: 'cut', framing: 'content-length' }, 'UPSTREAM_UNAVAILABLE'],
    ['half of its chunks', { kind: 'cut', framing: 'chunked' }, 'UPSTREAM_UNAVAILABLE'],
    ['half of the body before the connection closes', { kind: 'cut', framing: 'close' }, 'UPSTREAM_UNAVAILABLE'],
    ['an oversized body', { kind: 'oversized', bytes: 2 * 1024 * 1024 }, 'UPSTREAM_ERROR'],
    ['a connection reset', { kind: 'reset' }, 'UPSTREAM_UNAVAILABLE'],
  ] as const)('with %s returns its error code', async (_, fault, code) => {
    world.simulator.setFault({ ...fault, ...status });
    expect((await askStruck()).extensions.code).toBe(code);
    world.simulator.setFault(null);
    expect(dataOf(await askOne()).vehicle?.status).not.toBeNull();
  });

  it('at every call of every operation returns an error that is not masked', async () => {
    for (const kind of ['garbage', 'reset', 'status'] as const) {
      world.simulator.setFault(kind === 'status' ? { kind, status: 500 } : { kind });
      await world.restart(usual);
      for (const run of Object.values(operationsOf(world))) {
        const answer = await run();
        answers.push(JSON.stringify(answer.errors ?? []));
        expect(codesOf(answer).length).toBeGreaterThan(0);
        for (const code of codesOf(answer)) expect(['UPSTREAM_ERROR', 'UPSTREAM_UNAVAILABLE']).toContain(code);
      }
    }
    world.simulator.setFault(null);
    await world.restart(usual);
  });
});

describe('an upstream that points to another host or path', () => {
  let trap: Server;
  let connections = 0;
  let elsewhere = '';
  beforeAll(async () => {
    trap = createServer((socket) => {
      connections += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
    elsewhere = `127.0.0.1:${(trap.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => void trap.close(resolve)));

  it('is not followed through a redirect', async () => {
    world.simulator.setFault({ kind: 'redirect', location: `https://${elsewhere}/connectedcar/v3/fleets`, ...status });
    expect((await askStruck()).extensions).toMatchObject({ code: 'UPSTREAM_ERROR', upstream: { status: 302 } });
    expect(connections).toBe(0);
  });

  const hrefs: readonly (readonly [string, () => string])[] = [
    ['another port', () => `https://${elsewhere}/connectedcar/v3/fleets?pageToken=x`],
    ['plain HTTP', () => `http://${elsewhere}/connectedcar/v3/fleets?pageToken=x`],
    ['no scheme', () => `//${elsewhere}/connectedcar/v3/fleets?pageToken=x`],
    ['credentials', () => `https://user:pass@${elsewhere}/connectedcar/v3/fleets?pageToken=x`],
    ['backslashes', () => `https:\\\\${elsewhere}\\connectedcar\\v3\\fleets?pageToken=x`],
    ['a path outside the base URL', () => `${world.simulator.url}/v3/../../admin?pageToken=x`],
    ['encoded dots', () => `${world.simulator.url}/v3/%2e%2e/%2e%2e/admin?pageToken=x`],
    ['another list', () => `${world.simulator.url}/v3/fleets/other/vehicles?pageToken=x`],
    ['a javascript: URL', () => 'javascript:alert(1)'],
  ];

  it.each(hrefs)(
    'is not followed through a next link with %s: returns UPSTREAM_ERROR without connecting',
    async (_, href) => {
      world.simulator.setFault({ kind: 'next-link', href: href(), operation: 'getFleets' });
      const { result, total } = await world.count(() => world.ask(FleetsDocument, { first: 10 }));
      answers.push(JSON.stringify(result.errors ?? []));
      expect(codesOf(result)).toEqual(['UPSTREAM_ERROR']);
      expect(result.data).toEqual({ fleets: null });
      expect(total).toBe(1);
      expect(connections).toBe(0);
    },
  );
});

describe('an upstream that cannot be reached', () => {
  it('because of an untrusted client certificate returns UPSTREAM_TLS', async () => {
    const { untrustedClient, ca } = world.certificates;
    await world.restart({ upstream: { ...usual.upstream, tls: { kind: 'pem', ...untrustedClient, ca } } });
    expect(codesOf(await askOne())).toEqual(['UPSTREAM_TLS']);
  });

  it('because of an untrusted server certificate returns UPSTREAM_TLS', async () => {
    const { client, untrustedClient } = world.certificates;
    await world.restart({ upstream: { ...usual.upstream, tls: { kind: 'pem', ...client, ca: untrustedClient.cert } } });
    expect(codesOf(await askOne())).toEqual(['UPSTREAM_TLS']);
  });

  it('because of a wrong password returns UPSTREAM_ERROR with the upstream’s 401', async () => {
    await world.restart({ upstream: { ...usual.upstream, password: 'not the right one' } });
    expect((await askOne()).errors).toMatchObject([
      { extensions: { code: 'UPSTREAM_ERROR', upstream: { status: 401 } } },
    ]);
    await world.restart(usual);
  });

  it('because it is shut down returns UPSTREAM_UNAVAILABLE', async () => {
    expect(dataOf(await askOne()).vehicle?.vin).toBe(vehicleWhere(world).vin);
    await world.simulator.close();
    const answer = await askOne();
    expect(answer.data).toEqual({ vehicle: null });
    expect(answer.errors).toMatchObject([{ path: ['vehicle'], extensions: { code: 'UPSTREAM_UNAVAILABLE' } }]);
  });
});

describe('the output of all these failures', () => {
  const secrets = (): readonly (readonly [string, string | RegExp])[] => {
    const { username, password, clientId } = credentials;
    return [
      ['the client id', clientId],
      ['the client id in a URL', 'client_id='],
      ['the password', password],
      ['the wrong password', 'not the right one'],
      ['the basic token', Buffer.from(`${username}:${password}`).toString('base64')],
      ['a basic token', /Basic [A-Za-z0-9+/=]{8,}/],
      ['a URL', /https?:\/\//],
      ['a private key', 'PRIVATE KEY'],
      ['coordinates', /-?\d{1,3}\.\d{4,}\s*,\s*-?\d{1,3}\.\d{4,}/],
      ['a stack', /\bat .*\.(ts|js):\d+/],
      ...fleetOf(world).vehicles.map(({ vin }) => ['a VIN', vin] as const),
    ];
  };
  const holds = (text: string, secret: string | RegExp) =>
    typeof secret === 'string' ? text.includes(secret) : secret.test(text);

  it('contains no secret, vehicle identifier or address in the responses', () => {
    expect(answers.length).toBeGreaterThan(40);
    for (const [name, secret] of secrets()) {
      expect([name, answers.filter((text) => holds(text, secret))]).toEqual([name, []]);
    }
  });

  it('contains none of these in the log at debug level', () => {
    expect(world.log.length).toBeGreaterThan(200);
    expect(world.log.some((line) => line.includes('"debug"'))).toBe(true);
    for (const [name, secret] of secrets()) {
      const lines = world.log.filter((line) => holds(line, secret));
      expect([name, lines.slice(0, 3)]).toEqual([name, []]);
    }
  });

  it('contains no masked error in the log', () => {
    expect(world.log.filter((line) => line.includes('masked error'))).toEqual([]);
  });
});
