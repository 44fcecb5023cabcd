import { afterEach, describe, expect, it } from '@jest/globals';
import { cacheDefaults, startWorld, type TestWorld, type TestWorldOptions } from '../support/world.js';
import { codesOf, dataOf, fleetOf, frozen, worldStart } from './support/truth.js';

const query = `query Asked($fleetId: ID!, $first: Int) {
  fleet(fleetId: $fleetId) { name vehicles(first: $first) { nodes { vin status { createdAt } } } }
}`;

describe('a question that comes again word for word', () => {
  let world: TestWorld;
  let at = worldStart;
  afterEach(() => world.close());
  const start = async ({ simulator, ...options }: TestWorldOptions = {}): Promise<void> => {
    at = worldStart;
    world = await startWorld({
      now: () => at,
      ...options,
      server: { ...options.server },
      cache: { ...cacheDefaults, answersMaxBytes: 1_000_000, ...options.cache },
      simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 12, gaps: false }], ...simulator },
    });
  };
  const ask = (document = query, more: object = {}) =>
    world.ask<unknown, unknown>(document, { fleetId: fleetOf(world).id, first: 12, ...more });
  /** Lines of the log that tell of operations: whether each was at hand. */
  const remembered = () =>
    world.log
      .map((line) => JSON.parse(line) as { msg?: string; fromCache?: boolean; operation?: string })
      .filter(({ msg }) => msg === 'operation')
      .map((line) => line.fromCache === true);

  it('has the same answer without being executed, and says how old it is', async () => {
    await start({ cache: { liveMs: 60_000 } });
    const first = await ask();
    const second = await ask();
    expect(dataOf(second)).toEqual(dataOf(first));
    const { calls = 0, cached = 0 } = first.extensions?.upstream ?? {};
    expect(calls).toBeGreaterThan(0);
    expect(second.extensions?.upstream).toMatchObject({ calls: 0, shared: 0, cached: calls + cached, stale: 0 });
    expect(second.extensions?.upstream?.oldestAge).toBeGreaterThanOrEqual(0);
    expect(remembered()).toEqual([false, true]);
  });

  it('is another one with other variables, another document or another wish for its form', async () => {
    await start();
    await ask();
    await ask(query, { first: 11 });
    await ask(query.replace('name ', ''));
    expect(remembered()).toEqual([false, false, false]);
  });

  it('is executed again if its fields depend on the time', async () => {
    await start();
    const aged = query.replace('createdAt', 'age');
    await ask(aged);
    at += 5_000;
    await ask(aged);
    await ask('{ rateLimit { second { remaining } } }');
    await ask('{ rateLimit { second { remaining } } }');
    expect(remembered()).toEqual([false, false, false, false]);
  });

  it('is executed again where a part of it was not fresh, was refused, or may not be kept', async () => {
    await start();
    await ask();
    at += cacheDefaults.liveMs + 1;
    const failing = query.replace('vin', 'vin alias: maintenance { createdAt }');
    await world.simulator.close();
    expect(codesOf(await ask(failing)).length).toBeGreaterThan(0);
    expect(codesOf(await ask(failing)).length).toBeGreaterThan(0);
    expect(remembered().slice(1)).toEqual([false, false]);
  });

  it('is executed each time where nothing is kept of the upstream', async () => {
    await start({ cache: { maxBytes: 0 } });
    await ask();
    const { total } = await world.count(() => ask());
    expect(total).toBeGreaterThan(0);
    expect(remembered()).toEqual([false, false]);
  });

  it('is not answered to a request that a foreign page may have sent', async () => {
    await start();
    await ask();
    const body = JSON.stringify({ query, variables: { fleetId: fleetOf(world).id, first: 12 } });
    for (const contentType of ['text/plain', 'application/x-www-form-urlencoded']) {
      const response = await fetch(`${world.facade.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': contentType },
        body,
      });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(await response.text()).not.toContain('Paris');
    }
  });
});
