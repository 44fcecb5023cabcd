import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hostile, root } from '../unit/hal/hostile.js';
import { startWorld, type TestWorld } from '../support/world.js';

/** undici publishes an event for each new connection, for all its clients in this process. */
const channel = 'undici:client:beforeConnect';

type Document = Record<string, unknown>;

/** Replaces every link and URL in the document, embedded resources included. */
function astray(value: unknown, href: string): unknown {
  if (Array.isArray(value)) return value.map((item) => astray(item, href));
  if (typeof value === 'string') return /^https?:/.test(value) ? href : value;
  if (typeof value !== 'object' || value === null) return value;
  const { _links: links, ...rest } = value as Document;
  const others = Object.fromEntries(Object.entries(rest).map(([name, each]) => [name, astray(each, href)]));
  if (typeof links !== 'object' || links === null) return others;
  return { ...others, _links: Object.fromEntries(Object.keys(links).map((rel) => [rel, { href }])) };
}

const everyPath = `query ($fleetId: ID!, $vehicleId: ID!) {
  vehicle(by: { ref: { fleetId: $fleetId, vehicleId: $vehicleId } }) {
    label pictures fleet { name }
    status { createdAt vehicle { vin } } lastPosition { longitude } maintenance { updatedAt alerts { nodes { id } } }
    alerts(first: 2) { nodes { id vehicle { vin } trips(first: 1) { nodes { id } } lastPosition: position { longitude } } }
    trips(first: 2) { nodes { id vehicle { vin } waypoints(first: 2) { nodes { longitude } } alerts(first: 1) { nodes { id } } } }
  }
}`;
const throughFleet = `query ($fleetId: ID!) {
  fleet(fleetId: $fleetId) {
    vehicles(first: 61) { nodes { vin pictures status { createdAt } maintenance { updatedAt } } }
    alerts(first: 3) { nodes { id vehicle { vin } } }
  }
}`;
const statusAlone = `query ($fleetId: ID!, $vehicleId: ID!) {
  vehicle(by: { ref: { fleetId: $fleetId, vehicleId: $vehicleId } }) { status { createdAt } }
}`;

describe('a hostile link in an upstream response', () => {
  const connections: string[] = [];
  const note = (message: unknown) => {
    const { connectParams } = message as { connectParams: { protocol: string; hostname: string; port: string } };
    connections.push(`${connectParams.protocol}//${connectParams.hostname}:${connectParams.port}`);
  };
  let world: TestWorld;
  let own: string;
  let variables: { fleetId: string; vehicleId: string };
  const elsewhere = () => connections.filter((to) => to !== own && to !== new URL(world.facade.url).origin);

  beforeAll(async () => {
    subscribe(channel, note);
    world = await startWorld({ simulator: { fleets: [{ name: 'Paris', vehicles: 61 }] } });
    own = new URL(world.simulator.url).origin;
    const [fleet] = world.simulator.world.fleets;
    variables = { fleetId: fleet?.id ?? '', vehicleId: fleet?.vehicles[0]?.id ?? '' };
  });
  afterAll(async () => {
    unsubscribe(channel, note);
    await world.close();
  });

  it('would be detected by this test: connections to the upstream are', () => {
    expect(connections).toContain(own);
  });

  // Written for another upstream, and for this one.
  it.each(hostile.map(([href]) => href))('is not followed and opens no connection: %j', async (href) => {
    for (const link of new Set([href, href.replaceAll(root, `${world.simulator.url}/v3`)])) {
      world.simulator.setFault({ kind: 'next-link', href: link, operation: 'getVehiclesByDevice' });
      connections.length = 0;
      const query = '{ fleets { nodes { vehicles(first: 61) { nodes { vin } } } } }';
      const { result, byOperation } = await world.count(() => world.ask<{ fleets: unknown }, never>(query));
      world.simulator.setFault(null);
      expect(result.data?.fleets).not.toBeNull();
      expect(byOperation).toEqual({ getFleets: 1, getVehiclesByDevice: 1 });
      expect(elsewhere()).toEqual([]);
    }
  });

  it('is not followed in links, embedded items or pictures', async () => {
    let requested = 0;
    for (const [href] of hostile) {
      for (const link of new Set([href, href.replaceAll(root, `${world.simulator.url}/v3`)])) {
        connections.length = 0;
        world.simulator.setFault({ kind: 'document', change: (document) => astray(document, link) as Document });
        const { result, total } = await world.count(async () => [
          await world.ask<unknown, typeof variables>(everyPath, variables),
          await world.ask<unknown, { fleetId: string }>(throughFleet, { fleetId: variables.fleetId }),
        ]);
        world.simulator.setFault(null);
        expect({ link, elsewhere: elsewhere() }).toEqual({ link, elsewhere: [] });
        expect(result.map(({ data }) => typeof data)).toEqual(['object', 'object']);
        expect(total).toBeGreaterThan(2);
        requested += 2;
      }
    }
    process.stdout.write(`hostile links at every position: ${requested} queries, 0 connections to other hosts\n`);
  }, 240_000);

  it.each([301, 302, 303, 307, 308])('is not followed in a redirect: %d', async (status) => {
    for (const location of [
      'https://evil.example/',
      `${own}/connectedcar/v3/fleets`,
      '//evil.example/',
      'http://[::1]:9/',
    ]) {
      world.simulator.setFault({ kind: 'redirect', status, location, operation: 'getFleetVehicleStatus' });
      connections.length = 0;
      const { result, byOperation } = await world.count(() =>
        world.ask<{ vehicle: { status: unknown } | null }, typeof variables>(statusAlone, variables),
      );
      world.simulator.setFault(null);
      expect(result.data?.vehicle?.status).toBeNull();
      expect(result.errors?.map(({ extensions }) => extensions.code)).toEqual(['UPSTREAM_ERROR']);
      expect(byOperation['getFleetVehicleStatus']).toBe(1);
      expect(elsewhere()).toEqual([]);
    }
  });
});
