import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeAll, expect, it } from '@jest/globals';
import type { TlsMaterial, Transport, UpstreamError } from '../../../src/transport/index.js';
import { FleetOverviewDocument } from '../../support/generated/documents.js';
import { askGraph } from '../../support/world.js';
import { makeIdentities, material, type Identities } from './support/identities.js';
import { describeWithNginx, type Access } from './support/nginx.js';
import { readFleets, startPeer, type Peer } from './support/world.js';

let identities: Identities;
let good: TlsMaterial;
let peer: Peer | null = null;

async function start(directives: string): Promise<Peer> {
  peer = await startPeer({ server: identities.server, clientCa: identities.ca.certPem, directives });
  return peer;
}
async function stop(): Promise<readonly Access[]> {
  const accesses = await peer?.close();
  peer = null;
  return accesses ?? [];
}

beforeAll(async () => {
  identities = await makeIdentities();
  good = material(identities.client, identities.ca);
});
afterEach(stop);

/**
 * Sends rounds of ten concurrent requests with a pause (ms) after each, in which ten connections are idle. The page sizes
 * differ, because equal requests would be merged. Returns the errors.
 */
async function sendRounds(
  transport: Transport,
  url: string,
  pauses: readonly number[],
): Promise<readonly UpstreamError[]> {
  const lost: UpstreamError[] = [];
  for (const length of pauses) {
    const round = await Promise.allSettled(
      Array.from({ length: 10 }, (_, index) => readFleets(transport, url, index + 1)),
    );
    for (const result of round) if (result.status === 'rejected') lost.push(result.reason as UpstreamError);
    await pause(length);
  }
  return lost;
}

describeWithNginx('the client with an nginx that closes connections', () => {
  it('loses no request if it closes idle connections before nginx does', async () => {
    const { transport, url } = await start('keepalive_timeout 1s;');
    const client = transport(good, { keepAliveMs: 500 });
    expect(await sendRounds(client, url, [0, 800, 990, 1000, 1010, 0])).toEqual([]);
    // The second round reuses the connections of the first; each longer pause closes all of them.
    expect(client.stats).toMatchObject({ started: 60, succeeded: 60, connections: 50 });
  });

  it('loses no request if nginx announces a shorter keep-alive timeout', async () => {
    const { transport, url } = await start('keepalive_timeout 1s 1s;');
    const client = transport(good, { keepAliveMs: 4000 });
    expect(await sendRounds(client, url, [0, 0, 990, 1000, 1010, 0])).toEqual([]);
    // The client subtracts a margin of 1 s from the announced timeout, so it never reuses a connection.
    expect(client.stats).toMatchObject({ started: 60, succeeded: 60, connections: 60 });
  });

  it('opens a new connection after every fifth request if nginx allows five per connection', async () => {
    const { transport, url } = await start('keepalive_requests 5;');
    const client = transport(good);
    for (let read = 0; read < 60; read += 1) expect(await readFleets(client, url)).toBe(1);
    expect(client.stats).toMatchObject({ succeeded: 60, failed: 0, connections: 12 });
    const accesses = await stop();
    expect(new Set(accesses.map(({ connection }) => connection)).size).toBe(12);
  });

  it('continues after a reload of nginx, which closes idle connections', async () => {
    const { facade, nginx, simulator } = await start('');
    const { url } = await facade(good);
    const fleetId = simulator.world.fleets[0]?.id ?? '';
    for (let round = 0; round < 3; round += 1) {
      const answer = await askGraph(url, FleetOverviewDocument, { fleetId });
      expect(answer.errors).toBeUndefined();
      expect(answer.data?.fleet?.vehicles?.nodes).toHaveLength(120);
      await nginx.reload();
    }
  });

  // nginx closes idle connections even if a request is on its way. Such a request can be retried safely.
  it('loses only requests on closed connections when nginx reloads under load, and reports CONNECTION_RESET', async () => {
    const { transport, url, nginx } = await start('');
    const client = transport(good, { connections: 10 });
    const reloads = 3;
    const lost: UpstreamError[] = [];
    let isLoading = true;
    const load = Array.from({ length: 10 }, async () => {
      while (isLoading) await readFleets(client, url).catch((error: unknown) => void lost.push(error as UpstreamError));
    });
    for (let reload = 0; reload < reloads; reload += 1) await nginx.reload();
    isLoading = false;
    await Promise.all(load);

    expect(client.stats.succeeded).toBeGreaterThan(0);
    expect(client.stats).toMatchObject({ inFlight: 0, started: client.stats.succeeded + lost.length });
    expect(lost.filter(({ code }) => code !== 'UPSTREAM_UNAVAILABLE')).toEqual([]);
    expect(lost.filter(({ reason }) => reason !== 'CONNECTION_RESET')).toEqual([]);
    expect(lost.length).toBeLessThanOrEqual(reloads * 10);
    expect(await readFleets(client, url)).toBe(1);
  });
});
