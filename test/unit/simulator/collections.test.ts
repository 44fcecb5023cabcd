import { describe, expect, it } from '@jest/globals';
import { PageTokens } from '../../../src/simulator/http/tokens.js';
import { readTimestamps } from '../../../src/simulator/http/intervals.js';
import { fleetUrl, get, withSimulator, type Json } from './support.js';

/** All pages from a URL on, by their next links, unmodified. */
async function walk(href: string): Promise<Json[]> {
  const pages: Json[] = [];
  for (let next: string | undefined = href; next !== undefined; next = pages.at(-1)._links.next?.href) {
    const { status, json } = await get(next, { clientId: pages.length === 0 ? 'test client' : null });
    expect(status).toBe(200);
    pages.push(json);
  }
  return pages;
}

describe('pages', () => {
  it('contain every item once', async () => {
    await withSimulator({ fleets: [{ name: 'A', vehicles: 145 }] }, async (simulator) => {
      const pages = await walk(fleetUrl(simulator, '/vehicles?extension=branding&extension=pictures'));
      expect(
        pages.map((page) => [page.total, page.totalPage, page.currentPage, page._embedded.vehicles.length]),
      ).toEqual([
        [145, 3, 1, 60],
        [145, 3, 2, 60],
        [145, 3, 3, 25],
      ]);
      const vins = pages.flatMap((page) => page._embedded.vehicles.map(({ vin }: Json) => vin));
      expect(vins).toEqual(simulator.world.fleets[0]?.vehicles.map(({ vin }) => vin));
      expect(pages[2]._embedded.vehicles[0]._embedded.extension.branding.brand).toEqual(expect.any(String));
      expect(pages.map((page) => Object.keys(page._links).sort().join())).toEqual([
        'first,last,next,self',
        'first,last,next,prev,self',
        'first,last,prev,self',
      ]);
      const back = await get(pages[2]._links.prev.href, { clientId: null });
      expect(back.json._embedded).toEqual(pages[1]._embedded);
    });
  });

  it('keep the requested size; an empty collection has one page', async () => {
    await withSimulator(
      {
        fleets: [
          { name: 'A', vehicles: 5 },
          { name: 'B', vehicles: 0 },
        ],
      },
      async (simulator) => {
        const pages = await walk(fleetUrl(simulator, '/vehicles?pageSize=2'));
        expect(pages.map((page) => page._embedded.vehicles.length)).toEqual([2, 2, 1]);
        const { json } = await get(`${simulator.url}/v3/fleets/${simulator.world.fleets[1]?.id}/vehicles`);
        expect(json).toMatchObject({ total: 0, totalPage: 1, currentPage: 1, _embedded: { vehicles: [] } });
      },
    );
  });

  it('reject tokens of other collections or filters', async () => {
    await withSimulator({}, async (simulator) => {
      const { json } = await get(fleetUrl(simulator, '/status?pageSize=10&indexRange=0-29'));
      const token = new URL(json._links.next.href).searchParams.get('pageToken') ?? '';
      const status = async (path: string): Promise<number> => (await get(fleetUrl(simulator, path))).status;
      expect(await status(`/status?indexRange=0-29&pageToken=${token}`)).toBe(200);
      expect(await status(`/status?indexRange=0-39&pageToken=${token}`)).toBe(400);
      expect(await status(`/status?pageToken=${token}`)).toBe(400);
      expect(await status(`/maintenances?indexRange=0-29&pageToken=${token}`)).toBe(400);
      expect(await status('/status?pageToken=nonsense')).toBe(400);
      expect(await status(`/status?indexRange=0-29&pageToken=${token.slice(0, -2)}AA`)).toBe(400);
    });
  });

  it("tell nothing by their token, and take no other world's", () => {
    const mark = { offset: 60, size: 60, asOf: 1_772_436_600_000 };
    const tokens = new PageTokens('one');
    expect(tokens.read(tokens.issue(mark, 'scope'), 'scope')).toEqual(mark);
    expect(() => new PageTokens('two').read(tokens.issue(mark, 'scope'), 'scope')).toThrow('pageToken');
  });

  it('are limited by indexRange', async () => {
    await withSimulator({ fleets: [{ name: 'A', vehicles: 100 }] }, async (simulator) => {
      const all = (await walk(fleetUrl(simulator, '/status'))).flatMap((page) =>
        page._embedded.status.map(({ vin }: Json) => vin),
      );
      const { json } = await get(fleetUrl(simulator, '/status?indexRange=10-19'));
      expect(json).toMatchObject({ total: 10, totalPage: 1 });
      expect(json._embedded.status.map(({ vin }: Json) => vin)).toEqual(all.slice(10, 20));
      expect((await get(fleetUrl(simulator, '/status?indexRange=90-'))).json.total).toBe(all.length - 90);
      // The vehicles have no indexRange: it is ignored like any unknown parameter.
      expect((await get(fleetUrl(simulator, '/vehicles?indexRange=0-1&whatever=1'))).json.total).toBe(100);
    });
  });

  it.each([
    '/vehicles?pageSize=0',
    '/vehicles?pageSize=61',
    '/vehicles?pageSize=2.5',
    '/vehicles?extension=onboardCapabilities',
    '/vehicles?locale=*',
    '/status?indexRange=5',
    '/status?indexRange=9-5',
    '/status?profile=admin',
    '/alerts?timestamps=yesterday',
    '/alerts?timestamps=2026-01-02T00:00:00Z/2026-01-01T00:00:00Z',
  ])('reject %s', async (path) => {
    await withSimulator({}, async (simulator) => {
      const { status, json } = await get(fleetUrl(simulator, path));
      expect([status, json.code]).toEqual([400, 40_000]);
    });
  });
});

describe('filters', () => {
  it('select vehicles by VIN prefix', async () => {
    await withSimulator({}, async (simulator) => {
      const { json } = await get(fleetUrl(simulator, '/vehicles?vinPrefix=VF7'));
      const wanted = simulator.world.fleets[0]?.vehicles.filter(({ vin }) => vin.startsWith('VF7')).length;
      expect(json.total).toBe(wanted);
      expect(json._embedded.vehicles.every(({ vin }: Json) => vin.startsWith('VF7'))).toBe(true);
    });
  });

  it('select alerts that started in any interval', async () => {
    await withSimulator({}, async (simulator) => {
      const count = async (...intervals: string[]): Promise<number> =>
        (
          await get(
            fleetUrl(
              simulator,
              `/alerts?${intervals.map((each) => `timestamps=${encodeURIComponent(each)}`).join('&')}`,
            ),
          )
        ).json.total;
      const all = simulator.world.alerts(simulator.world.fleets[0]!).map(({ startedAt }) => startedAt);
      const [from, to] = [Date.parse('2026-02-01T00:00:00Z'), Date.parse('2026-02-11T00:00:00Z')];
      const inside = all.filter((at) => at >= from && at <= to).length;
      expect(inside).toBeGreaterThan(0);
      expect(inside).toBeLessThan(all.length);
      expect(await count('2026-02-01T00:00:00Z/2026-02-11T00:00:00Z')).toBe(inside);
      expect(await count('2026-02-01T01:00:00+01:00/P10D')).toBe(inside);
      expect(await count('2026-02-01T00:00:00Z/')).toBe(all.filter((at) => at >= from).length);
      expect(await count('/2026-02-11T00:00:00Z')).toBe(all.filter((at) => at <= to).length);
      expect(await count('/2026-02-01T00:00:00Z', '2026-02-11T00:00:00Z/')).toBe(all.length - inside);
    });
  });

  it('support repeating intervals', () => {
    const now = Date.parse('2026-03-01T00:00:00Z');
    const hours = (text: string): readonly number[][] =>
      (readTimestamps(new URLSearchParams({ timestamps: text }), now) ?? []).map(({ from, to }) =>
        [from, to].map((at) => (at - Date.parse('2026-02-01T00:00:00Z')) / 3_600_000),
      );
    expect(hours('R2/2026-02-01T00:00:00Z/PT6H/PT2H')).toEqual([
      [0, 2],
      [6, 8],
    ]);
    expect(hours('R/2026-02-01T00:00:00Z/P14D')).toEqual([
      [0, 24],
      [336, 360],
      [672, 696],
    ]);
  });

  it('hide data with full privacy from the end user', async () => {
    await withSimulator({ fleets: [{ name: 'A', vehicles: 300 }] }, async (simulator) => {
      const hidden =
        simulator.world.fleets[0]?.vehicles.filter((vehicle) => simulator.world.traits(vehicle).privacy === 'Full') ??
        [];
      const silent =
        simulator.world.fleets[0]?.vehicles.filter((vehicle) => simulator.world.traits(vehicle).silent) ?? [];
      expect(hidden.length).toBeGreaterThan(0);
      const both = hidden.filter((vehicle) => silent.includes(vehicle)).length;
      expect((await get(fleetUrl(simulator, '/status'))).json.total).toBe(300 - silent.length);
      expect((await get(fleetUrl(simulator, '/status?profile=endUser'))).json.total).toBe(
        300 - silent.length - hidden.length + both,
      );
      expect((await get(fleetUrl(simulator, `/vehicles/${hidden[0]?.id}/maintenance?profile=endUser`))).json.code).toBe(
        40_499,
      );
      const seen = await get(fleetUrl(simulator, `/vehicles/${hidden[0]?.id}/status`));
      expect(seen.json.privacy.state).toBe('Full');
      expect(seen.json.lastPosition).toBeUndefined();
    });
  });
});

describe('batch collections', () => {
  it('are advertised by the fleet if enabled', async () => {
    const batch = ['alerts', 'collisions', 'maintenances', 'status', 'trips'];
    await withSimulator({}, async (simulator) => {
      expect(Object.keys((await get(fleetUrl(simulator))).json._links)).toEqual(expect.arrayContaining(batch));
      simulator.setCollections({ advertised: false });
      expect(Object.keys((await get(fleetUrl(simulator))).json._links).sort()).toEqual([
        'callbacks',
        'monitors',
        'self',
        'vehicles',
      ]);
    });
  });

  it('fail or lack items if configured', async () => {
    await withSimulator(
      { collections: { failing: { status: 410 }, partial: { maintenances: 0.5 } } },
      async (simulator) => {
        const { status, json } = await get(fleetUrl(simulator, '/status'));
        expect([status, json.code]).toEqual([410, 41_000]);
        const [vehicle] = simulator.world.fleets[0]?.vehicles ?? [];
        expect((await get(fleetUrl(simulator, `/vehicles/${vehicle?.id}/status`))).status).toBe(200);
        const half = (await get(fleetUrl(simulator, '/maintenances'))).json.total;
        simulator.setCollections({});
        const whole = (await get(fleetUrl(simulator, '/maintenances'))).json.total;
        expect(half / whole).toBeGreaterThan(0.25);
        expect(half / whole).toBeLessThan(0.75);
        expect((await get(fleetUrl(simulator, '/status'))).status).toBe(200);
      },
    );
  });

  it('have the same items as the single resources', async () => {
    await withSimulator({}, async (simulator) => {
      const { json } = await get(fleetUrl(simulator, '/status?indexRange=0-4'));
      for (const item of json._embedded.status) {
        const single = await get(item._links.self.href, { clientId: null });
        expect(single.json).toEqual(item);
        expect((await get(item._links.vehicle.href, { clientId: null })).json.vin).toBe(item.vin);
      }
    });
  });
});
