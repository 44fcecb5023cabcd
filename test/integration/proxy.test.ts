import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Config } from '../../src/config/index.js';
import { startConnectProxy, type ConnectProxy } from '../support/connect-proxy.js';
import { startWorld, type TestWorld } from '../support/world.js';

const login = { username: 'john', password: 'proxy-pass-word' };
const fleets = '{ fleets(first: 1) { nodes { vehicles(first: 1000) { nodes { vin status { createdAt } } } } } }';

let world: TestWorld;
let proxy: ConnectProxy;
const through = (): NonNullable<Config['upstream']['proxy']> => ({
  variable: 'HTTPS_PROXY',
  host: '127.0.0.1',
  port: proxy.port,
  credentials: login,
});

beforeAll(async () => {
  proxy = await startConnectProxy(`${login.username}:${login.password}`);
  world = await startWorld({ upstream: { proxy: through(), connections: 2, retries: 0 } });
});
afterEach(() => {
  proxy.refuse = null;
});
afterAll(async () => {
  await world.close();
  await proxy.close();
});

describe('behind a proxy', () => {
  it('reads from the upstream through at most as many tunnels as connections', async () => {
    const { result, total } = await world.count(() => world.ask(fleets));
    expect(result.errors).toBeUndefined();
    expect(total).toBeGreaterThan(1);
    expect(proxy.targets.length).toBeLessThanOrEqual(2);
    expect(new Set(proxy.targets)).toEqual(new Set([new URL(world.simulator.url).host]));
    await world.ask(fleets);
    expect(proxy.targets.length).toBeLessThanOrEqual(2);
  });

  it('returns UPSTREAM_UNAVAILABLE while the proxy rejects tunnels, without credentials in errors or logs', async () => {
    proxy.refuse = 407;
    await world.restart();
    const answer = await world.ask(fleets);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    const shown = [JSON.stringify(answer), ...world.log].join('\n');
    expect(world.log.join('\n')).toContain('PROXY_AUTHENTICATION');
    const basic = Buffer.from(`${login.username}:${login.password}`).toString('base64');
    for (const secret of [login.username, login.password, basic]) expect(shown).not.toContain(secret);
  });
});
