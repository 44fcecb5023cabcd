import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type TestWorld } from '../support/world.js';

describe('upstream drift at run time', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await startWorld({
      simulator: { fleets: [{ name: 'Paris', vehicles: 30, gaps: false }], quirks: ['Q18'] },
    });
  });
  afterAll(() => world.close());

  const query = `{ fleets { nodes { vehicles(first: 30) { nodes {
    vin motorization status { ignition { type } } lastPosition { longitude latitude }
  } } } } }`;

  interface Fleets {
    readonly fleets: { readonly nodes: readonly { readonly vehicles: { readonly nodes: readonly Seen[] } }[] };
  }
  interface Seen {
    readonly vin: string;
    readonly lastPosition: { readonly longitude: number; readonly latitude: number } | null;
  }

  it('is counted at /metrics by kind and path, and logged once per path, without values', async () => {
    const samples = async () => {
      const answer = await fetch(`${world.facade.url}/metrics`);
      expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
      const text = await answer.text();
      const counted = text.matchAll(/^fleetgraph_upstream_drift_total\{kind="(\w+)",path="([^"]*)"\} (\d+)$/gm);
      return { text, counts: new Map([...counted].map(([, kind, path, count]) => [`${kind} ${path}`, Number(count)])) };
    };
    expect((await samples()).counts.size).toBe(0);

    const { data, errors } = await world.ask<Fleets, unknown>(query);
    expect(errors).toBeUndefined();
    const first = await samples();
    expect([...first.counts.keys()]).toEqual(
      expect.arrayContaining(['unknownEnum vehicle.motorization', 'unknownEnum status.ignition.type']),
    );
    await world.ask(query);
    const second = await samples();
    // Requested fields are checked in every vehicle; others in every hundredth item.
    const isRequested = (path: string) => / (vehicle|status\.(ignition|lastPosition))\./.test(path);
    expect([...first.counts.keys()].every(isRequested)).toBe(false);
    for (const [path, count] of first.counts)
      expect({ path, count: second.counts.get(path) }).toEqual({ path, count: isRequested(path) ? 2 * count : count });

    const lines = world.log.map(
      (line) => JSON.parse(line) as { level: string; drift?: { kind: string; path: string } },
    );
    const logged = lines.flatMap(({ level, drift }) => (drift ? [`${level} ${drift.kind} ${drift.path}`] : []));
    expect(logged.sort()).toEqual([...second.counts.keys()].map((key) => `debug ${key}`).sort());

    const vehicles = data?.fleets.nodes[0]?.vehicles.nodes ?? [];
    expect(vehicles).toHaveLength(30);
    const values = vehicles.flatMap(({ vin, lastPosition }) => [
      vin,
      ...(lastPosition ? [String(lastPosition.longitude), String(lastPosition.latitude)] : []),
    ]);
    expect(values.length).toBeGreaterThan(60);
    const output = second.text + world.log.filter((line) => line.includes('"drift"')).join('');
    expect(values.filter((value) => output.includes(value))).toEqual([]);
    expect(output).not.toMatch(/Compressed Air|Accessory/);
  });
});
