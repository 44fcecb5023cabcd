import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hostile, root } from '../unit/hal/hostile.js';
import { startWorld, type TestWorld } from '../support/world.js';

/** undici tells of each connection that it is about to make, whoever uses it in this process. */
const channel = 'undici:client:beforeConnect';

describe('a hostile link in the upstream’s answer', () => {
  const connections: string[] = [];
  const note = (message: unknown) => {
    const { connectParams } = message as { connectParams: { protocol: string; hostname: string; port: string } };
    connections.push(`${connectParams.protocol}//${connectParams.hostname}:${connectParams.port}`);
  };
  let world: TestWorld;
  let own: string;

  beforeAll(async () => {
    subscribe(channel, note);
    world = await startWorld({ simulator: { fleets: [{ name: 'Paris', vehicles: 61 }] } });
    own = new URL(world.simulator.url).origin;
  });
  afterAll(async () => {
    unsubscribe(channel, note);
    await world.close();
  });

  it('is noticed by this test if it is followed: the connections to the upstream itself are', () => {
    expect(connections).toContain(own);
  });

  // As written for another upstream, and as written for this one.
  it.each(hostile.map(([href]) => href))('is not followed, and connects to nobody: %j', async (href) => {
    for (const link of new Set([href, href.replaceAll(root, `${world.simulator.url}/v3`)])) {
      world.simulator.setFault({ kind: 'next-link', href: link, operation: 'getVehiclesByDevice' });
      connections.length = 0;
      const query = '{ fleets { nodes { vehicles(first: 61) { nodes { vin } } } } }';
      const { result, byOperation } = await world.count(() => world.ask<{ fleets: unknown }, never>(query));
      world.simulator.setFault(null);
      expect(result.data?.fleets).not.toBeNull();
      expect(byOperation).toEqual({ getFleets: 1, getVehiclesByDevice: 1 });
      expect(connections.filter((to) => to !== own && to !== new URL(world.facade.url).origin)).toEqual([]);
    }
  });
});
