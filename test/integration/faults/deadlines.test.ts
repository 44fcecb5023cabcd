import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../../support/world.js';
import { codesOf, dataOf, fleetOf, refOf } from '../support/truth.js';
import { startProxiedWorld, type ProxiedWorld } from './support/proxied-world.js';
import { figure, until, verdictOn } from './support/verdict.js';

const query = `query ($ref: VehicleRefInput!) { vehicle(by: { ref: $ref }) { vin status { createdAt } maintenance { createdAt } } }`;
const batch = 'query ($id: ID!) { fleet(fleetId: $id) { vehicles(first: 60) { nodes { vin status { createdAt } } } } }';
const vehicles = 60;
let proxied: ProxiedWorld;
let right: readonly unknown[];
const refs = () => fleetOf(proxied.world).vehicles.map(refOf);
const ask = (index: number, signal?: AbortSignal) =>
  proxied.world.ask<unknown, unknown>(query, { ref: refs()[index] }, signal === undefined ? {} : { signal });
const hangAt = (end: string) => {
  proxied.proxy.decide = ({ path }) => (path.endsWith(end) ? { kind: 'hang' } : null);
};

beforeAll(async () => {
  proxied = await startProxiedWorld(vehicles);
  right = await Promise.all(refs().map(async (_, index) => dataOf(await ask(index))));
});
afterEach(async () => {
  proxied.proxy.decide = () => null;
  await proxied.restart();
  proxied.calls.length = 0;
});
afterAll(() => proxied.close());

describe('a request that exceeds its timeout', () => {
  const askWith = (headers: Record<string, string>, text = query, variables: object = { ref: refs()[0] }) =>
    fetch(`${proxied.world.facade.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: text, variables }),
    });

  it('set by the client (Prefer: wait) returns partial data', async () => {
    hangAt('/status');
    const before = proxied.proxy.counts.abandoned;
    const response = await askWith({ prefer: 'wait=1' });
    const answer = (await response.json()) as Answer<unknown>;
    expect(response.headers.get('preference-applied')).toBe('wait=1');
    expect(answer.errors).toMatchObject([{ path: ['vehicle', 'status'], extensions: { code: 'UPSTREAM_TIMEOUT' } }]);
    expect(verdictOn(answer, right[0])).toBe('reported');
    await until(() => proxied.proxy.counts.abandoned - before === 1, 'the end of the upstream call');
    expect(proxied.calls.filter(({ code }) => code !== null)).toMatchObject([
      { operation: 'getFleetVehicleStatus', code: 'UPSTREAM_TIMEOUT', reason: 'REQUEST_DEADLINE' },
    ]);
    figure('client timeout of 1 s: the rest returned, 1 upstream call cancelled');
  });

  it('set by the server has all its upstream calls cancelled, queued ones included', async () => {
    await proxied.restart({ server: { operationTimeoutMs: 700 }, upstream: { connections: 4 } });
    hangAt('/status');
    const before = proxied.proxy.counts;
    const [requests, abandoned] = [before.requests, before.abandoned];
    const { id } = fleetOf(proxied.world);
    const answer = (await (await askWith({}, batch, { id })).json()) as Answer<Batch>;
    const nodes = answer.data?.fleet?.vehicles.nodes ?? [];
    expect(nodes.map(({ vin }) => vin)).toEqual(fleetOf(proxied.world).vehicles.map(({ vin }) => vin));
    expect(codesOf(answer)).toEqual(Array(60).fill('UPSTREAM_TIMEOUT'));
    await until(() => proxied.proxy.counts.abandoned - abandoned === 4, 'the end of the upstream calls');
    const sent = proxied.proxy.counts.requests - requests;
    figure(
      `server timeout over 60 vehicles: 60 reported as UPSTREAM_TIMEOUT, 4 calls cancelled, ${sent} sent in total`,
    );
    expect(sent).toBeLessThan(10);
    expect(proxied.world.facade.upstreamStats().inFlight).toBe(0);
  });

  it('during a shared read of a fleet does not affect other requests', async () => {
    const { id } = fleetOf(proxied.world);
    const text = 'query ($id: ID!) { fleet(fleetId: $id) { summary { vehicles } } }';
    let isHeld = true;
    const passed = proxied.proxy.decide;
    proxied.proxy.decide = ({ path }) => (isHeld && path.endsWith('/vehicles') ? { kind: 'hang' } : null);
    const response = await askWith({ prefer: 'wait=1' }, text, { id });
    const answer = (await response.json()) as Answer<unknown>;
    expect(codesOf(answer)).toEqual(['UPSTREAM_TIMEOUT']);
    isHeld = false;
    proxied.proxy.decide = passed;
    expect(codesOf((await (await askWith({}, text, { id })).json()) as Answer<unknown>)).toEqual([]);
  });
});

interface Batch {
  readonly fleet: { readonly vehicles: { readonly nodes: readonly { readonly vin: string }[] } } | null;
}

describe('a client that aborts its request', () => {
  it('has its upstream calls cancelled, 50 times out of 50', async () => {
    const { proxy, world } = proxied;
    hangAt('/status');
    const before = { ...proxy.counts };
    for (let time = 0; time < 50; time += 1) {
      const client = new AbortController();
      const outcome = ask(time, client.signal).then(
        () => 'answered',
        (error: unknown) => (error as Error).name,
      );
      await until(() => proxy.counts.struck - before.struck === time + 1, 'the upstream call');
      client.abort();
      expect(await outcome).toBe('AbortError');
    }
    await until(() => proxy.counts.abandoned - before.abandoned === 50, 'the end of the upstream calls');
    await until(() => world.facade.upstreamStats().inFlight === 0, 'the end of all calls');
    figure(
      `client aborting 50 times: ${proxy.counts.abandoned - before.abandoned} upstream calls cancelled, ${proxy.counts.struck - before.struck - 50} sent again`,
    );
    expect(proxy.counts.struck - before.struck).toBe(50);
    expect(world.facade.upstreamStats().circuit).toBe('closed');
  });
});

describe('calls beyond the queue limit', () => {
  it('fail immediately with retryAfter, and the others succeed', async () => {
    const { id } = fleetOf(proxied.world);
    const askBatch = () => proxied.world.ask<Batch, unknown>(batch, { id });
    const wanted = dataOf(await askBatch());
    await proxied.restart({ upstream: { connections: 1, queueMax: 10 } });
    const answer = await askBatch();
    const { errors = [] } = answer;
    const full = proxied.calls.filter(({ reason }) => reason === 'QUEUE_FULL').length;
    figure(
      `one connection and a queue of 10 with 60 concurrent calls: ${60 - errors.length} vehicles returned, ${full} calls rejected immediately`,
    );
    expect(verdictOn(answer, wanted)).toBe('reported');
    expect(full).toBeGreaterThan(0);
    expect(errors).toHaveLength(full);
    expect(full).toBeLessThanOrEqual(49);
    for (const { extensions } of errors) {
      expect(extensions.code).toBe('UPSTREAM_UNAVAILABLE');
      expect(extensions.retryAfter).toBeGreaterThanOrEqual(1);
    }
    expect(verdictOn(await ask(1), right[1])).toBe('right');
  });

  it('fail after the maximum wait in the queue', async () => {
    await proxied.restart({ upstream: { connections: 1, queueWaitMs: 100, timeoutMs: 1_500, retries: 0 } });
    hangAt('/status');
    const answers = await Promise.all([0, 1, 2].map((index) => ask(index)));
    expect(new Set(answers.flatMap(codesOf))).toEqual(new Set(['UPSTREAM_TIMEOUT', 'UPSTREAM_UNAVAILABLE']));
    expect(proxied.calls.filter(({ reason }) => reason === 'QUEUE_WAIT').length).toBeGreaterThan(0);
  });
});
