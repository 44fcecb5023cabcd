import { afterEach, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../src/simulator/index.js';
import { startWorld, type TestWorld } from '../support/world.js';

let world: TestWorld | null = null;
afterEach(async () => {
  await world?.close();
  world = null;
});

async function readinessWith(fault: Fault): Promise<{ before: number; during: number }> {
  let now = Date.now();
  const { simulator, facade } = (world = await startWorld({ now: () => now }));
  const ask = async (): Promise<number> => (await fetch(new URL('/health/ready', facade.url))).status;
  const before = await ask();
  simulator.setFault(fault);
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
