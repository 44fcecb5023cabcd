import { afterEach, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../src/simulator/index.js';
import { limits } from '../support/limits.js';
import { startWorld, type TestWorld } from '../support/world.js';
import { codesOf, dataOf, fleetOf, frozen } from './support/truth.js';

const vehicleQuery = `query ($fleetId: ID!, $vehicleId: ID!) {
  vehicle(by: { ref: { fleetId: $fleetId, vehicleId: $vehicleId } }) { vin }
}`;
const connections = 10;
/** So that the server accepts all concurrent requests of these tests. */
const roomy = { limits: { ...limits, concurrentRequests: 1_000 } };

let world: TestWorld;
afterEach(() => world.close());

const start = async (): Promise<void> => {
  world = await startWorld({
    simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 300, gaps: false }], latencyMs: 5 },
    upstream: { connections },
    server: roomy,
  });
};
const ask = (index: number) => {
  const { id: fleetId, vehicles } = fleetOf(world);
  return world.ask(vehicleQuery, { fleetId, vehicleId: vehicles[index]?.id });
};
const askAll = () => Promise.all(fleetOf(world).vehicles.map((_, index) => ask(index)));
const health = async () => {
  const response = await fetch(new URL('/health/ready', world.facade.url));
  return { status: response.status, ...((await response.json()) as { detail: string }) };
};

describe('credentials that the upstream rejects', () => {
  it.each<[string, Fault, string]>([
    ['login (401)', { kind: 'status', status: 401, code: 40_100 }, 'UPSTREAM_ERROR'],
    ['client certificate (495)', { kind: 'expired-certificate' }, 'UPSTREAM_TLS'],
  ])('as %s are sent again by at most as many of 600 requests as there are connections', async (_, fault, code) => {
    await start();
    world.simulator.setFault(fault);
    const { result, total } = await world.count(async () => [...(await askAll()), ...(await askAll())]);
    expect(total).toBeLessThanOrEqual(connections);
    expect(new Set(result.flatMap(codesOf))).toEqual(new Set([code]));
    expect(result.at(-1)?.errors?.[0]?.extensions.retryAfter).toBeGreaterThan(0);
  });

  it('as client certificate in the handshake (TLS alert) open at most the configured connections', async () => {
    await start();
    const { untrustedClient, ca } = world.certificates;
    await world.restart({ upstream: { connections, tls: { kind: 'pem', ...untrustedClient, ca } }, server: roomy });
    world.simulator.resetCounts();
    const result = [...(await askAll()), ...(await askAll())];
    expect(world.simulator.counts.connections).toBeLessThanOrEqual(connections);
    expect(new Set(result.flatMap(codesOf))).toEqual(new Set(['UPSTREAM_TLS']));
  });

  it('are reported by readiness and metrics, and sent once when calls are resumed', async () => {
    await start();
    world.simulator.setFault({ kind: 'status', status: 401, code: 40_100 });
    await ask(0);
    const { result, total } = await world.count(health);
    expect(result).toMatchObject({
      status: 503,
      detail: expect.stringMatching(/rejects the credentials.* Next attempt in \d+ s\.$/),
    });
    expect(total).toBe(0);
    const metrics = await (await fetch(new URL('/metrics', world.facade.url))).text();
    expect(metrics).toMatch(/^fleetgraph_upstream_login_refused 1$/m);

    world.facade.resumeCalls();
    expect((await world.count(askAll)).total).toBe(1);
    world.simulator.setFault(null);
    expect(codesOf(await ask(0))).toEqual(['UPSTREAM_ERROR']);
    world.facade.resumeCalls();
    expect(dataOf(await ask(0))).toMatchObject({ vehicle: {} });
    expect((await askAll()).flatMap(codesOf)).toEqual([]);
    expect(await health()).toMatchObject({ status: 200 });
  });
});

describe('403 for one resource', () => {
  it('does not pause other calls', async () => {
    await start();
    const { id: fleetId } = fleetOf(world);
    world.simulator.setFault({ kind: 'status', status: 403, code: 40_300, operation: 'getVehicleMaintenance' });
    const [vehicle] = fleetOf(world).vehicles;
    const query = vehicleQuery.replace('{ vin }', '{ vin maintenance { createdAt } }');
    const forbidden = await world.ask(query, { fleetId, vehicleId: vehicle?.id });
    expect(codesOf(forbidden)).toEqual(['FORBIDDEN']);
    expect((await askAll()).flatMap(codesOf)).toEqual([]);
  });
});
