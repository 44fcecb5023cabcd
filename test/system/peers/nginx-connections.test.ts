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

/** Ten reads at a time, of ten pages since equal ones would be one, so that each of ten connections idles for the pauses' length (ms); the errors of those lost. */
async function inRounds(
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

describeWithNginx('before an nginx that closes connections, the client', () => {
  it('loses none of 60 spaced reads where it closes idle connections first', async () => {
    const { transport, url } = await start('keepalive_timeout 1s;');
    const client = transport(good, { keepAliveMs: 500 });
    expect(await inRounds(client, url, [0, 800, 990, 1000, 1010, 0])).toEqual([]);
    // The second round has the first one's connections; each of the long pauses is the end of all.
    expect(client.stats).toMatchObject({ started: 60, succeeded: 60, connections: 50 });
  });

  it('loses none of 60 spaced reads where nginx announces that it closes earlier than the client would', async () => {
    const { transport, url } = await start('keepalive_timeout 1s 1s;');
    const client = transport(good, { keepAliveMs: 4000 });
    expect(await inRounds(client, url, [0, 0, 990, 1000, 1010, 0])).toEqual([]);
    // A second is what the client keeps clear of an announced limit: nothing of this one is left.
    expect(client.stats).toMatchObject({ started: 60, succeeded: 60, connections: 60 });
  });

  it('opens a connection for every fifth read where nginx ends each after five', async () => {
    const { transport, url } = await start('keepalive_requests 5;');
    const client = transport(good);
    for (let read = 0; read < 60; read += 1) expect(await readFleets(client, url)).toBe(1);
    expect(client.stats).toMatchObject({ succeeded: 60, failed: 0, connections: 12 });
    const accesses = await stop();
    expect(new Set(accesses.map(({ connection }) => connection)).size).toBe(12);
  });

  it('goes on after a reload, which has closed all that was idle', async () => {
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

  // nginx closes what is idle at that moment, also under a request that is on its way: such a read is safe to send again.
  it('loses no more to a reload under load than what was on a connection that nginx closed, and says so', async () => {
    const { transport, url, nginx } = await start('');
    const client = transport(good, { connections: 10 });
    const reloads = 3;
    const lost: UpstreamError[] = [];
    let loaded = true;
    const load = Array.from({ length: 10 }, async () => {
      while (loaded) await readFleets(client, url).catch((error: unknown) => void lost.push(error as UpstreamError));
    });
    for (let reload = 0; reload < reloads; reload += 1) await nginx.reload();
    loaded = false;
    await Promise.all(load);

    expect(client.stats.succeeded).toBeGreaterThan(0);
    expect(client.stats).toMatchObject({ inFlight: 0, started: client.stats.succeeded + lost.length });
    expect(lost.filter(({ code }) => code !== 'UPSTREAM_UNAVAILABLE')).toEqual([]);
    expect(lost.filter(({ reason }) => reason !== 'CONNECTION_RESET')).toEqual([]);
    expect(lost.length).toBeLessThanOrEqual(reloads * 10);
    expect(await readFleets(client, url)).toBe(1);
  });
});
