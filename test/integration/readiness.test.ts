import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../src/simulator/index.js';
import { startWorld, type TestWorld } from '../support/world.js';

let world: TestWorld;
let now = Date.now();
beforeAll(async () => {
  world = await startWorld({ now: () => now });
});
afterEach(async () => {
  world.simulator.setFault(null);
  await world.restart();
});
afterAll(() => world.close());

async function readinessWith(fault: Fault): Promise<{ before: number; during: number }> {
  const ask = async (): Promise<number> => (await fetch(new URL('/health/ready', world.facade.url))).status;
  const before = await ask();
  world.simulator.setFault(fault);
  now += 3_600_000; // the first check has expired
  await ask();
  return { before, during: await ask() };
}

describe('readiness', () => {
  it.each<[string, Fault]>([
    ['a rejected login', { kind: 'status', status: 401 }],
    ['an expired certificate', { kind: 'expired-certificate' }],
    ['an error page of a gateway', { kind: 'html', status: 400 }],
    ['a page with status 200', { kind: 'html', status: 200 }],
    ['a redirect', { kind: 'redirect' }],
    ['an error of the upstream', { kind: 'status', status: 500 }],
  ])('is lost with %s, also in the next check', async (_name, fault) => {
    expect(await readinessWith(fault)).toEqual({ before: 200, during: 503 });
  });

  it.each<[string, Fault]>([
    ['a used-up rate limit', { kind: 'status', status: 429 }],
    ['a missing list of fleets (Q05)', { kind: 'status', status: 404, code: 40_400 }],
  ])('is kept with %s, since the login is accepted', async (_name, fault) => {
    expect(await readinessWith(fault)).toEqual({ before: 200, during: 200 });
  });
});
