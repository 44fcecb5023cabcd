import { describe, expect, it } from '@jest/globals';
import { fleetUrl, get, withSimulator } from '../../unit/simulator/support.js';

/** Milliseconds to fetch the page `times` times. */
async function timed(url: string, times: number): Promise<number> {
  const start = performance.now();
  for (let request = 0; request < times; request += 1) await get(url);
  return performance.now() - start;
}

const large = { fleets: [{ name: 'A', vehicles: 1_000 }] };

describe('a simulator with 1,000 vehicles', () => {
  it('serves their statuses within seconds', async () => {
    await withSimulator(large, async (simulator) => {
      const { json } = await get(fleetUrl(simulator, '/status'));
      expect(json.totalPage).toBe(17);
      expect(await timed(fleetUrl(simulator, '/status'), 17)).toBeLessThan(5_000);
    });
  });

  it('serves pages of trips without searching all trips again', async () => {
    await withSimulator(large, async (simulator) => {
      const { json } = await get(fleetUrl(simulator, '/trips'));
      expect(json.total).toBeGreaterThan(50_000);
      // Searching all trips takes seconds.
      expect((await timed(fleetUrl(simulator, '/trips'), 5)) / 5).toBeLessThan(400);
    });
  });
});
